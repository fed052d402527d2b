/** A footnote in brackets, as the Government Analysis Function asks for it, or in older forms. */
const NOTE = /\s*(?:\[(?:notes?|footnotes?)?[\s\d,;and]*\d[\s\d,;and]*\]|\(notes? [\d,\s]+\)|[¹²³⁰⁴-⁹]+)\s*$/i;
const FLAG = /\s*\[(?:r|p|e|b|u|er|x|c|z)\]\s*$/i;
/** A superscript number that a spreadsheet has made an ordinary one: behind a blank, or glued to a word. */
const SPACED_NUMBER = /\s+\d{1,2}(?:\s*,\s*\d{1,2})*$/;
const GLUED_NUMBER = /(?<=[a-z)%])\d{1,2}(?:,\d{1,2})*$/i;

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A text without footnotes in brackets or small figures: `Leicester [note 3]` is Leicester. */
export function withoutNotes(text: string): string {
  let rest = plain(text);
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(NOTE, '').replace(FLAG, '').trim();
  }
  return rest === '' ? plain(text) : rest;
}

/** A text without a plain number at its end that may be a footnote: `2023/24 2`, `Offences2`. Only for what nothing else explains. */
export const withoutNumber = (text: string): string =>
  withoutNotes(text).replace(SPACED_NUMBER, '').replace(GLUED_NUMBER, '').trim();

/** How words are compared: without notes, capitals and the number of blanks. */
export const folded = (text: string): string => withoutNotes(text).toLowerCase();

/** The number of the text that is meant by a name: the same, else the same but for notes and capitals, else but for a number at its end. -1 for none, or for several. */
export function indexOfName(texts: readonly string[], name: string): number {
  const ways: readonly (readonly [ofText: (text: string) => string, name: string])[] = [
    [plain, plain(name)],
    [folded, folded(name)],
    // Of the name itself a number is a part: "Quarter 2" is not "Quarter 1".
    [(text) => withoutNumber(text).toLowerCase(), folded(name)],
  ];
  for (const [ofText, wanted] of ways) {
    const found = texts.flatMap((text, index) => (text !== '' && ofText(text) === wanted ? [index] : []));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? -1) : -1;
  }
  return -1;
}

/** `report-*.ods` as a test of names; a star stands for any letters. */
export function matcher(pattern: string): (name: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${parts.join('.*')}$`, 'i');
  return (name) => whole.test(name.trim());
}
