import { beforeAll, describe, expect, test } from 'vitest';
import { printCheck } from '../../../src/commands/report/check.ts';
import { explainContext, explainRequirement, listCodes } from '../../../src/commands/report/explanation.ts';
import { printGithub } from '../../../src/commands/report/github.ts';
import { printJson } from '../../../src/commands/report/json.ts';
import { printSarif } from '../../../src/commands/report/sarif.ts';
import { printDiagnostics } from '../../../src/commands/report/text.ts';
import { CODES } from '../../../src/core/codes.ts';
import { type Diagnostic, diagnostic } from '../../../src/core/diagnostic.ts';
import { CONTEXT_ONLY, FORCES, REQUIREMENTS } from '../../../src/duty/register.ts';
import { needsJudgement } from '../../../src/duty/result.ts';
import { FORCE_WORDS } from '../../../src/duty/words.ts';
import type { Checked } from '../../../src/pipeline/checked.ts';
import { freshBase, loadBase } from '../edition.ts';
import { sarifProblems } from './sarif-form.ts';

let checked: Checked;
beforeAll(async () => {
  ({ checked } = await loadBase());
});

const place = { file: 'content/a b,c.yaml', line: 3, column: 7 };
const awkward: Diagnostic = {
  ...diagnostic('schema/unknown-key', place, '100% wrong:\r\nsee "here", now.'),
  also: [{ file: 'data/x.csv', line: 1, column: 1 }],
};
const withOnly = (diagnostics: readonly Diagnostic[]): Checked => ({
  ...checked,
  diagnostics,
  editions: [],
  contentHash: () => undefined,
});

describe('text', () => {
  test('groups by force with counts of their own and no score', () => {
    const text = printCheck(checked, false);
    const heads = FORCES.map((force) => text.split('\n').find((line) => line.startsWith(`${FORCE_WORDS[force]}: `)));
    expect(heads.filter((head) => head === undefined || !/: \d+ [a-z ]+(, \d+ [a-z ]+)*$/.test(head))).toEqual([]);
    expect(text).not.toMatch(/\d\s?%\s*(met|complete|compliant)|score/i);
  });

  test('every requirement stands in it once for each edition, a gap with its place, message and source', () => {
    const one: Checked = { ...checked, editions: checked.editions.slice(0, 1), diagnostics: [] };
    const text = printCheck(one, false);
    for (const { requirement, status, places } of one.editions[0]?.results ?? []) {
      const lines = text.split('\n').filter((line) => new RegExp(`\\b${requirement.id}\\b`).test(line));
      expect([requirement.id, lines.length]).toEqual([requirement.id, 1]);
      if (status === 'missing') expect(text).toContain(`${places[0]?.file}:${places[0]?.line}`);
    }
  });

  test('a line says that it stops the edition just where its gap is an error at that status, and they are counted', async () => {
    for (const status of ['draft', 'published'] as const) {
      const { checked: at } = await freshBase(status);
      const [edition] = at.editions;
      const text = printCheck({ ...at, editions: at.editions.slice(0, 1), diagnostics: [] }, false);
      const errors = (edition?.diagnostics ?? []).filter((d) => d.severity === 'error').map((d) => d.code);
      const waiting = status === 'published' ? (edition?.results ?? []).filter(needsJudgement) : [];
      const stopping = [
        ...errors.filter((code) => code.startsWith('SVD-')),
        ...waiting.map(({ requirement }) => requirement.id),
      ];
      const marked = text
        .split('\n')
        .flatMap((line) => /(SVD-[A-Z]-\d\d) {2}.*, stops this edition {2}/.exec(line)?.[1] ?? []);
      expect([status, marked.toSorted()]).toEqual([status, stopping.toSorted()]);
      if (stopping.length > 0) expect(text).toContain(`${stopping.length} of the requirements below`);
    }
  });

  test('has colour only when it is asked for', () => {
    expect(printCheck(checked, false)).not.toContain('\u001B[');
    expect(printCheck(checked, true)).toContain('\u001B[');
  });

  test('"met" stands only where the program verified it, and what people have to judge says what to look at', () => {
    const one: Checked = { ...checked, editions: checked.editions.slice(0, 1), diagnostics: [] };
    const text = printCheck(one, false).replaceAll(/\s+/g, ' ');
    const results = one.editions[0]?.results ?? [];
    for (const { requirement, status, assurance, judgement } of results.filter((result) => result.status === 'met')) {
      const { id, title, look_at } = requirement;
      const word = { checked: '✓', recorded: '◊', to_judge: '?' }[assurance];
      expect(text).toContain(`${word} ${id} `);
      expect([id, text.includes(`${id} ${title}`)]).toEqual([id, assurance === 'checked']);
      expect([id, assurance === 'to_judge' && text.includes(`Look at: ${look_at}`)]).toEqual([
        id,
        assurance === 'to_judge',
      ]);
      expect([id, status, judgement]).toEqual([id, 'met', undefined]);
    }
    expect(results.map(({ assurance }) => assurance)).toEqual(
      expect.arrayContaining(['checked', 'recorded', 'to_judge']),
    );
  });

  test('the line with the hash is there while something waits for it, and in no other form but JSON', () => {
    const hash = checked.contentHash() ?? '?';
    const screened = checked.editions.map((edition) => ({ ...edition, results: [] }));
    expect([
      printCheck(checked, false).includes(`content: ${hash}`),
      printCheck({ ...checked, editions: screened }, false).includes(hash),
      printJson(checked).includes(`"content": "${hash}"`),
      printSarif(checked, '1').includes(hash),
      printGithub(checked).includes(hash),
    ]).toEqual([true, false, true, false, false]);
  });

  test('says so when errors came first', () => {
    expect(printCheck(withOnly([awkward]), false)).toContain('were not checked');
  });

  test('a build counts what stops nothing and prints what does in full', () => {
    const gap = checked.diagnostics.find(({ code }) => code === 'SVD-C-01');
    if (!gap) throw new Error('no gap');
    const counted = printDiagnostics([gap], checked.loaded, false);
    const full = printDiagnostics([{ ...gap, severity: 'error' }], checked.loaded, false);
    expect([counted.includes(gap.message), full.includes(gap.message)]).toEqual([false, true]);
  });
});

