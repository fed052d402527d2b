import { expect, test } from 'vitest';
import type { Place } from '../../../../src/core/place.ts';
import { REQUIREMENTS } from '../../../../src/duty/register.ts';
import { commentsOf } from '../../../../src/render/docx/review/comments.ts';
import type { PrintedPlace, Remark, Reviewing } from '../../../../src/render/docx/review/review.ts';
import { SMALL } from '../../../support/folder.ts';
import { attributes, elements, words } from '../package.ts';
import { copiesOf } from './copies.ts';

const at = (path: string): Place => ({ file: path.split(':')[0] ?? '', line: Number(path.split(':')[1]), column: 1 });

/** What stands in each line of two files. */
const PATHS: Readonly<Record<string, string>> = {
  'a.yaml:1': '',
  'a.yaml:2': 'actions.0',
  'a.yaml:3': 'actions.0.title',
  'a.yaml:4': 'actions.0.due',
  'a.yaml:5': 'actions.1',
  'a.yaml:6': 'actions.1.title',
  'a.yaml:9': 'note',
  'b.yaml:2': 'boards.0.name',
};

const printed = (id: string, place: string | undefined, kind: PrintedPlace['kind'] = 'field'): PrintedPlace => ({
  id,
  kind,
  place: place === undefined ? undefined : at(place),
  path: PATHS[place ?? ''] ?? '',
  text: id,
});

/** A document of a title and two chapters: the first prints the actions, the second a board. */
const document = (remark: Remark): Reviewing => ({
  review: {
    variant: 'v',
    edition: '2026-11-01',
    source: '',
    wideMargin: false,
    fieldAt: (place) => {
      const path = PATHS[`${place.file}:${place.line}`];
      return path === undefined ? undefined : { place, path, value: '' };
    },
    fieldWith: () => undefined,
    remarks: [remark],
  },
  publication: 'p',
  places: [
    printed('title', undefined, 'generated'),
    printed('chapter-1', undefined, 'generated'),
    { ...printed('token', 'a.yaml:3', 'figure'), isInner: true },
    printed('first', 'a.yaml:3'),
    printed('second', 'a.yaml:6'),
    printed('chapter-2', undefined, 'generated'),
    printed('board', 'b.yaml:2'),
  ],
  open: [],
  asked: [],
  printed: new Map(),
  chapters: [
    { id: 'chapter-1', from: 1 },
    { id: 'chapter-2', from: 5 },
  ],
  title: ['title'],
});

const CASES: readonly { name: string; places: readonly string[]; isOwed: boolean; on: readonly string[] }[] = [
  { name: 'a value that is printed', places: ['a.yaml:3'], isOwed: false, on: ['first'] },
  { name: 'a record of which something is printed', places: ['a.yaml:5'], isOwed: true, on: ['second'] },
  { name: 'a value that its record lacks', places: ['a.yaml:4'], isOwed: true, on: ['first'] },
  { name: 'several records', places: ['a.yaml:2', 'a.yaml:5'], isOwed: true, on: ['first', 'second'] },
  { name: 'what is printed nowhere and warned of', places: ['c.yaml:1'], isOwed: false, on: [] },
  { name: 'what is printed nowhere and owed', places: ['c.yaml:1'], isOwed: true, on: ['title'] },
  { name: 'a value of a file that a chapter prints', places: ['a.yaml:9'], isOwed: true, on: ['chapter-1'] },
  { name: 'a line of a file that the second chapter prints', places: ['b.yaml:7'], isOwed: true, on: ['chapter-2'] },
  {
    name: 'one that is printed and one that is not',
    places: ['a.yaml:3', 'c.yaml:1'],
    isOwed: true,
    on: ['chapter-1', 'first'],
  },
  { name: 'what has no place at all', places: [], isOwed: true, on: ['title'] },
];

test.each(CASES)('$name', ({ places, isOwed, on }) => {
  const remark = { lines: ['all'], places: places.map((one) => ({ place: at(one), lines: [one] })), isOwed };
  expect(commentsOf(document(remark)).map((comment) => comment.on)).toEqual(on);
});

test('two places in one paragraph of which the same is said are one comment', () => {
  const places = ['a.yaml:2', 'a.yaml:3'].map((one) => ({ place: at(one), lines: ['the same'] }));
  expect(commentsOf(document({ lines: ['all'], places, isOwed: true }))).toHaveLength(1);
});

const copies = await copiesOf(SMALL, { variants: [undefined] });

test.each([...copies])(
  'each comment of %s is on something, by the program and of the day of the edition',
  (_, { parts }) => {
    const comments = elements(parts['word/comments.xml'] ?? '', 'w:comment');
    const { 'word/document.xml': xml = '' } = parts;
    const ids = comments.map((one) => attributes(one, 'w:comment', 'w:id')[0]);
    for (const tag of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
      expect(attributes(xml, tag, 'w:id').toSorted(), tag).toEqual(ids.toSorted());
    const [root = ''] = /<places [^>]*>/.exec(parts['customXml/item1.xml'] ?? '') ?? [];
    const date = `${attributes(root, 'places', 'edition')[0]}T00:00:00Z`;
    for (const one of comments) {
      expect(attributes(one, 'w:comment', 'w:author')).toEqual(['svduty']);
      expect(attributes(one, 'w:comment', 'w:date')).toEqual([date]);
      expect(words(one)).toMatch(/Where: .+, line \d+.* \([\w/-]+\)\./);
    }
  },
);

test.each([
  ['response-strategy', 'strategy'],
  ['strategic-needs-assessment', 'sna'],
] as const)('the %s says which requirements on it are not met, and none on another alone', (name, word) => {
  const comments = elements(
    copies.get(`northmere/${name}-draft-review.docx`)?.parts['word/comments.xml'] ?? '',
    'w:comment',
  );
  const codes = comments.flatMap((one) => /\((SVD-[A-Z]-\d\d)\)/.exec(words(one))?.[1] ?? []);
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) expect(REQUIREMENTS.find(({ id }) => id === code)?.publication, code).toContain(word);
});
