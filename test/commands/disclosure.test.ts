import { expect, test } from 'vitest';
import { registerPath, registerText } from '../../src/disclosure/editions/register-file.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

// What somebody cleared and what earlier editions printed, from the files to the outputs and the requirement.

const ROOT = '/p';
const small = filesBelow(SMALL);
const EXACT =
  'disclosure_rules:\n  - { id: small, title: Counts from 1 to 4 are hidden, from: 1, to: 4, round: null, zeros_published: true, secondary: exact, k: 5 }\n';
const OPEN = EXACT.replace('from: 1, to: 4', 'from: null, to: null').replace('exact, k: 5', 'none');
const clearanceBy = (by: string): string => `clearances:
  - cell: { indicator: violence, area: "local:eastwick", period: 2023/24 }
    reason: The police have printed it themselves
    by: ${by}
    date: 2026-03-02
`;

function folder(changed: Readonly<Record<string, string>>) {
  const files = new Map(small);
  for (const [path, text] of Object.entries(changed)) files.set(path, new TextEncoder().encode(text));
  return memoryFolder({ root: ROOT, files });
}

async function checked(changed: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>> = {}) {
  const { effects, printed } = folder(changed);
  await runCommand('check', [ROOT], { format: 'json', ...options }, effects);
  const { diagnostics, requirements } = JSON.parse(printed());
  const found: { code: string; severity: string }[] = diagnostics;
  return {
    codes: found.map(({ code }) => code),
    errors: found.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    smallNumbers: (requirements as { id: string; status: string }[]).find(({ id }) => id === 'SVD-N-14')?.status,
  };
}

async function built(changed: Readonly<Record<string, string>>) {
  const { effects, files, printed } = folder(changed);
  const { exitCode } = await runCommand('build', [ROOT], { format: 'html', allVariants: true }, effects);
  expect(exitCode, printed()).toBe(0);
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(`${ROOT}/output/`))
      .map(([path, bytes]) => [path.slice(`${ROOT}/output/`.length), new TextDecoder().decode(bytes)]),
  );
}

/** The register of the partnership's edition of a day, from what was built and nothing else. */
function register(output: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const edition = { variant: 'northmere', date: '2025-04-01' };
  const tables = [...output].filter(([path]) => /^northmere\/data\/[^/]*\.csv$/.test(path)).map(([, text]) => text);
  return { [registerPath(edition)]: registerText(edition, tables) };
}

const DATA = 'data/disclosure.yaml';
const rowOf = (output: ReadonlyMap<string, string>): string | undefined =>
  output
    .get('northmere/data/violence.csv')
    ?.split('\n')
    .find((row) => /eastwick.*2023\/24/.test(row));

test('a cleared count is in the download, and the requirement is met with it', async () => {
  const given = { [DATA]: EXACT + clearanceBy('Caldicott Guardian') };
  expect(rowOf(await built({ [DATA]: EXACT }))).toContain('suppressed');
  expect(rowOf(await built(given))).toMatch(/,3,.*,ok,/);
  expect(await checked(given)).toMatchObject({ smallNumbers: 'met', errors: [] });
});

test('a clearance by a person is none', async () => {
  expect((await checked({ [DATA]: EXACT + clearanceBy('Karen Hill') })).smallNumbers).not.toBe('met');
});

test('a local variant cannot clear anything', async () => {
  const path = 'content/variants/eastwick.yaml';
  const variant = new TextDecoder().decode(small.get(path));
  const cleared = `${variant}\ndisclosure:\n  ${clearanceBy('Caldicott Guardian').replaceAll('\n', '\n  ').trimEnd()}\n`;
  const { errors } = await checked({ [DATA]: EXACT, [path]: cleared });
  expect(errors).toContain('schema/unknown-key');
});

test('the next edition of the same tables publishes the same, and its audit passes with the one before', async () => {
  const first = await built({ [DATA]: EXACT });
  const earlier = register(first);
  expect(Object.values(earlier).join()).not.toMatch(/"2023\/24":3[,}]/);
  const given = { [DATA]: EXACT, ...earlier };
  expect(await built(given)).toEqual(first);
  expect(await checked(given)).toMatchObject({ smallNumbers: 'met' });
});

test('what an edition printed before the rule cannot be hidden: it is told, and stops a published edition', async () => {
  const given = { [DATA]: EXACT, ...register(await built({ [DATA]: OPEN })) };
  const draft = await checked(given);
  expect(draft.codes).toContain('disclosure/already-public');
  expect(draft.smallNumbers).not.toBe('met');
  expect((await checked(given, { status: 'published' })).errors).toContain('SVD-N-14');
});