describe('json', () => {
  test('has the form svduty-check/2, with every edition', () => {
    const value = JSON.parse(printJson(checked));
    expect(Object.keys(value)).toEqual([
      'schema',
      'variant',
      'status',
      'asAt',
      'content',
      'diagnostics',
      'requirements',
      'editions',
    ]);
    expect([value.schema, value.variant, value.status, value.asAt]).toEqual([
      'svduty-check/2',
      'llr',
      'draft',
      '2026-11-01',
    ]);
    expect(value.requirements.map(({ id }: { id: string }) => id)).toEqual(REQUIREMENTS.map(({ id }) => id));
    expect(value.editions.map(({ variant }: { variant: string }) => variant)).toEqual(
      checked.editions.map(({ model }) => model.id),
    );
    for (const entry of value.requirements) {
      expect(Object.keys(entry)).toEqual([
        'id',
        'title',
        'force',
        'must',
        'basis',
        'source',
        'status',
        'assurance',
        'look_at',
        'judgement',
        'places',
        'message',
        'details',
        'waiver',
      ]);
      expect(['met', 'partly_met', 'missing', 'waived', 'not_applicable']).toContain(entry.status);
      expect(['checked', 'recorded', 'to_judge']).toContain(entry.assurance);
      expect(entry.assurance === 'checked' || typeof entry.look_at === 'string').toBe(true);
    }
  });

  test('has no requirements when errors came first', () => {
    expect(JSON.parse(printJson(withOnly([awkward])))).toMatchObject({ variant: null, status: null, requirements: [] });
  });
});

