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
import { FORCE_WORDS } from '../../../src/duty/words.ts';
import type { Checked } from '../../../src/pipeline.ts';
import { loadBase } from '../edition.ts';
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
const withOnly = (diagnostics: readonly Diagnostic[]): Checked => ({ ...checked, diagnostics, editions: [] });

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

  test('has colour only when it is asked for', () => {
    expect(printCheck(checked, false)).not.toContain('\u001B[');
    expect(printCheck(checked, true)).toContain('\u001B[');
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
  test('has the form svduty-check/1, with every edition', () => {
    const value = JSON.parse(printJson(checked));
    expect(Object.keys(value)).toEqual([
      'schema',
      'variant',
      'status',
      'asAt',
      'diagnostics',
      'requirements',
      'editions',
    ]);
    expect([value.schema, value.variant, value.status, value.asAt]).toEqual([
      'svduty-check/1',
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
        'places',
        'message',
        'details',
        'waiver',
      ]);
      expect(['met', 'partly_met', 'missing', 'waived', 'not_applicable']).toContain(entry.status);
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

  test('one command for each problem, with a level that GitHub knows, and no place where there is none', () => {
    const lines = printGithub(checked).trimEnd().split('\n');
    expect(lines).toHaveLength(checked.diagnostics.length);
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
