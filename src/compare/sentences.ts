/** A sign that ends a sentence, what may close behind it, a blank, and what a sentence begins with. */
const END = /(?<=[.!?…]["'”’)\]*_]{0,4}) (?=["'“‘([*_]{0,4}[\p{Lu}\d£:])/u;
/** Words that end with a full stop and no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|no|nos|para|paras|pp?|st|mr|mrs|ms|dr|prof|rev|approx|[a-z])\.$/i;
/** Where a paragraph, an item of a list or a heading begins. */
const BLOCK = /\n\s*\n|\n(?=\s*(?:[-*]|\d{1,3}[.)]|#{1,6})\s)/;
const MARK = /^(?:[-*]|\d{1,3}[.)]|#{1,6})\s+/;

/** The sentences of a text, whether it is plain or Markdown, each with its blanks as one. A heading, an item of a list and a line without a full stop are sentences of their own. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(BLOCK)
    .flatMap((block) => sentencesIn(block.trim().replace(MARK, '')));
}

function sentencesIn(block: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const part of block.replaceAll(/\s+/g, ' ').trim().split(END)) {
    open = open === '' ? part : `${open} ${part}`;
    if (ABBREVIATED.test(open.slice(-12))) continue;
    if (open !== '') found.push(open);
    open = '';
  }
  return open === '' ? found : [...found, open];
}
