/** What programs put in the place of an alternative text: the name of the file (failure F30 of WCAG 2.2, 1.1.1). */
const FILE_NAME = /\.(?:png|jpe?g|gif|webp|heic|svg|tiff?|bmp)$/i;

/** What an alternative text lacks, as the end of a sentence about its picture; undefined where it may say something. */
export function altLack(alt: string): string | undefined {
  if (alt.trim() === '') return 'has no alternative text';
  return FILE_NAME.test(alt.trim()) ? 'has the name of a file for its alternative text' : undefined;
}
