/** What should stand in no public paper, by the words it is known by. */
const FAULTS = {
  notYetRecorded: /\bnot (?:yet )?recorded\b/gi,
  toBeConfirmed: /\bto be confirmed\b/gi,
  notEstablished: /\bnot established\b/gi,
  notRated: /\bnot rated\b/gi,
  isoDates: /\b(?:19|20)\d\d-[01]\d-[0-3]\d\b/g,
  requirementCodes: /\b(?:SVD|SNA|RS)-[A-Z]{1,2}-?\d+\b|\bN-\d{2}\b/g,
  ids: /\b[a-z]{1,3}(?:-[a-z]+)+-\d+\b|\b[a-z]+_[a-z_]+\b/g,
};

/** How often each is printed in a text, and how many cells are a dash or blank. */
export function printedFaults(text, cells) {
  const found = Object.entries(FAULTS).map(([name, pattern]) => [name, [...text.matchAll(pattern)].length]);
  return {
    ...Object.fromEntries(found),
    dashCells: cells.filter((cell) => /^[–—-]$/.test(cell)).length,
    blankCells: cells.filter((cell) => cell === '').length,
  };
}
