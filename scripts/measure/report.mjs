const percent = (share) => `${Math.round(share * 1000) / 10} %`;
const tenth = (number) => Math.round(number * 10) / 10;

/** What was measured, for people: a block of lines for each publication. */
export function report(results) {
  return Object.entries(results)
    .map(([name, measures]) => [name, ...lines(measures).map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}

function lines(of) {
  const { repeated } = of;
  return [
    `pages ${of.pages}, words ${of.words} (${percent(of.wordsInTables / of.words)} in tables)`,
    `words under 12 points ${percent(of.underPoints[12])}, under 10.5 ${percent(of.underPoints[10.5])}, under 10 ${percent(of.underPoints[10])}`,
    `white ${tenth(of.white)} pages: ${list(largest(of.whitePages), ({ page, white }) => `${page} (${percent(white)})`)}`,
    `pages of few characters: ${list(of.shortPages, ({ page, characters }) => `${page} (${characters})`)}`,
    `repeated within: ${repeated.distinct} of ${repeated.sentences} sentences, ${repeated.extra} times more, ${repeated.words} words (${percent(repeated.share)})`,
    ...repeated.most.slice(0, 5).map(([sentence, times]) => `  ${times} times: ${sentence.slice(0, 90)}`),
    ...Object.entries(of.across).map(
      ([name, { distinct, share }]) => `also in ${name}: ${distinct} sentences (${percent(share)})`,
    ),
    `printed: ${Object.entries(of.printed)
      .map(([what, count]) => `${what} ${count}`)
      .join(', ')}`,
    `broken words ${of.broken.length}: ${list(of.broken, ({ page, piece, word }) => `${piece}|${word.slice(piece.length)} (page ${page})`)}`,
    `lost words ${of.lost.reduce((sum, { missing }) => sum + missing, 0)}: ${list(of.lost, ({ word, missing }) => `${word} (${missing})`)}`,
    'chapters',
    ...of.chapters.map(({ title, page, pages }) => `  page ${page}: ${title} (${pages})`),
  ];
}

const largest = (pages) => [...pages].sort((one, other) => other.white - one.white);

function list(items, write) {
  if (items.length === 0) return 'none';
  const more = items.length > 20 ? `, and ${items.length - 20} more` : '';
  return `${items.slice(0, 20).map(write).join(', ')}${more}`;
}
