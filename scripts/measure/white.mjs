/** Millimetres of margin above and below the text, where headers and footers stand. */
export const MARGIN = 25;

/** A dot darker than this is ink; the mark of a draft is lighter. */
const INK = 212;

/**
 * The largest part of the text's height without ink between two rows of a page, from 0 to 1. `file` is the page as a grey PGM (P5), so many dots to
 * an inch; margins with headers and footers do not count.
 */
export function whiteShare(file, dotsPerInch) {
  const { width, height, pixels } = pgm(file);
  const margin = Math.round((MARGIN / 25.4) * dotsPerInch);
  let largest = 0;
  let run = 0;
  for (let row = margin; row < height - margin; row++) {
    const dots = pixels.subarray(row * width, (row + 1) * width);
    run = dots.some((dot) => dot < INK) ? 0 : run + 1;
    largest = Math.max(largest, run);
  }
  return largest / (height - 2 * margin);
}

function pgm(file) {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1')) ?? [];
  if (head === undefined) throw new Error('A page is not a grey picture.');
  return { width: Number(width), height: Number(height), pixels: file.subarray(head.length) };
}
