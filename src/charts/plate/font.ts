const FONT = /^(?:normal )*(bold )?([\d.]+)px /;

/** What a canvas is told of a font, as CSS writes it: `bold 15px Arimo`. */
export interface Font {
  readonly bold: boolean;
  /** In CSS pixels, as it was written. */
  readonly size: string;
}

/** A font as it was written. Throws where it is written otherwise than charts do. */
export function fontOf(written: string): Font {
  const [, bold, size] = FONT.exec(written) ?? [];
  if (size === undefined) throw new Error(`the plate cannot read the font ${written}`);
  return { bold: bold !== undefined, size };
}
