import { type Assembly, report } from '../../assemble/assembly.ts';
import { recordsFigure } from '../../assemble/figure/records-figure.ts';
import { label } from '../../assemble/label.ts';
import { dateInWords } from '../../assemble/words.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { placeInContent } from '../../model/content-path.ts';
import { type ActionInWork, actionsInWork, daysOf, spanOf, statusOf } from '../../model/standing.ts';
import { id, optional } from '../attribute.ts';
import { leaf } from '../define.ts';
import { columnsOf } from '../made.ts';
import { priority } from '../named-record.ts';
import { type Dated, timelineWords } from './words.ts';

/** The actions of the plan along their dates, with how each stands. Codes: chart/no-data, figure/method, template/bad-directive. */
export const part = leaf({
  name: 'timeline',
  summary: 'a figure of the actions along their dates, with how each stands in words',
  attributes: {
    priority: optional(priority, 'the priority whose actions they are', 'all actions'),
    id: optional(id, 'its anchor, for links', 'it is numbered'),
  },
  run(asked, call, assembly) {
    const { content } = assembly.model;
    const { priority: of } = asked;
    const all = actionsInWork(content).filter((action) => !of || action.priority === of.id);
    const shown = all.filter((action) => spanOf(action).end !== undefined);
    const dated = shown.map((action) => datesOf(action, assembly));
    const days = daysOf(shown);
    if (!bears(days.length, dated.length, assembly)) return [];
    const { labels } = assembly.kit;
    const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
    const span = label(labels, 'range', { lower: dateInWords(first), upper: dateInWords(last) });
    const said = timelineWords(dated, { of: all.length, priority: of?.title, span }, assembly);
    const today = content.document.edition_date;
    return recordsFigure(
      {
        ...said,
        provenance: shown.some((action) => action.provenance === 'example') ? 'illustrative' : undefined,
        chart: {
          kind: 'timeline',
          categories: dated.map(({ title }) => title),
          series: [],
          valueTitle: label(labels, 'timeline.title'),
          decimals: 0,
          benchmark: undefined,
          breaks: [],
          own: undefined,
          timeline: {
            from: first,
            to: last,
            today: today > first && today < last ? today : undefined,
            spans: dated.map(({ start, end, ongoing, status }) => ({ start, end, ongoing, status })),
          },
        },
        columns: columnsOf(
          [
            ['timeline.action', 'rowHeader', 4],
            ['timeline.start', 'text', 2],
            ['timeline.end', 'text', 3],
            ['timeline.status', 'text', 2],
          ],
          assembly,
        ),
        rows: dated.map((one) => rowOf(one, assembly)),
        source: label(labels, 'timeline.source'),
        notes:
          all.length > shown.length ? [label(labels, 'timeline.undated', { count: all.length - shown.length })] : [],
      },
      { id: asked.id, source: call.source },
      labels,
    );
  },
});

/** The dates of an action as they stand now. */
function datesOf(action: ActionInWork, { kit: { labels } }: Assembly): Dated {
  const status = statusOf(action);
  return {
    title: action.title,
    ...spanOf(action),
    ongoing: action.ongoing === true,
    isComplete: status === 'complete',
    status: status === null ? '' : label(labels, `status.${status}`),
  };
}

/** Whether there are so many dates that a chart says more than a list, and no more than a page shows. */
function bears(days: number, actions: number, assembly: Assembly): boolean {
  const { mostCategories = 0 } = CHART_KINDS.timeline;
  if (days < 2) {
    const message = `The actions have ${days === 0 ? 'no dates' : 'one date'}, so there is no timeline of them.`;
    report(assembly, 'chart/no-data', placeInContent(assembly.model.content, 'actions'), message, {
      fix: 'Give actions "start" and "due", or take the timeline out.',
    });
    return false;
  }
  if (actions <= mostCategories) return true;
  const message = `A timeline has room for ${mostCategories} actions, and ${actions} have dates.`;
  report(assembly, 'figure/method', placeInContent(assembly.model.content, 'actions'), message, {
    fix: 'Name a priority: priority="…" makes a timeline of its actions.',
  });
  return false;
}

function rowOf({ title, start, end, ongoing, status }: Dated, { kit: { labels } }: Assembly): string[] {
  const finish = end === undefined ? '' : dateInWords(end);
  return [
    title,
    start === undefined ? '' : dateInWords(start),
    ongoing ? label(labels, 'timeline.reviewed', { date: finish }) : finish,
    status,
  ];
}
