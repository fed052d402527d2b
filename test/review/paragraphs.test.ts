import { describe, expect, test } from 'vitest';
import { placesPart } from '../../src/review/word/places.ts';
import { del, ins, p, paragraphsIn, place, r, reviewOf } from './small-copy.ts';
import { AS_SENT, changed, LONG, PLACES, writtenBy, YAML } from './small-file.ts';

const told = ({ changes }: ReturnType<typeof changed>) => changes.map(({ kind, why }) => [kind, why]);

test('a copy as it was sent changes nothing', () => {
  expect(changed({}).changes).toEqual([]);
});

test('an item more has the next number, and a paragraph more stands by itself', () => {
  const item = `<w:pPr><w:numPr/></w:pPr>`;
  const result = changed({ 2: `${AS_SENT[1]}${p('', ins(r('Something else.')), item)}` });
  expect(writtenBy(result)).toBe(YAML.replace('  2. Two', '  2. Something else.\n  2. Two'));
  const paragraph = changed({ 1: `${AS_SENT[0]}${p('', ins(r('Something else.')))}` });
  expect(writtenBy(paragraph)).toBe(YAML.replace('said.\n', 'said.\n\n  Something else.\n'));
});

test('a paragraph that was taken out is taken out, unless it is all that is written there', () => {
  expect(writtenBy(changed({ 3: p('3', del(r('Two things.'))) }))).toBe(YAML.replace('  2. Two things.\n', ''));
  expect(told(changed({ 4: p('4', del(r('They met.'))) }))).toEqual([['deleted', 'whole-field']]);
  // The second item alone would be none behind a paragraph.
  expect(told(changed({ 2: p('2', del(r('One thing.'))) }))).toEqual([['deleted', 'unwritable']]);
});

test('a sentence that was moved into another field is moved whole, or not at all', () => {
  const out = p('5', r('All were heard.') + del(r(` ${LONG}`)));
  const both = changed({ 4: p('4', r('They met.') + ins(r(` ${LONG}`))), 5: out });
  expect(told(both)).toEqual([
    ['moved', undefined],
    ['moved', undefined],
  ]);
  const rival = changed(
    { 4: p('4', r('They met.') + ins(r(` ${LONG}`))), 5: out },
    { 4: p('4', r('They met.') + ins(r(' So it was.'))) },
  );
  expect(told(rival)).toEqual([
    ['moved', 'conflict'],
    ['moved', 'partner'],
    ['changed', 'conflict'],
  ]);
  expect(rival.edits.size).toBe(0);
});

test('a paragraph that was taken out by one, and the text around it changed by another, are a conflict', () => {
  const whole = reviewOf(
    'introduction: |\n  One is here.\n\n  Two is there.\n',
    [
      place('1', 'introduction', 'One is here.'),
      place('2', 'introduction', 'Two is there.'),
      place('3', 'introduction', 'One is here. Two is there.'),
    ],
    [
      `${p('1', r('One is here.'))}${p('2', del(r('Two is there.')))}${p('3', r('One is here. Two is there.'))}`,
      `${p('1', r('One is here.'))}${p('2', r('Two is there.'))}${p('3', r('One was here. Two is there.'))}`,
    ],
  );
  expect(told(whole)).toEqual([
    ['deleted', 'conflict'],
    ['changed', 'conflict'],
  ]);
});

test('reviewers who change other sentences of a paragraph both have them, and are told what it says together', () => {
  const heard = (now: string): string => p('5', r(now));
  const jo = { 5: heard(`All were asked. ${LONG}`) };
  const ann = { 5: heard(`All were heard. ${LONG.replace('town', 'county')}`) };
  const both = changed(jo, ann);
  const together = `All were asked. ${LONG.replace('town', 'county')}`;
  expect(both.changes.map(({ isConflict, applies, together: said }) => [isConflict, applies, said])).toEqual([
    [false, true, together],
    [false, true, together],
  ]);
  expect(writtenBy(both)).toContain(together);
  const rival = changed(jo, ann, { 5: heard(`Some were heard. ${LONG}`) });
  expect(told(rival)).toEqual([
    ['changed', 'conflict'],
    ['changed', undefined],
    ['changed', 'conflict'],
  ]);
  expect(writtenBy(rival)).toContain(`All were heard. ${LONG.replace('town', 'county')}`);
});

test('paragraphs that two put in at one place stand there in the order of the files', () => {
  const more = (text: string) => ({ 1: `${AS_SENT[0]}${p('', ins(r(text)))}` });
  expect(writtenBy(changed(more('So said Jo.'), more('So said Ann.')))).toBe(
    YAML.replace('said.\n', 'said.\n\n  So said Jo.\n\n  So said Ann.\n'),
  );
});

