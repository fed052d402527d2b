import type { Place } from '../../core/place.ts';
import { type ReadText, readText } from '../../indicators/key-message/claim-words.ts';
import { lintMessage } from '../../indicators/key-message/lint.ts';
import type { RuleId } from '../../indicators/key-message/rule.ts';
import { type Assembly, report } from '../assembly.ts';
import type { Spoken } from './spoken.ts';
import type { Statement } from './statement.ts';
import { marked, type Titled } from './titles.ts';

/** A rule that a text breaks whichever of the statements it is read against. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  readonly found: string;
  /** What the figures let one say. */
  readonly composed: string;
  /** What to write instead, in one sentence. */
  readonly instead: { readonly advice: string };
}

/** What a text is read against. */
export type Ground = Pick<Spoken, 'statements' | 'main' | 'numbers'>;

/**
 * Reads a text against every statement it may speak of. What one of them bears out is borne out.
 * `rules` are the ones that apply to this kind of text.
 */
export function findingsIn(text: string, ground: Ground, rules: ReadonlySet<RuleId>): Finding[] {
  const readings = new Map<string, ReadText>();
  const readingOf = (own: string): ReadText => {
    const reading = readings.get(own) ?? readText(own);
    readings.set(own, reading);
    return reading;
  };
  const read = meant(readingOf(text), ground).map(({ unmarked }) =>
    lintMessage(readingOf(withoutUnit(text, unmarked.unit)), unmarked, ground.numbers, [], rules),
  );
  const [first = [], ...others] = read;
  return first.filter(({ rule }) => others.every((findings) => findings.some((other) => other.rule === rule)));
}

/** The numbers of a unit ("aged 10 to 17") claim nothing. */
function withoutUnit(text: string, unit: string): string {
  const of = unit.replace(/^(?:%|per cent)\s*/, '');
  return /\d/.test(of) ? text.replaceAll(of, of.replaceAll(/\d/g, '')) : text;
}

/** The statements on areas that a text names; a benchmark is only named to compare with it, unless nothing is compared. */
function meant({ text, comparisons }: ReadText, { statements, main }: Ground): readonly Statement[] {
  const benchmarks = new Set(statements.map(({ comparison }) => comparison?.benchmark));
  const named = statements.filter(({ facts }) => text.includes(facts.area));
  const places = named.filter(({ facts }) => !benchmarks.has(facts.area));
  if (places.length > 0) return places;
  return named.length > 0 && comparisons().length === 0 ? named : main;
}

const EVERY_RULE: ReadonlySet<RuleId> = new Set(
  'M1,M2,M3,M4,M5,M6,M7,M8,M9,M10,M12,M13,M14,M15,N'.split(',') as RuleId[],
);
/** Of a headline beside its subtitle neither the unit's full name nor the other half of a message is asked. */
const OF_HEADLINES: ReadonlySet<RuleId> = new Set([...EVERY_RULE].filter((rule) => rule !== 'M13' && rule !== 'M8'));

/** Checks the headline and the alternative text that a template gives a figure. Codes: figure/claim, figure/alt-number. */
export function checkFigureTexts(
  { headline, alt }: { readonly headline: string | undefined; readonly alt: string | undefined },
  places: { readonly headline: Place | undefined; readonly alt: Place | undefined },
  titled: Titled,
  spoken: Spoken,
): void {
  const { assembly } = titled;
  const findings = (text: string, rules: ReadonlySet<RuleId>) => findingsIn(marked(text, titled), spoken, rules);
  if (headline !== undefined) {
    for (const finding of findings(headline, OF_HEADLINES)) reportClaim(finding, headline, places.headline, assembly);
  }
  if (alt === undefined) return;
  for (const finding of findings(alt, EVERY_RULE)) {
    if (finding.rule !== 'N') reportClaim(finding, alt, places.alt, assembly);
    else
      report(assembly, 'figure/alt-number', places.alt, numberWords(finding, alt), {
        fix: fixOf(finding.instead.advice),
      });
  }
}

/** Reports what a text claims and what the figures bear out. Code: figure/claim. */
export function reportClaim(finding: Finding, text: string, place: Place | undefined, assembly: Assembly): void {
  const { rule, severity, found, composed, instead } = finding;
  const claim = `"${text}" says "${found}", which the figures do not bear out. They say: "${composed}"`;
  report(assembly, 'figure/claim', place, rule === 'N' ? numberWords(finding, text) : claim, {
    severity,
    fix: fixOf(instead.advice),
  });
}

const fixOf = (advice: string): string => (/[.!?]"?$/.test(advice) ? advice : `${advice}.`);

function numberWords({ found, composed }: Finding, text: string): string {
  return `"${text}" has the number ${found}, which is not among the figures. They say: "${composed}"`;
}
