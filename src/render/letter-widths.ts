/** Thousandths of an em in Arial and its kin (Arimo, Liberation Sans, Helvetica), by the letters that have them. */
const ARIAL: Readonly<Record<number, string>> = {
  222: "ijl'’‘|",
  278: 'tfI.,:;/\\![] \u00A0',
  333: 'r()-‑{}`',
  355: '"“”*',
  500: 'ckvxyzsJ',
  556: '0123456789abdeghnopquL?_$#–£',
  584: '+=<>~^',
  611: 'FTZ',
  667: 'ABEKPSVXY&',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'mM',
  889: '%',
  944: 'W',
  1015: '@',
};

const KNOWN = new Map(
  Object.entries(ARIAL).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 1000])),
);

/** What is in no table is taken to be broad: shapes, and letters of other alphabets. */
const OTHER = 1;

/** Room for fonts that are a little broader than Arial, and for the rounding of printers. */
const ALLOWANCE = 1.04;

/** The breadth of a line of text in ems, a little more rather than less. */
export function lineBreadth(text: string): number {
  let ems = 0;
  for (const letter of text) ems += KNOWN.get(letter) ?? accented(letter);
  return ems * ALLOWANCE;
}

/** A letter with an accent is as broad as without; what is met is kept, as texts have many letters and few that differ. */
function accented(letter: string): number {
  const [plain = ''] = letter.normalize('NFD');
  const width = KNOWN.get(plain) ?? OTHER;
  KNOWN.set(letter, width);
  return width;
}
