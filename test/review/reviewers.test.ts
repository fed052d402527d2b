import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { copiesOf, type FoundPlace, placesIn } from '../render/docx/review/copies.ts';
import { problemsOf } from '../render/html/dom.ts';
import { REPOSITORY, SMALL } from '../support/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { folderCopy, type Printed, reviewed } from './round-trip.ts';

const isFit = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(join(REPOSITORY, 'docs/review.schema.json'), 'utf8')),
);

const AIM = 'Stop violence before it starts';
let copy: Uint8Array;
beforeAll(async () => {
  const copies = await copiesOf(SMALL, { variants: [undefined] });
  const isWanted = ({ path, text }: FoundPlace): boolean => path === 'aim' && text.includes(AIM);
  copy = [...copies.values()].find(({ parts }) => placesIn(parts).some(isWanted))?.bytes ?? new Uint8Array();
});

type Edit = (xml: string) => string;

/** A copy with other parts: the document, edited, and any others. */
function back(edit: Edit, more: Readonly<Record<string, string>> = {}, of = copy): Uint8Array {
  const parts = unzipSync(of);
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const now = edit(xml);
  const added = Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...parts, 'word/document.xml': strToU8(now), ...added });
}

/** Words that stand in the document are others. */
const words =
  (from: string, to: string): Edit =>
  (xml) => {
    if (!xml.includes(from)) throw new Error(`"${from}" is not printed`);
    return xml.replace(from, to);
  };

/** A paragraph of the document that holds some words. */
function paragraphWith(xml: string, text: string): string {
  const found = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].find(([one]) => one.includes(text));
  if (!found) throw new Error(`"${text}" is not printed`);
  return found[0];
}

async function review(
  files: Readonly<Record<string, Uint8Array>>,
  options: Readonly<Record<string, unknown>> = {},
  folder = folderCopy(SMALL, temporaryFolder()),
) {
  const run = await reviewed(folder, new Map(Object.entries(files)), options);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const changes = run.out.startsWith('{') ? (JSON.parse(run.out) as Printed).changes : [];
  return { ...run, changes, read, folder };
}

