const FONT = /^(?:normal )*(bold )?([\d.]+)px /;

/** What a canvas is told of a font, as CSS writes it: `bold 15px Arimo`. */
export interface Font {
  readonly bold: boolean;
  /** In CSS pixels, as it was written. */
  readonly size: string;
}

/** The few that charts have. */
const READ = new Map<string, Font>();

/** A font as it was written. Throws where it is written otherwise than charts do. */
export function fontOf(written: string): Font {
  const read = READ.get(written);
  if (read) return read;
  const [, bold, size] = FONT.exec(written) ?? [];
  if (size === undefined) throw new Error(`the plate cannot read the font ${written}`);
  const font = { bold: bold !== undefined, size };
  READ.set(written, font);
  return font;
}
