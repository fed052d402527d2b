import { messageOf } from '../../core/by-edition.ts';
import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import type { Place } from '../../core/place.ts';
import { codeOf } from '../../duty/register.ts';
import { needsJudgement, type Result } from '../../duty/result.ts';
import { STANDING_WORDS } from '../../duty/words.ts';
import type { Checked } from '../../pipeline/checked.ts';
import type { Judged } from '../../pipeline/edition.ts';
import { capped } from './capped.ts';
import { ruleOf } from './rule-of-code.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * The result of `check` as a log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). Gaps in the Duty's
 * requirements are results like all other problems; waived ones are results with an accepted suppression. What a published edition still
 * needs somebody's judgement of is for review or, where the content records it, open: no problem, and not passed either. Places are relative to
 * the folder that was checked, which the log calls CONTENT.
 */
export function printSarif({ diagnostics, editions }: Checked<Judged>, toolVersion: string): string {
  const waived = editions.flatMap((edition) => edition.results.filter((result) => result.waiver));
  const unjudged = editions.flatMap((edition) => edition.results.filter(needsJudgement));
  const codes = [
    ...new Set([
      ...diagnostics.map((d) => d.code),
      ...[...waived, ...unjudged].map(({ requirement }) => codeOf(requirement)),
    ]),
  ].toSorted();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'svduty', version: toolVersion, rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { CONTENT: { description: { text: 'The folder that was checked.' } } },
        results: [
          ...capped(diagnostics).map((d) => resultOf(d, codes)),
          ...waived.map((result) => waivedResult(result, codes)),
          ...unjudged.map((result) => unjudgedResult(result, codes)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: Diagnostic['code']) {
  const { id, title, why, fix } = ruleOf(code);
  return { id, shortDescription: { text: title }, fullDescription: { text: why }, help: { text: fix } };
}

function resultOf(problem: Diagnostic, codes: readonly string[]) {
  const { code, severity, place, fix, also } = problem;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: `${messageOf(problem)} ${fix}` },
    ...(place ? { locations: [location(place)] } : {}),
    ...(also.length > 0 ? { relatedLocations: also.map(location) } : {}),
  };
}

function waivedResult({ requirement, places, message, waiver }: Result, codes: readonly string[]) {
  return {
    ruleId: requirement.id,
    ruleIndex: codes.indexOf(requirement.id),
    level: 'note',
    message: { text: message },
    locations: places.slice(0, 1).map(location),
    suppressions: [
      {
        kind: 'external',
        status: 'accepted',
        justification: `${waiver?.why} (${waiver?.who}, ${waiver?.when}, until ${waiver?.until})`,
      },
    ],
  };
}

/** Kinds other than a failure have no level (SARIF 2.1.0, sections 3.27.9 and 3.27.10). */
function unjudgedResult({ requirement, assurance, places }: Result, codes: readonly string[]) {
  return {
    ruleId: requirement.id,
    ruleIndex: codes.indexOf(requirement.id),
    kind: assurance === 'to_judge' ? 'review' : 'open',
    level: 'none',
    message: { text: `${requirement.title}: ${STANDING_WORDS[assurance]}. ${requirement.look_at ?? ''}`.trim() },
    ...(places.length > 0 ? { locations: places.slice(0, 1).map(location) } : {}),
  };
}

/** A path as a relative URI reference (RFC 3986): each part escaped. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

function location({ file, line, column }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: 'CONTENT' },
      region: { startLine: line, startColumn: column },
    },
  };
}