test('a paragraph more is ahead of the first, where what stands before takes none', () => {
  const heading = { ...place('9', 'name', 'A heading'), kind: 'generated' as const, path: '' };
  const result = reviewOf(
    YAML,
    [heading, ...PLACES],
    [[p('9', r('A heading')), p('', ins(r('Before all.'))), ...AS_SENT].join('')],
  );
  expect(writtenBy(result)).toBe(YAML.replace('  First', '  Before all.\n\n  First'));
});

test('a paragraph that was typed anew, mark and words, is known by its place; of two that might be it none is', () => {
  const anew = p('', r('Wholly other things.'));
  const one = changed({ 4: anew });
  expect(one.changes.map(({ knownBy }) => knownBy)).toEqual(['place']);
  expect(writtenBy(one)).toBe(YAML.replace('They met.', 'Wholly other things.'));
  expect(told(changed({ 4: anew + p('', r('And more.')) })).map(([kind]) => kind)).toContain('deleted');
});

test('a text of the partnership that copies of local editions alone change is said to be one of all', () => {
  const edit = { 4: p('4', r('They met twice.')) };
  const of = (base: string) =>
    reviewOf(YAML, PLACES, [AS_SENT.map((one, at) => edit[(at + 1) as 4] ?? one).join('')], [], base).changes.map(
      ({ isOfAll }) => isOfAll,
    );
  expect(of('the-whole')).toEqual([true]);
  expect(of('a')).toEqual([false]);
});

test('letters that were made bold are told of who did it, where that was tracked', () => {
  const change = '<w:rPrChange w:id="7" w:author="Kim" w:date="2026-11-20T10:00:00Z"><w:rPr/></w:rPrChange>';
  const bold = `<w:r><w:rPr><w:b/>${change}</w:rPr><w:t>First</w:t></w:r>`;
  const { changes } = changed({ 1: p('1', bold + r(' it is said.')) });
  expect(changes.map(({ now, by }) => [now, by.map(({ who }) => who)])).toEqual([['**First** it is said.', ['Kim']]]);
});

test('paragraphs in another order, and two that were run together, are told', () => {
  const [first = '', second = ''] = AS_SENT;
  expect(told(changed({ 1: second, 2: first }))).toEqual([['moved', 'order']]);
  const end = '<w:pPr><w:rPr><w:del w:id="3" w:author="Jo"/></w:rPr></w:pPr>';
  expect(told(changed({ 1: p('1', r('First it is said.'), end) }))).toEqual([['changed', 'run-on']]);
});