/** The properties of a file that somebody saved last. */
const savedBy = (who: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:lastModifiedBy>${who}</cp:lastModifiedBy></cp:coreProperties>`;

describe('two reviewers', () => {
  const jo = () => back(words(AIM, 'Stop all violence before it starts'));
  const ann = () => back(words(AIM, 'Stop violence early'));

  test('who differ are a conflict, of which nothing is written unless one is chosen', async () => {
    const files = { 'jo.docx': jo(), 'ann.docx': ann() };
    const asked = await review(files, { apply: true });
    expect(asked.exitCode).toBe(1);
    expect(asked.changes.map(({ conflict, written, why_not }) => [conflict, written, why_not])).toEqual([
      [true, false, 'conflict'],
      [true, false, 'conflict'],
    ]);
    expect(asked.read('content/priorities/prevention.yaml')).toContain(`aim: ${AIM}.\n`);
    const chosen = await review(files, { apply: true, take: ['ann.docx'] });
    expect(chosen.read('content/priorities/prevention.yaml')).toContain('aim: Stop violence early.\n');
    // Nothing is left to decide.
    expect(chosen.exitCode).toBe(0);
    expect(chosen.changes.map(({ conflict, written, why_not }) => [conflict, written, why_not])).toEqual([
      [true, false, 'not-taken'],
      [true, true, null],
    ]);
    const both = await review(files, { apply: true, take: ['ann.docx', 'jo.docx'] });
    expect(both.exitCode).toBe(1);
    expect(both.changes.map(({ why_not }) => why_not)).toEqual(['conflict', 'conflict']);
  });

  // Whoever is taken is named as the list names them: a name that nobody has would choose nobody, and say nothing.
  test.each([
    ['another name', ['Bob'], ['"ann.docx"', '"jo.docx"']],
    ['a file without its ending', ['ann'], ['"ann.docx"']],
    ['one that is known beside one that is not', ['ann.docx', 'an.docx'], ['"an.docx"', 'Did you mean "ann.docx"?']],
    ['the first name of a reviewer alone', ['Mary'], ['Did you mean "Mary Major"?']],
  ])('who are called otherwise: %s', async (_, take, words) => {
    const mary = back((xml) => xml, { 'docProps/core.xml': savedBy('Mary Major') });
    const files = { 'jo.docx': jo(), 'ann.docx': ann(), 'mary.docx': mary };
    for (const apply of [false, true]) {
      const { exitCode, stopped, out, read } = await review(files, { apply, take });
      expect([exitCode, out]).toEqual([2, '']);
      for (const word of words) expect(stopped).toContain(word);
      expect(read('content/priorities/prevention.yaml')).toContain(`aim: ${AIM}.\n`);
    }
  });

  test('are told of a name that is none where all is written already', async () => {
    const files = { 'ann.docx': ann() };
    const first = await review(files, { apply: true });
    expect((await review(files, { apply: true, take: ['Bob'] }, first.folder)).exitCode).toBe(2);
    const again = await review(files, { apply: true, take: ['ann.docx'] }, first.folder);
    expect(again.changes.map(({ why_not }) => why_not)).toEqual(['there']);
  });

  test('may be named by the way to their file', async () => {
    const folder = folderCopy(SMALL, temporaryFolder());
    const files = { 'jo.docx': jo(), 'ann.docx': ann() };
    const { exitCode, read } = await review(files, { apply: true, take: [join(folder, 'back/ann.docx')] }, folder);
    expect(exitCode).toBe(0);
    expect(read('content/priorities/prevention.yaml')).toContain('aim: Stop violence early.\n');
  });

  test('who make the same change are one change of two', async () => {
    const { changes, exitCode } = await review({ 'jo.docx': jo(), 'ann.docx': jo() }, { apply: true });
    expect(exitCode).toBe(0);
    expect(changes.map(({ by, written }) => [by.map(({ file }) => file), written])).toEqual([
      [['jo.docx', 'ann.docx'], true],
    ]);
  });
});

test('a field that was changed in the content since is a conflict', async () => {
  const folder = folderCopy(SMALL, temporaryFolder());
  const file = join(folder, 'content/priorities/prevention.yaml');
  const text = readFileSync(file, 'utf8').replace(AIM, 'Keep violence away');
  writeFileSync(file, text);
  const { changes } = await review({ 'jo.docx': back(words(AIM, 'Stop it')) }, { apply: true }, folder);
  expect(changes.map(({ conflict, why_not }) => [conflict, why_not])).toEqual([[true, 'changed-since']]);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('nothing but the words of the field is another afterwards, line ends and all', async () => {
  const folder = folderCopy(SMALL, temporaryFolder());
  const file = join(folder, 'content/priorities/prevention.yaml');
  const before = `\uFEFF# A remark\r\n${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`;
  writeFileSync(file, before);
  await review({ 'jo.docx': back(words(AIM, 'Stop violence: all of it #1')) }, { apply: true }, folder);
  expect(readFileSync(file, 'utf8')).toBe(before.replace(`${AIM}.`, "'Stop violence: all of it #1.'"));
});

test('what the program words is refused, with the place that it comes from', async () => {
  const parts = unzipSync(copy);
  const generated = placesIn({ 'customXml/item1.xml': new TextDecoder().decode(parts['customXml/item1.xml']) }).find(
    ({ kind, text, file }) => kind === 'generated' && file !== undefined && /^[\w ]{12,}$/.test(text),
  );
  // Behind its bookmark: lists of contents print the same words before it.
  const edit: Edit = (xml) => {
    const at = xml.indexOf(`w:name="${generated?.id}"`);
    return xml.slice(0, at) + words(`>${generated?.text}<`, '>Other words<')(xml.slice(at));
  };
  const { changes, exitCode } = await review({ 'jo.docx': back(edit) }, { apply: true });
  expect(exitCode).toBe(0);
  expect(changes.map(({ why_not, source }) => [why_not, source?.file])).toContainEqual(['generated', generated?.file]);
  expect(changes.every(({ written }) => !written)).toBe(true);
});

test('a change that would leave an error is left out, and others are written', async () => {
  const long = 'very '.repeat(80);
  const edit: Edit = (xml) =>
    words(AIM, 'Stop it')(words('>Offer mentors to every school<', `>Offer ${long}long<`)(xml));
  const { changes, exitCode, read, err } = await review({ 'jo.docx': back(edit) }, { apply: true });
  expect(exitCode).toBe(1);
  expect(err).toContain('content/actions.yaml');
  expect(changes.map(({ why_not, written }) => [why_not, written])).toEqual(
    expect.arrayContaining([
      ['invalid', false],
      [null, true],
    ]),
  );
  expect(read('content/priorities/prevention.yaml')).toContain('aim: Stop it.');
});