describe('sarif', () => {
  test('fits the form of version 2.1.0', () => {
    expect(sarifProblems(JSON.parse(printSarif(checked, '1.2.3')))).toEqual([]);
    expect(
      sarifProblems(JSON.parse(printSarif(withOnly([awkward, { ...awkward, place: undefined }]), '1.2.3'))),
    ).toEqual([]);
  });

  test('the form is checked in earnest', () => {
    const log = JSON.parse(printSarif(checked, '1.2.3'));
    log.runs[0].results[0].level = 'fatal';
    log.runs[0].results[1].ruleIndex = 99_999;
    log.runs[0].results[2].locations[0].physicalLocation.region.startLine = 0;
    log.runs[0].results[3].whatever = true;
    expect(sarifProblems(log)).toHaveLength(4);
  });

  test('places are escaped relative addresses, and every result points to its rule', () => {
    const { results, tool } = JSON.parse(printSarif(withOnly([awkward]), '1.2.3')).runs[0];
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'content/a%20b%2Cc.yaml',
      uriBaseId: 'CONTENT',
    });
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('schema/unknown-key');
  });

  test('what waits for a judgement is for review, or open where it is recorded, and no failure', () => {
    const [edition] = checked.editions;
    const { results } = JSON.parse(printSarif({ ...checked, diagnostics: [], editions: edition ? [edition] : [] }, '1'))
      .runs[0];
    const kinds = Object.fromEntries(
      results.map(({ ruleId, kind, level }: Record<string, string>) => [ruleId, `${kind} ${level}`]),
    );
    const waiting = (edition?.results ?? []).filter(needsJudgement);
    expect(new Set(waiting.map(({ assurance }) => assurance))).toEqual(new Set(['recorded', 'to_judge']));
    expect(kinds).toEqual(
      Object.fromEntries(
        waiting.map(({ requirement, assurance }) => [
          requirement.id,
          assurance === 'to_judge' ? 'review none' : 'open none',
        ]),
      ),
    );
  });

  test('what is waived is a result with an accepted suppression', () => {
    const [edition] = checked.editions;
    const [result] = edition?.results.filter(({ requirement }) => requirement.id === 'SVD-A-08') ?? [];
    if (!edition || !result) throw new Error('no result');
    const waived = {
      ...result,
      status: 'waived' as const,
      waiver: { requirement: 'SVD-A-08', who: 'Director', when: '2026-10-01', why: 'Later.', until: '2027-01-01' },
    };
    const log = JSON.parse(
      printSarif({ ...checked, diagnostics: [], editions: [{ ...edition, results: [waived] }] }, '1'),
    );
    expect(sarifProblems(log)).toEqual([]);
    expect(log.runs[0].results[0].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Later. (Director, 2026-10-01, until 2027-01-01)' },
    ]);
  });
});

describe('github', () => {
  test('escapes what would end a command, a property or a line', () => {
    const [line, rest] = printGithub(withOnly([awkward])).split('\n');
    expect(rest).toBe('');
    expect(line).toMatch(
      /^::error file=content\/a b%2Cc\.yaml,line=3,col=7,title=schema\/unknown-key%3A [^:]*::100%25 wrong:%0D%0Asee "here", now\. /,
    );
  });

  test('counts what is met, recorded and for people to judge of each edition, by force', () => {
    const line = printGithub({ ...checked, diagnostics: [], editions: checked.editions.slice(0, 1) });
    expect(line.trimEnd().split('\n')).toHaveLength(1);
    for (const force of FORCES) expect(line).toMatch(new RegExp(`${FORCE_WORDS[force]}: \\d+ `));
    expect(line).toMatch(/\d+ met, \d+ recorded, \d+ for people to judge/);
  });

  test('one command for each problem, with a level that GitHub knows, and no place where there is none', () => {
    const lines = printGithub(checked).trimEnd().split('\n');
    expect(lines).toHaveLength(checked.diagnostics.length + checked.editions.length);
    expect(lines.filter((line) => !/^::(error|warning|notice) [^:]+::.+$/.test(line))).toEqual([]);
    expect(printGithub(withOnly([{ ...awkward, place: undefined }]))).toMatch(/^::error title=/);
  });
});

describe('explain', () => {
  test('a requirement in full, with what it rests on, what it stops and an example', () => {
    for (const requirement of REQUIREMENTS) {
      const text = explainRequirement(requirement).join('\n');
      for (const part of [
        requirement.id,
        requirement.title,
        requirement.where,
        requirement.example.split('\n')[0] ?? '',
      ])
        expect(text).toContain(part);
      if (requirement.look_at !== undefined)
        expect(text.replaceAll('\n', ' ')).toContain(`Look at: ${requirement.look_at}`);
      expect(text.includes('cannot be waived')).toBe(requirement.force === 'must' || requirement.must === 'yes');
    }
  });

  test('the list has every requirement and every code', () => {
    const text = listCodes().join('\n');
    for (const name of [
      ...REQUIREMENTS.map(({ id }) => id),
      ...CONTEXT_ONLY.map(({ id }) => id),
      ...Object.keys(CODES),
    ])
      expect(text).toContain(`  ${name}`);
    for (const context of CONTEXT_ONLY) expect(explainContext(context).join(' ')).toContain(context.id);
  });
});
