import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import { type Place, placeOf } from '../../core/place.ts';
import { type AppliedRule, appliedRule, hides } from '../../disclosure/rule.ts';
import { strictest } from '../../disclosure/strictest.ts';
import type { ContentFile } from '../../model/content-files.ts';
import type { Model } from '../../model/model.ts';
import { schemaNamed, walk } from '../../schema/walk.ts';
import type { DutyFacts } from '../outcome.ts';
import { isPublic } from '../plausibility/diagnostics.ts';
import { contentOf } from './texts.ts';

/** A number that an author typed, so small that a rule of the folder hides such a count, with no source that published it. */
interface TypedNumber {
  readonly key: string | number;
  readonly place: Place | undefined;
}

/**
 * Numbers of people, and shares of them, that stand in content itself (schema keyword `x-counts`), held against the strictest of the folder's
 * rules. A reference in their record says that they are public; for a share also one of its table. A share is held to tell about everybody at 0
 * and at 100 per cent: how many it is of is not known here.
 */
export function typedNumbers({ content, ...model }: Model): TypedNumber[] {
  const rule = strictestOf(content.disclosure.disclosure_rules);
  if (!rule?.hidden) return [];
  return contentOf({ content, ...model })
    .flatMap(unsourcedIn)
    .filter(({ counts, number }) => (counts === 'people' ? hides(rule, number) : number === 0 || number === 100))
    .map(({ key, parent }) => ({ key, place: placeOf(parent, String(key)) }));
}

/** A number in the content that counts people or gives a share of them, and no source beside it. */
interface Unsourced {
  readonly counts: 'people' | 'share';
  readonly number: number;
  readonly parent: object;
  readonly key: string | number;
}

const knownOfFile = new WeakMap<object, readonly Unsourced[]>();

function unsourcedIn({ schema, value }: ContentFile): readonly Unsourced[] {
  const known = knownOfFile.get(value);
  if (known) return known;
  const found: Unsourced[] = [];
  const around = new WeakMap<object, object>();
  const tableOf = (row: object): object => around.get(around.get(row) ?? row) ?? row;
  walk(schemaNamed(schema), value, (node, item, parent, key) => {
    if (typeof item === 'object' && item !== null) around.set(item, parent);
    const counts = node['x-counts'];
    if (!counts || typeof item !== 'number' || ('counts' in parent && parent.counts === 'other')) return;
    const isSourced = hasReferences(parent) || (counts === 'share' && hasReferences(tableOf(parent)));
    if (!isSourced) found.push({ counts, number: item, parent, key });
  });
  knownOfFile.set(value, found);
  return found;
}

function strictestOf(rules: Model['content']['disclosure']['disclosure_rules']): AppliedRule | undefined {
  const [first, ...others] = rules.flatMap(
    ({ id }) => appliedRule({ measure: 'count', disclosure: { rule: id } }, rules) ?? [],
  );
  return first && strictest([first, ...others]);
}

const hasReferences = (record: object): boolean =>
  'references' in record && Array.isArray(record.references) && record.references.length > 0;

/** One problem for each, at the number: an error in an edition that everybody reads. Code: disclosure/typed-number. */
export function typedNumberDiagnostics({ model }: DutyFacts): Diagnostic[] {
  return typedNumbers(model).map(({ key, place }) =>
    diagnostic(
      'disclosure/typed-number',
      place,
      `${key} is so small a number of people that a rule of data/disclosure.yaml hides it, and no source is cited.`,
      isPublic(model.status) ? { severity: 'error' } : {},
    ),
  );
}
