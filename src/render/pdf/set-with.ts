import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { openPdf } from './document.ts';

/** What the look of a PDF depends on besides its publication. */
export interface SetWith {
  /** The program with its version, as it names itself: "Skia/PDF m156" is that of Chromium 156. */
  readonly program: string;
  /** The fonts of the computer that it took, by their names. */
  readonly fonts: readonly string[];
}

/** Before the name of a font of which only some letters are in the file (ISO 32000-1, 9.6.4). */
const SUBSET = /^[A-Z]{6}\+/;

/** What a PDF was set with, as the file itself says. @throws Stop for what is no PDF */
export async function setWith(bytes: Uint8Array): Promise<SetWith> {
  const pdf = await openPdf(bytes);
  const fonts = pdf.context.enumerateIndirectObjects().flatMap(([, one]) => {
    const name = one instanceof PDFDict ? one.get(PDFName.of('FontName')) : undefined;
    return name instanceof PDFName ? [name.decodeText().replace(SUBSET, '')] : [];
  });
  return { program: pdf.getProducer() ?? '', fonts: [...new Set(fonts)].toSorted() };
}
