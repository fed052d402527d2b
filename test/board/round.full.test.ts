import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { finalFolder } from '../publish/final-folder.ts';
import { filesBelow } from '../support/folder.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Words that the partners alone may read, by the file and the text that they stand behind. */
const PRIVATE = {
  'content/updates.yaml': ['note: Seven schools', 'umbrella-quince'],
  'content/risks.yaml': ['cause: Training', 'velvet-quince'],
  'content/board.yaml': ['purpose: To see', 'copper-quince'],
} as const;
const NOTE = 'saffron-quince';

type Command = Parameters<typeof runCommand>[0];

async function run(command: Command, args: readonly string[], options: Readonly<Record<string, unknown>> = {}) {
  let said = '';
  const out = (text: string): void => {
    said += text;
  };
  const ended = await runCommand(command, args, options, { ...nodeEffects(true), out, err: out });
  return { code: ended.exitCode, said: said + ended.stopped };
}

function written(files: ReadonlyMap<string, Uint8Array | string>, into: string): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
  return into;
}

/** Every word of the files below a folder, those of Office and packed files among them. */
function wordsBelow(folder: string): string {
  const textOf = (path: string, bytes: Uint8Array): string =>
    /\.(?:docx|xlsx|zip)$/.test(path)
      ? Object.entries(unzipSync(bytes))
          .map(([name, part]) => `${name}\n${textOf(name, part)}`)
          .join('\n')
      : strFromU8(bytes);
  return [...filesBelow(folder)].map(([path, bytes]) => `${path}\n${textOf(path, bytes)}`).join('\n');
}

/** A reviewer's copy: words of it are others. */
function marked(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain(from);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replaceAll(from, to)) });
}

test('a round of the board: drafts are marked up, applied, compared, decided on, agreed and published, and nothing private goes out', async () => {
  const files = new Map<string, string>();
  for (const [path, bytes] of await finalFolder()) {
    const [after, word] = PRIVATE[path as keyof typeof PRIVATE] ?? [undefined, ''];
    const text = strFromU8(bytes);
    if (after !== undefined) expect(text, path).toContain(after);
    files.set(path, after === undefined ? text : text.replaceAll(after, after.replace(/: /, `: ${word} `)));
  }
  const folder = written(files, join(temporaryFolder(), 'county'));
  const before = written(files, join(dirname(folder), 'before'));
  const at = (path: string): string => join(folder, path);
  const change = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(at(path), 'utf8');
    expect(text.search(from), `${path}: ${from}`).toBeGreaterThanOrEqual(0);
    writeFileSync(at(path), text.replaceAll(from instanceof RegExp ? from : new RegExp(from, 'g'), to));
  };

  // The communications officer makes copies to mark up, and two people do.
  const draft = { status: 'board', publication: ['strategy'], format: ['docx'] };
  const drafted = await run('build', [folder], { ...draft, reviewCopy: true });
  expect(drafted.code, drafted.said).toBe(0);
  const copy = readFileSync(at('partnership/exampleshire/response-strategy-board-draft-review.docx'));
  const jo = written(
    new Map([['jo.docx', marked(copy, 'To stop violence before', 'To stop all violence before')]]),
    folder,
  );
  const ann = written(
    new Map([['ann.docx', marked(copy, 'To help those who were', 'To help everybody who was')]]),
    folder,
  );
  const applied = await run('review', [join(jo, 'jo.docx'), join(ann, 'ann.docx')], { dir: folder, apply: true });
  expect(applied.code, applied.said).toBe(0);
  expect(readFileSync(at('content/priorities/prevention.yaml'), 'utf8')).toContain('To stop all violence before');
  expect(readFileSync(at('content/priorities/response.yaml'), 'utf8')).toContain('To help everybody who was');

  // The board sees what changed, and decides.
  const compared = await run('compare', [before, folder], { format: 'docx' });
  expect(compared.code, compared.said).toBeLessThanOrEqual(1);
  const redline = strFromU8(
    unzipSync(readFileSync(at('partnership/exampleshire/response-strategy-changes.docx')))['word/document.xml']!,
  );
  expect(redline).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*all/s);
  const packed = await run('build', [folder], { status: 'board', publication: ['board'], format: ['docx'] });
  expect(packed.code, packed.said).toBe(0);
  const pack = unzipSync(readFileSync(at('partnership/exampleshire/board-pack.zip')));
  expect(Object.keys(pack).join(' ')).toMatch(/board-paper\.docx/);
  const paper = strFromU8(
    unzipSync(pack[Object.keys(pack).find((name) => name.endsWith('board-paper.docx'))!]!)['word/document.xml']!,
  );
  expect(paper).toContain('copper-quince');

  // All agree this text: the paper gives the line that names it.
  const line = /content: ([0-9a-f]{16})/.exec(paper.replaceAll(/<[^>]*>/g, ''))?.[1] ?? '';
  const agreed = (body: string, content: string, more = ''): string =>
    `  - { body: ${body}, status: agreed, agreed_on: 2026-09-20, content: "${content}"${more} }\n`;
  const holders = [
    ...readFileSync(at('content/partnership.yaml'), 'utf8').matchAll(/id: ([\w-]+),.*role: specified_authority/g),
  ];
  const [first = '', second = '', ...others] = holders.map(([, id = '']) => id);
  const approvals = [
    agreed(first, line, `, note: ${NOTE}`),
    agreed(second, 'a123456789abcdef'),
    ...others.map((body) => agreed(body, line)),
  ];
  change('content/document.yaml', '\npublication: {', `\napprovals:\n${approvals.join('')}\npublication: {`);
  const screening = /^ {2}content: (\w{16})$/m.exec((await run('check', [folder], { status: 'published' })).said)?.[1];
  if (screening !== undefined)
    change('content/document.yaml', /(flags_resolved: true, content: )\w{16}/g, `$1${screening}`);

  // The secretary publishes, and anybody can check what is online.
  const published = await run('publish', [folder]);
  expect(published.code, published.said).toBe(0);
  const edition = at('editions/exampleshire/2026-10-01');
  const verified = await run('verify', [edition]);
  expect(verified.code, verified.said).toBe(0);
  const words = wordsBelow(at('editions'));
  expect(words).toContain('To stop all violence before');
  for (const [, word] of Object.values(PRIVATE)) expect(words).not.toContain(word);
  for (const sign of [
    NOTE,
    'a123456789abcdef',
    line,
    'board-pack',
    'comments.xml',
    '<w:ins ',
    '<w:del ',
    'sv_',
    'jo.docx',
  ])
    expect(words, sign).not.toContain(sign);

  // The version block names who agreed this text, and not who agreed another.
  const page = readFileSync(join(edition, 'response-strategy.html'), 'utf8');
  const block = /<table class="versions">(?:(?!<\/table>).)*<\/table>\s*(?=<\/div>)/s.exec(page)?.[0] ?? '';
  const nameOf = (id: string): string =>
    new RegExp(`id: ${id}, name: ([^,]*),`).exec(readFileSync(at('content/partnership.yaml'), 'utf8'))?.[1] ?? '';
  expect(block).toContain(nameOf(first));
  expect(block).not.toContain(nameOf(second));
}, 600_000);