test('a paragraph that lost its bookmarks is known by its words', async () => {
  const edit: Edit = (xml) => {
    const paragraph = paragraphWith(xml, AIM);
    return xml.replace(
      paragraph,
      paragraph.replaceAll(/<w:bookmark\w+ [^>]*>/g, '').replace('before it starts', 'before it begins'),
    );
  };
  const { changes } = await review({ 'jo.docx': back(edit) }, { apply: true });
  expect(changes.map(({ written, new: now }) => [written, now.includes('before it begins')])).toEqual([[true, true]]);
});

test('comments are told with what they are about, answers with what they answer, and those of the program are not', async () => {
  const W =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const comment = (id: number, who: string, text: string): string =>
    `<w:comment w:id="${id}" w:author="${who}" w:date="2026-11-20T10:00:00Z"><w:p w14:paraId="0000000${id}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const parts = unzipSync(copy);
  const relations = new TextDecoder().decode(parts['word/_rels/document.xml.rels']);
  const type = (name: string): string => `http://schemas.microsoft.com/office/2011/relationships/${name}`;
  const more = {
    'word/comments.xml': `<w:comments ${W}>${comment(1, 'Jo', 'Too short?')}${comment(2, 'Ann', 'No.')}${comment(3, 'svduty', 'Missing')}</w:comments>`,
    'word/commentsExtended.xml':
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>',
    'word/_rels/document.xml.rels': relations
      .replaceAll(/<Relationship [^>]*comments[^>]*>/g, '')
      .replace(
        '</Relationships>',
        `<Relationship Id="rc1" Type="${type('comments')}" Target="comments.xml"/><Relationship Id="rc2" Type="${type('commentsExtended')}" Target="commentsExtended.xml"/></Relationships>`,
      ),
  };
  const edit: Edit = (xml) =>
    words(
      AIM,
      `${AIM}</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:t>`,
    )(
      xml.replace(paragraphWith(xml, AIM), (one) =>
        one.replace(/<w:r>(?=<w:t)/, '<w:commentRangeStart w:id="1"/><w:r>'),
      ),
    );
  const { out } = await review({ 'jo.docx': back(edit, more) });
  const printed = JSON.parse(out);
  expect(isFit(printed), JSON.stringify(isFit.errors)).toBe(true);
  expect(printed.comments).toHaveLength(2);
  expect(printed.comments[0]).toMatchObject({ text: 'Too short?', field: 'aim', resolved: true });
  expect(printed.comments[0].on).toContain(AIM);
  expect(printed.comments[1]).toMatchObject({ text: 'No.', in_answer_to: 'Too short?' });
});

test('the page is valid, and says all that is typed as text', async () => {
  const edit = words(AIM, 'Stop &lt;script&gt;alert(1)&lt;/script&gt;');
  const { out } = await review({ 'jo.docx': back(edit) }, { format: 'html' });
  expect(out).not.toContain('<script');
  expect(out).toContain('content/priorities/prevention.yaml:4');
  expect(await problemsOf(out)).toEqual([]);
});

describe('files that are refused', () => {
  const REFUSED: readonly [string, () => Uint8Array][] = [
    ['no zip', () => strToU8('words')],
    ['locked', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
    ['cut off', () => copy.slice(0, copy.length / 2)],
    ['no review copy', () => back((xml) => xml, { 'customXml/item1.xml': '<a/>' })],
    ['an entity', () => back((xml) => xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document'))],
    [
      'another partnership',
      () =>
        back((xml) => xml, {
          'customXml/item1.xml': new TextDecoder()
            .decode(unzipSync(copy)['customXml/item1.xml'])
            .replace(/variant="[^"]*"/, 'variant="elsewhere"'),
        }),
    ],
  ];
  test.each(REFUSED)('%s', async (_, bytes) => {
    const { exitCode, stopped, out } = await review({ 'jo.docx': bytes() }, { apply: true });
    expect([exitCode, out]).toEqual([2, '']);
    expect(stopped).toContain('jo.docx');
  });
});
