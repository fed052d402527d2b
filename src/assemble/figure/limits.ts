import type { LimitsMethod, PublishedPoint } from '../../disclosure/published.ts';
import { label } from '../label.ts';
import type { Labels } from '../publication.ts';
import { listInWords } from './words.ts';

/** The methods of the limits of some points, in a fixed order. */
const ORDER: readonly LimitsMethod[] = ['published', 'byar', 'exact', 'wilson'];

/** How the limits of some points came about. */
export interface LimitsUsed {
  readonly methods: readonly LimitsMethod[];
  /** Some reach over the range of what a rounded count may stand for. */
  readonly ofRange: boolean;
}

/** How the limits of these points came about; no methods where none has limits. */
export function limitsUsed(points: readonly PublishedPoint[]): LimitsUsed {
  const limited = points.filter(({ lower }) => lower !== null);
  return {
    methods: ORDER.filter((method) => limited.some(({ limits }) => limits.includes(method))),
    ofRange: limited.some(({ range }) => range !== null),
  };
}

/** The note on the limits that stand in one table: as the source gives them, or worked out here and by which methods. */
export function limitsNote({ methods, ofRange }: LimitsUsed, labels: Labels): string[] {
  const own = methods.filter((method) => method !== 'published');
  const given = methods.length > own.length;
  if (methods.length === 0) return [];
  if (own.length === 0) return [label(labels, 'note_limits.published')];
  const isBelow = own.includes('byar');
  const by = listInWords(
    own.map((method) => label(labels, `note_limits.${method === 'exact' && isBelow ? 'exact_below' : method}`)),
    labels,
  );
  const note = label(labels, given ? 'note_limits.some_published' : 'note_limits.worked_out', { by });
  return [ofRange ? `${note} ${label(labels, 'note_limits.of_range')}` : note];
}