describe('a paragraph that was divided, or run together with the next, as Word writes it', () => {
  const at = (who: string): string => `w:id="9" w:author="${who}" w:date="2026-11-20T10:00:00Z"`;
  const mark = (...tracked: string[]): string => `<w:pPr><w:rPr>${tracked.join('')}</w:rPr></w:pPr>`;
  const [putIn, takenOut] = ['w:ins', 'w:del'].map((name) => (who: string) => `<${name} ${at(who)}/>`) as [
    (who: string) => string,
    (who: string) => string,
  ];
  const begun = (runs: string, properties = ''): string =>
    `<w:p>${properties}<w:bookmarkStart w:id="5" w:name="sv_5"/>${runs}</w:p>`;
  const ended = (runs: string, properties = ''): string => `<w:p>${properties}${runs}<w:bookmarkEnd w:id="5"/></w:p>`;
  const by = (name: string, inner: string): string => ins(inner).replace('"Jo"', `"${name}"`);
  const [HEARD, ASKED] = [r('All were heard. '), r(LONG)];

  test.each<[name: string, paragraph: string, hands: string[]]>([
    ['by one who tracked it', begun(HEARD, mark(putIn('Kim'))) + ended(ASKED), ['Kim']],
    ['and nothing was tracked', begun(HEARD) + ended(ASKED), ['Ann']],
    [
      'by one, and another wrote into it',
      begun(HEARD, mark(putIn('Kim'))) + ended(ASKED + by('Lee', r(' So it was.'))),
      ['Lee', 'Kim'],
    ],
    [
      'twice, once untracked',
      begun(HEARD, mark(putIn('Kim'))) + p('', r('Nobody had asked')) + ended(r(LONG.slice(16))),
      ['Kim', 'Ann'],
    ],
    [
      'by one who typed a paragraph between',
      begun(HEARD, mark(putIn('Kim'))) + p('', by('Kim', r('It was good.')), mark(putIn('Kim'))) + ended(ASKED),
      ['Kim'],
    ],
    [
      'and what stood there was changed, untracked',
      begun(HEARD, mark(putIn('Kim'))) + ended(r('Few had.')),
      ['Kim', 'Ann'],
    ],
  ])('divided %s', (_, paragraph, hands) => {
    const { changes } = changed({ 5: paragraph });
    expect(changes.map(({ now, by: own }) => [now.includes('¶'), own.map(({ who }) => who)])).toEqual([[true, hands]]);
    const [{ by: [first] = [] } = {}] = changes;
    if (hands[0] !== 'Ann') expect(first?.when).toBe('2026-11-20T10:00:00Z');
  });

  test('divided by one and made whole again by another, both tracked, it is as it was', () => {
    expect(changed({ 5: begun(HEARD, mark(putIn('Kim'), takenOut('Lee'))) + ended(ASKED) }).changes).toEqual([]);
  });

  test.each<[name: string, paragraphs: Readonly<Record<number, string>>, hands: string[]]>([
    ['by one who tracked it', { 1: p('1', r('First it is said.'), mark(takenOut('Kim'))) }, ['Kim']],
    [
      'by one, and the second was changed by another',
      {
        1: p('1', r('First it is said.'), mark(takenOut('Kim'))),
        2: p('2', r('One thing.') + by('Lee', r(' Or two.'))),
      },
      ['Kim'],
    ],
    [
      'and nothing was tracked',
      { 1: '', 2: p('1', r('First it is said.')).replace('</w:p>', '') + p('2', r('One thing.')).replace('<w:p>', '') },
      ['Ann'],
    ],
  ])('run together %s', (_, paragraphs, hands) => {
    const { changes } = changed(paragraphs);
    const joined = changes.filter(({ why }) => why === 'run-on');
    expect(joined.map(({ by: own }) => own.map(({ who }) => who))).toEqual([hands]);
  });
});

test('a bookmark that stands twice is that of the paragraph with words in it', () => {
  const result = changed({ 1: `${p('1', del(r('First it is said.')))}${p('1', ins(r('First it was said.')))}` });
  expect(writtenBy(result)).toBe(YAML.replace('it is said', 'it was said'));
});

describe('what is read of a document', () => {
  const lettersIn = (body: string) =>
    paragraphsIn(body).map(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'letters' ? [`${piece.fate} ${piece.text}`] : [])),
    );

  test('what somebody put in and somebody took out again is not there', () => {
    expect(lettersIn(p('', r('One') + ins(del(r('two'))) + ins(r('three'))))).toEqual([['kept One', 'inserted three']]);
  });

  test.each([
    ['a row', '<w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc>', 'deleted'],
    ['a row', '<w:tr><w:trPr><w:ins w:id="4"/></w:trPr><w:tc>', 'inserted'],
    ['a cell', '<w:tr><w:tc><w:tcPr><w:cellDel w:id="4"/></w:tcPr>', 'deleted'],
  ])('%s says what becomes of all in it: %s', (_, begin, fate) => {
    expect(lettersIn(`<w:tbl>${begin}${p('', r('One'))}</w:tc></w:tr></w:tbl>`)).toEqual([[`${fate} One`]]);
  });

  test('lines of lists of contents are known by the name of their style, whatever its id', () => {
    const [contents, text] = paragraphsIn(
      p('', r('One'), '<w:pPr><w:pStyle w:val="Verzeichnis1"/></w:pPr>') + p('', r('One')),
      '<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>',
    );
    expect([contents?.isContents, text?.isContents]).toEqual([true, false]);
  });
});

test.each([
  ['content/actions.yaml', 1],
  ['', 1],
  ['../content/actions.yaml', 0],
  ['/etc/passwd', 0],
  ['content/../../a.yaml', 0],
  ['C:\\a.yaml', 0],
])('a place in the file "%s" is one of %i', (file, count) => {
  const found = {
    name: 'sv:places',
    attributes: {},
    children: [{ name: 'sv:place', attributes: { id: 'sv_1', kind: 'field', file }, children: [] }],
  };
  expect(placesPart(found)?.places).toHaveLength(count);
});

test('places that stand in a circle are none of each other', () => {
  const circle = PLACES.map((one, index) => ({ ...one, within: `sv_${((index + 1) % PLACES.length) + 1}` }));
  expect(reviewOf(YAML, circle, [AS_SENT.join('')]).changes).toEqual([]);
});
