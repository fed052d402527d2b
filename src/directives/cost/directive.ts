import type { Assembly } from '../../assemble/assembly.ts';
import { roundedTo } from '../../assemble/figure/difference.ts';
import { groupOf } from '../../assemble/figure/group.ts';
import { type Found, type NotFound, printMade, whyHidden } from '../../assemble/figure/made-table.ts';
import { type Measured, measuredOf, pointOf } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { reportNoFigures, withStandIn } from '../../assemble/figure/stand-in-areas.ts';
import { label } from '../../assemble/label.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { declaredKeys } from '../../indicators/categories.ts';
import { costOfViolence } from '../../indicators/cost-of-violence.ts';
import { numberText } from '../../indicators/display-number.ts';
import { area, id, type Kind, listOf, optional, period, refuse, words } from '../attribute.ts';
import { leaf } from '../define.ts';
import { columnsOf, unsuited } from '../made.ts';

const unitCost: Kind<string> = {
  type: 'the id of a unit cost of content/unit-costs.yaml',
  read: (written, asking) => {
    const known = costsOf(asking.assembly).map(({ id }) => id);
    if (known.includes(written.text)) return words.read(written, asking);
    const message = `There is no unit cost "${written.text}" in content/unit-costs.yaml.${didYouMean(written.text, known)}`;
    return refuse(written, asking, message, 'Add it there, with the year of its prices and its source.');
  },
};

/** What recorded crimes cost by the unit costs of the content. */
export const part = leaf({
  name: 'cost',
  summary: 'the cost of violence: counts times the unit costs of `content/unit-costs.yaml`',
  attributes: {
    costs: optional(listOf(unitCost, 'ids of unit costs with commas between'), 'which of the unit costs', 'all'),
    area: optional(area, 'the area', 'the area of the publication'),
    period: optional(period, 'the period', 'the latest of the first'),
    id: optional(id, 'its anchor, for links', 'it is numbered'),
  },
  run(asked, call, assembly) {
    const costs = costsOf(assembly).filter((cost) => asked.costs?.includes(cost.id) ?? true);
    if (costs.length === 0) {
      unsuited('There are no unit costs.', 'Write them in content/unit-costs.yaml.', call, assembly);
      return [];
    }
    if (new Set(costs.map(({ price_year }) => price_year)).size > 1) {
      unsuited(
        'The unit costs are at prices of different years, which do not add up.',
        'Ask for those of one year.',
        call,
        assembly,
      );
      return [];
    }
    const undeclared = costs.find((cost) => cost.category && !isDeclared(cost, assembly));
    if (undeclared) {
      const message = `The unit cost "${undeclared.id}" is for a category "${undeclared.category}" that the metadata of "${undeclared.indicator}" does not declare.`;
      unsuited(message, 'Write type: category as its metadata has them.', call, assembly);
      return [];
    }
    const own = asked.area ?? assembly.model.own.code;
    const of = (area: string): readonly Item[] => itemsOf(costs, area, asked.period, assembly);
    const has = (area: string): boolean => of(area).some(({ point }) => point !== undefined);
    const [code = own] = withStandIn([own], has, call.source, assembly);
    const items = of(code);
    const when = items.find(({ point }) => point)?.point?.period.label;
    if (when === undefined) {
      const message = `There are no figures of ${costs.map(({ indicator }) => `"${indicator}"`).join(', ')} for ${placeName(code, assembly)}.`;
      reportNoFigures({ message }, [code], has, call.source, assembly);
      return [];
    }
    const made = {
      used: items.map(({ measured, point }) => ({ measured, points: point ? [point] : [] })),
      caption: label(assembly.kit.labels, 'cost.caption', { where: placeName(code, assembly), period: when }),
      result: cost(items, assembly),
    };
    return printMade(made, { id: asked.id, source: call.source }, assembly);
  },
});

type UnitCost = NonNullable<Assembly['model']['content']['unit_costs']>['costs'][number];

const costsOf = ({ model }: Assembly): readonly UnitCost[] => model.content.unit_costs?.costs ?? [];

function isDeclared({ indicator, category }: UnitCost, { model }: Assembly): boolean {
  const meta = model.content.indicators.find((one) => one.id === indicator);
  return meta !== undefined && declaredKeys(meta.categories).includes(category ?? '');
}

