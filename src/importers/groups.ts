/** The words of a source for an age group → how the canonical table writes it; undefined when they cannot be read. */
export function ageBandOf(words: string): string | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/^total\b[\s,:-]*/, '')
    .replace(/^age(s|d|\s+group)?\s+/, '')
    .replace(/\s*(years|yrs|year|yr)\b(\s+olds?)?/g, '');
  if (/^all(\s+ages)?$/.test(text) || /^\s*total\b\D*$/i.test(words)) return 'all';
  for (const { pattern, band } of FORMS) {
    const match = pattern.exec(text);
    if (match) return band(Number(match[1]), Number(match[2]));
  }
  return undefined;
}

const FORMS: readonly { readonly pattern: RegExp; band(a: number, b: number): string | undefined }[] = [
  { pattern: /^(\d{1,3})$/, band: (age) => `${age}-${age}` },
  { pattern: /^(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})$/, band: (from, to) => (from <= to ? `${from}-${to}` : undefined) },
  { pattern: /^(\d{1,3})\s*(?:\+|and over|and above|or over)$/, band: (from) => `${from}+` },
  { pattern: /^(\d{1,3})\s*(?:and under|or under)$/, band: (to) => `0-${to}` },
  { pattern: /^(?:<|under)\s*(\d{1,3})$/, band: (below) => (below > 0 ? `0-${below - 1}` : undefined) },
];

const SEXES: ReadonlyMap<string, string> = new Map([
  ['persons', 'persons'],
  ['all persons', 'persons'],
  ['total', 'persons'],
  ['all', 'persons'],
  ['not applicable', 'persons'],
  ['male', 'male'],
  ['males', 'male'],
  ['female', 'female'],
  ['females', 'female'],
  ['boys', 'male'],
  ['girls', 'female'],
  ['men', 'male'],
  ['women', 'female'],
]);

/** The words of a source for a sex → how the canonical table writes it; undefined when they cannot be read. */
export function sexOf(words: string): string | undefined {
  return SEXES.get(words.trim().toLowerCase());
}
