import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, buildInMemory } from '../support/build-in-memory.ts';
import { SMALL } from '../support/folder.ts';
import { expectGolden } from './golden.ts';
import { printTree } from './print-tree.ts';

let built: Built;
beforeAll(async () => {
  built = await buildInMemory(SMALL);
});

const PUBLICATIONS = ['strategic-needs-assessment', 'response-strategy'];

/** XML with one element a line, so that a difference is a line. */
const lines = (xml: string): string => `${xml.replaceAll('><', '>\n<')}\n`;

/** A page without its styles and what its policy calls them. */
const withoutStyles = (page: string): string =>
  page.replace(/<style>[\s\S]*?<\/style>/g, '<style></style>').replace(/sha256-[\w+/]+=/g, 'sha256-').replace(/sha256 [0-9a-f]+/, 'sha256');

function partsOf(path: string): Record<string, string> {
  const zip = unzipSync(built.files.get(path) ?? new Uint8Array());
  return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

test('the small folder has no errors', () => {
  expect(built.checked.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
});

describe.each(PUBLICATIONS)('%s', (name) => {
  test('the tree', () => {
    const publication = built.checked.editions[0]?.publications.find((candidate) => candidate.fileName === name);
    expectGolden(`${name}.tree.txt`, publication ? printTree(publication.tree) : '');
  });

  test('the page, without styles and drawings, which have tests of their own', () => {
    const page = built.text(`northmere/${name}.html`);
    const bare = withoutStyles(page).replace(/<svg[\s\S]*?<\/svg>/g, '<svg></svg>');
    expectGolden(`${name}.html`, bare);
  });

  test('the Word document', () => {
    expectGolden(`${name}.document.xml`, lines(partsOf(`northmere/${name}.docx`)['word/document.xml'] ?? ''));
  });
});

test.each(['styles', 'numbering', 'settings', 'header1', 'header2', 'footer1'])('the Word part %s', (part) => {
  expectGolden(`${part}.xml`, lines(partsOf('northmere/strategic-needs-assessment.docx')[`word/${part}.xml`] ?? ''));
});

test('the Word properties', () => {
  const parts = partsOf('northmere/strategic-needs-assessment.docx');
  expectGolden('core.xml', lines(parts['docProps/core.xml'] ?? ''));
  expectGolden('content-types.xml', lines(parts['[Content_Types].xml'] ?? ''));
});

test('the variant, where it differs', () => {
  const eastwick = built.checked.editions.find((edition) => edition.model.id === 'eastwick');
  const strategy = eastwick?.publications.find((publication) => publication.role === 'response_strategy');
  expectGolden('eastwick-response-strategy.tree.txt', strategy ? printTree(strategy.tree) : '');
});

test('the variant has its own organisation and colour, and the edition for the whole partnership keeps its own', () => {
  const [own, base] = ['eastwick', 'northmere'].map((id) => built.text(`${id}/response-strategy.html`));
  for (const said of ['Eastwick Community Safety Partnership', '--brand: #1A4D2E']) {
    expect(own).toContain(said);
    expect(base).not.toContain(said);
  }
});

test('the data that is published, the list of what was built, and its record', () => {
  expectGolden('violence.csv', built.text('northmere/data/violence.csv'));
  expectGolden('visits-ILLUSTRATIVE.csv', built.text('northmere/data/visits-ILLUSTRATIVE.csv'));
  expectGolden('index.html', withoutStyles(built.text('index.html')).replaceAll(/\d+ kB/g, '0 kB'));
  const record = JSON.parse(built.text('northmere/build.json'));
  expect(Object.keys(record)).toEqual(['schema', 'tool', 'variant', 'name', 'status', 'edition_date', 'publications', 'published', 'outputs']);
  expect(record.outputs.map((output: { file: string }) => output.file).toSorted()).toEqual(
    [...built.files.keys()].filter((path) => path.startsWith('northmere/') && !path.endsWith('build.json')).map((path) => path.slice('northmere/'.length)).toSorted(),
  );
});
