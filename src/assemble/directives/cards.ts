import type { RootContent } from 'mdast';
import { type Assembly, report } from '../assembly.ts';
import { headlineAge, indicatorNamed, pointOf } from '../figure/selection.ts';
import { placeName } from '../figure/series.ts';
import { ageInWords, published, upperFirst } from '../figure/words.ts';
import { label } from '../label.ts';
import type { Directive } from '../markdown.ts';
import type { Card } from '../nodes.ts';

/** `::cards{indicators="a,b"}`: one card per indicator, its latest level, and beside it under 25, the variant's comparators and the benchmark. */
export function cards(directive: Directive, assembly: Assembly): RootContent[] {
  const ids = (directive.attributes.indicators ?? '').split(',').map((id) => id.trim()).filter((id) => id !== '');
  if (ids.length === 0) {
    report(assembly, 'template/bad-directive', directive.place, '::cards needs indicators="…".');
    return [];
  }
  const items = ids.flatMap((id) => card(id, directive, assembly) ?? []);
  return items.length === 0 ? [] : [{ type: 'cards', items, data: directive.place ? { source: directive.place } : {} }];
}

function card(id: string, directive: Directive, assembly: Assembly): Card | undefined {
  const measured = indicatorNamed(id, directive.place, assembly);
  if (!measured) return undefined;
  const { labels } = assembly.kit;
  const { meta, decimals, published: indicator } = measured;
  const own = assembly.model.own.code;
  const besides = [...new Set([...assembly.model.compare.map((area) => area.code), ...(meta.benchmark ? [meta.benchmark.area] : [])])];
  const headline = headlineAge(measured);
  const types = [meta.period.type, ...meta.period.other_types];
  const type = types.find((t) => pointOf(indicator, { area: own, age: headline, type: t }, undefined));
  const point = type && pointOf(indicator, { area: own, age: headline, type }, undefined);
  if (!point || !type) {
    report(assembly, 'chart/no-data', directive.place, `There are no figures of "${id}" for ${placeName(own, assembly)}.`);
    return undefined;
  }
  const others = [{ area: own, age: '0-24', name: upperFirst(ageInWords('0-24', labels)) }].concat(
    besides.filter((code) => code !== own).map((code) => ({ area: code, age: headline, name: placeName(code, assembly) })),
  );
  const lines = others.flatMap(({ area, age, name }) => {
    const level = pointOf(indicator, { area, age, type }, point.period.text);
    return level ? [{ text: label(labels, 'card_line', { name, value: published(level.value, decimals) }), shape: undefined }] : [];
  });
  return {
    label: meta.short_label,
    value: published(point.value, decimals),
    unit: meta.unit,
    period: point.period.label,
    lines,
    interval:
      point.value.kind === 'shown' && point.lower !== null && point.upper !== null
        ? { value: point.value.value, lower: point.lower, upper: point.upper, max: point.upper * 1.15 }
        : undefined,
    illustrative: indicator.provenance === 'illustrative',
  };
}
