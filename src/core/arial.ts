/** Thousandths of an em in Arial and its kin (Arimo, Liberation Sans, Helvetica), by the letters that have them. */
const REGULAR: Readonly<Record<number, string>> = {
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

const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  278: 'ijlI ,./\\|‘’\u00A0',
  333: 'ft!()-‑:;[]`',
  389: 'r*{}',
  474: '"',
  500: 'z“”',
  556: '0123456789aceksvxyJ_$#–£',
  584: '+=<>~^',
  611: 'bdghnopquFLTZ?',
  667: 'EPSVXY',
  722: 'ABCDHKNRU&',
  778: 'wGOQ',
  833: 'M',
  889: 'm%',
  944: 'W',
  975: '@',
};

const byLetter = (widths: Readonly<Record<number, string>>): Map<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 1000])),
  );

const KNOWN = { regular: byLetter(REGULAR), bold: byLetter(BOLD) };

/** What is in no table is taken to be broad: shapes, and letters of other alphabets. */
const OTHER = 1;

/** The breadth of a line of text in ems. */
export function emsOf(text: string, weight: keyof typeof KNOWN = 'regular'): number {
  const known = KNOWN[weight];
  let ems = 0;
  for (const letter of text) ems += known.get(letter) ?? accented(letter, known);
  return ems;
}

/** A letter with an accent is as broad as without; what is met is kept, as texts have many letters and few that differ. */
function accented(letter: string, known: Map<string, number>): number {
  const [plain = ''] = letter.normalize('NFD');
  const width = known.get(plain) ?? OTHER;
  known.set(letter, width);
  return width;
}
