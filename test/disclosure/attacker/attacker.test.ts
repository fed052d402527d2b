import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { built } from '../built.ts';
import { type Counts, smallPartnership } from '../small-partnership.ts';
import { keyOf } from './cells.ts';
import type { OutputFolder } from './folder.ts';
import { attackReading, reading } from './reading.ts';
import { publicOf, secretsOf } from './secrets.ts';

/** Eastwick has 3 in 2023/24, all of them young; all other counts are large. */
const ONE_SMALL: Counts = (area, age, year) =>
  area === 'local:eastwick' && year === '2023/24'
    ? age === '0-24'
      ? 3
      : 0
    : 40 + Number(year.slice(-1)) * 7 + age.length;

const folder = smallPartnership(ONE_SMALL);
let output: OutputFolder;
beforeAll(async () => {
  output = await built(folder);
});

async function found(files: OutputFolder): Promise<string[]> {
  const read = reading(files, publicOf(folder));
  const all = await attackReading(read, publicOf(folder), secretsOf(folder).knownOf);
  return all.map(({ cell, values }) => `${keyOf(cell)}: ${values.join(', ')}`);
}

test('the attacker reads figures in tables for download, pages and Word documents, and all agree', () => {
  const { cells, claims, contradictions } = reading(output, publicOf(folder));
  expect(cells.filter(({ isHidden }) => isHidden).map(({ period }) => period)).toEqual(Array(4).fill('2023/24'));
  for (const kind of ['.csv', '.html', '.docx/'])
    expect(claims.filter(({ where }) => where.includes(kind)).length, kind).toBeGreaterThan(20);
  expect(contradictions).toEqual([]);
});

test('and finds no hidden count', async () => {
  expect(await found(output)).toEqual([]);
});

describe('one protection undone is found, wherever it is printed:', () => {
  const edited = (path: string, edit: (text: string) => string): OutputFolder => {
    const bytes = output.get(path) ?? new Uint8Array();
    const inWord = path.endsWith('.docx') ? unzipSync(bytes) : undefined;
    const before = strFromU8(inWord?.['word/document.xml'] ?? bytes);
    const after = edit(before);
    if (after === before) throw new Error(`nothing was changed in ${path}`);
    const changed = inWord ? zipSync({ ...inWord, 'word/document.xml': strToU8(after) }) : strToU8(after);
    return new Map([...output, [path, changed]]);
  };
  const [TABLE, PAGE, WORD, ANNEX] = [
    'eastwick/data/violence.csv',
    'northmere/strategic-needs-assessment.html',
    'northmere/strategic-needs-assessment.docx',
    'northmere/technical-annex.docx',
  ];
  const row = 'violence,local:westwick,district,financial_year,2023/24,all,persons,,,';
  const westwick = ONE_SMALL('local:westwick', '0-24', '2023/24') + ONE_SMALL('local:westwick', '25+', '2023/24');
  const rate = (count: number, residents: number): string => ((count / residents) * 1000).toFixed(3);
  const said = (sentence: string) => (text: string) => text.replace('</main>', `<p>${sentence}</p></main>`);
  const written = (sentence: string) => (text: string) =>
    text.replace('<w:sectPr', `<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p><w:sectPr`);
  /** Writes Westwick's rate into the table of the first figure, where its limits would follow it. */
  const inFigure = (text: string): string => {
    let at = text.indexOf('2023/24<', text.lastIndexOf('Data for figure 1', text.indexOf('>[c]<')));
    for (let hidden = 0; hidden < 3; hidden += 1) at = text.indexOf('[c]', at + 1);
    return `${text.slice(0, at)}${rate(westwick, 25_000)}${text.slice(at + 3)}`;
  };

  test.each([
    [
      'a complement in the table of one variant',
      TABLE,
      (text: string) => text.replace(`${row},,,,,,,,suppressed`, `${row}${westwick},,,,,,,,ok`),
    ],
    [
      'a complement’s rate there',
      TABLE,
      (text: string) => text.replace(`${row},,,,,,,,suppressed`, `${row},25000,${rate(westwick, 25_000)},,,,,,ok`),
    ],
    ['a sentence with its number', PAGE, said(`In 2023/24 there were ${westwick} offences in Westwick.`)],
    [
      'a sentence with its rate',
      PAGE,
      said(`In 2023/24 there were ${rate(3, 15_000)} offences per 1,000 people in Eastwick.`),
    ],
    ['a sentence in Word', WORD, written('There were 3 offences in Eastwick in 2023/24.')],
    ['a rate in the table of a figure', PAGE, inFigure],
    ['a rate in the table of a figure in Word', ANNEX, inFigure],
  ])('%s', async (_, path, edit) => {
    expect(await found(edited(path, edit))).toContainEqual(expect.stringMatching(/eastwick .* 2023\/24 \| all .*: 3$/));
  });
});
