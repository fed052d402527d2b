import type { Element } from 'hast';
import { oneLine } from '../../../core/printable.ts';
import { standingOf } from '../../../duty/assurance.ts';
import { FORCES } from '../../../duty/register.ts';
import type { Result } from '../../../duty/result.ts';
import { FORCE_WORDS, STANDING_WORDS, WHAT_A_PASS_MEANS } from '../../../duty/words.ts';
import type { Judged } from '../../../pipeline/edition.ts';
import { block, element } from '../../../render/html/element.ts';
import { counts, judgementLines, MARKS, PRINTED, STOPS, stopperOf, whatStops } from '../../report/requirements.ts';
import { type Desk, place } from './place.ts';

/** More places than this are counted. */
const MOST_PLACES = 3;

/** The requirements of the Duty as the edition meets them, in the words of `svduty check`: what asks most of a reader comes first. */
export function checklist(judged: Judged | undefined, desk: Desk): Element {
  if (!judged)
    return block('div', {}, element('p', {}, 'The requirements are checked when the errors above are mended.'));
  const { model, results } = judged;
  const stops = stopperOf(model);
  const groups = FORCES.flatMap((force) => {
    const group = results.filter(({ requirement }) => requirement.force === force);
    return group.length === 0 ? [] : [[FORCE_WORDS[force], group] as const];
  });
  return block(
    'div',
    {},
    element('p', {}, whatStops(results, stops, model.status)),
    ...groups.map(([name, group]) =>
      block(
        'details',
        {},
        element('summary', {}, `${name}: ${counts(group)}`),
        block(
          'ul',
          { role: 'list' },
          ...PRINTED.flatMap((standing) => group.filter((one) => standingOf(one) === standing)).map((one) =>
            requirement(one, stops(one), desk),
          ),
        ),
        idle(group),
      ),
    ),
    element('p', { className: ['small'] }, WHAT_A_PASS_MEANS),
  );
}

/** What does not apply here, by its ids. */
function idle(group: readonly Result[]): Element | undefined {
  const ids = group.filter(({ status }) => status === 'not_applicable').map(({ requirement: { id } }) => id);
  return ids.length === 0 ? undefined : element('p', { className: ['small'] }, `Not applicable: ${ids.join(', ')}`);
}

function requirement(result: Result, isStopping: boolean, desk: Desk): Element {
  const { requirement: asked, message, places, status } = result;
  const standing = standingOf(result);
  const shown = status === 'met' ? places.slice(0, 1) : places.slice(0, MOST_PLACES);
  const more = places.length - shown.length;
  return block(
    'li',
    { className: ['requirement', `standing-${standing}`] },
    element(
      'p',
      {},
      element('span', { ariaHidden: 'true' }, `${MARKS[standing]} `),
      element('strong', {}, STANDING_WORDS[standing]),
      isStopping ? `, ${STOPS}` : '',
      ': ',
      `${asked.title} (`,
      element('code', {}, asked.id),
      ')',
    ),
    message === '' ? undefined : element('p', {}, oneLine(message)),
    ...judgementLines(result).map((line) => element('p', {}, oneLine(line))),
    ...shown.map((at) => element('p', {}, place(at, desk))),
    more > 0 && status !== 'met' ? element('p', {}, `and ${more} more`) : undefined,
  );
}