interface Item {
  readonly cost: UnitCost;
  readonly measured: Measured;
  readonly point: PublishedPoint | undefined;
}

/** The count that each cost is multiplied with, all of the same period: the one asked for, or the latest of the first. */
function itemsOf(
  costs: readonly UnitCost[],
  area: string,
  period: string | undefined,
  assembly: Assembly,
): readonly Item[] {
  let when = period;
  const { content } = assembly.model;
  return costs.flatMap((cost) => {
    const meta = content.indicators.find((one) => one.id === cost.indicator);
    const published = assembly.published.get(cost.indicator);
    if (!meta || !published) return [];
    const measured = measuredOf(meta, published, content.definition.history);
    const group = groupOf({ category: cost.category ?? undefined }, measured);
    const point = pointOf(published, { area, ...group, type: meta.period.type }, when);
    when ??= point?.period.text;
    return [{ cost, measured, point }];
  });
}

function cost(items: readonly Item[], assembly: Assembly): Found | NotFound {
  const { labels } = assembly.kit;
  const named = items.map(({ cost: { name }, point }) => ({ name, point }));
  const hidden = whyHidden(named, 'count', assembly);
  if (hidden !== undefined) return { why: hidden };
  const uplift = assembly.model.content.unit_costs?.uplift;
  const found = costOfViolence({
    items: items.map(({ cost: { name, unit_cost, price_year, source, multiplier }, point }) => ({
      count: shownNumber(point, 'count'),
      rounded: point !== undefined && roundedTo(point) !== undefined,
      cost: { category: name, unitCost: unit_cost, priceYear: price_year, source, multiplier: multiplier ?? undefined },
    })),
    ...(uplift ? { priceUplift: uplift.factor } : {}),
  });
  if (found.status !== 'ok' || found.total === null || found.totalRounded === null)
    return { why: label(labels, 'made.why.rounded') };
  const pounds = (value: number): string => label(labels, 'cost.pounds', { value: numberText(value, 0) });
  const year = uplift?.price_year ?? found.priceYears[0] ?? '';
  const anyMultiplier = items.some(({ cost: { multiplier } }) => (multiplier ?? 1) !== 1);
  const rows = items.map(({ cost: { name, unit_cost, multiplier }, point }, i) => [
    name,
    numberText(shownNumber(point, 'count') ?? 0, 0),
    ...(anyMultiplier ? [numberText(multiplier ?? 1, 2)] : []),
    pounds(unit_cost),
    pounds(found.perItem[i] ?? 0),
  ]);
  const slots = { total: inProse(found.totalRounded, assembly), year };
  return {
    sentence: label(labels, found.underestimate ? 'cost.sentence_recorded' : 'cost.sentence', slots),
    columns: columnsOf(
      [
        ['cost.crime', 'rowHeader', 3],
        ['cost.recorded', 'number'],
        ...(anyMultiplier ? ([['cost.multiplier', 'number']] as const) : []),
        ['cost.unit_cost', 'number'],
        ['cost.cost', 'number', 1.5],
      ],
      assembly,
    ),
    rows: [...rows, [label(labels, 'cost.total'), '', ...(anyMultiplier ? [''] : []), '', pounds(found.total)]],
    notes: [
      label(labels, found.underestimate ? 'cost.note_recorded' : 'cost.note_multiplied'),
      label(labels, 'cost.note'),
      label(labels, 'cost.prices', { year: found.priceYears.join(', '), source: found.sources.join('; ') }),
      ...(uplift ? [label(labels, 'cost.uplift', { factor: uplift.factor, year, source: uplift.source })] : []),
    ],
    methods: ['cost'],
  };
}

const MILLION = 1_000_000;

/** A sum of two significant figures in words: "£3.0 million", "£850,000". */
function inProse(rounded: number, { kit: { labels } }: Assembly): string {
  if (rounded < MILLION) return label(labels, 'cost.pounds', { value: numberText(rounded, 0) });
  const millions = rounded / MILLION;
  return label(labels, 'cost.millions', { value: numberText(millions, millions < 10 ? 1 : 0) });
}
