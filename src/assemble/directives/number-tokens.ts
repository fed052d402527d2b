import type { PhrasingContent } from 'mdast';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { type Assembly, report } from '../assembly.ts';
import { headlineAge, indicatorNamed, type Measured, pointOf } from '../figure/selection.ts';
import { placeName } from '../figure/series.ts';
import { intervalOf, published } from '../figure/words.ts';
import type { Directive } from '../markdown.ts';

type Words = (point: PublishedPoint, measured: Measured, assembly: Assembly) => string;

/** `:name[indicator]{area= age= period=}`: without area the publication's own, without age all ages, without period the latest. */
const token = (words: Words) => (id: string, directive: Directive, assembly: Assembly): PhrasingContent[] => {
  const measured = indicatorNamed(id, directive.place, assembly);
  if (!measured) return [];
  const { area = assembly.model.own.code, age = headlineAge(measured), period: wanted } = directive.attributes;
  const type = directive.attributes.period_type ?? measured.meta.period.type;
  const point = pointOf(measured.published, { area, age, type }, wanted);
  if (!point) {
    const ages = measured.published.series.filter((s) => s.area === area).map((s) => s.age);
    const message = `There is no figure of "${id}" for ${placeName(area, assembly)}, age ${age}${wanted ? `, ${wanted}` : ''}.`;
    report(assembly, 'token/unknown', directive.place, message, {
      fix: ages.length > 0 ? `For this area there are the ages ${ages.join(', ')}.` : 'Choose an area that the data file has.',
    });
    return [];
  }
  return [{ type: 'text', value: words(point, measured, assembly) }];
};

export const rate = token((point, { decimals }) => published(point.value, decimals));
export const count = token((point) => published(point.count, 0));
export const interval = token((point, { decimals }, assembly) => intervalOf(point, decimals, assembly.kit.labels));
/** `:unit[indicator]`: the same for every area. */
export const unit = (id: string, directive: Directive, assembly: Assembly): PhrasingContent[] => {
  const measured = indicatorNamed(id, directive.place, assembly);
  return measured ? [{ type: 'text', value: measured.meta.unit }] : [];
};
export const period = token((point) => point.period.label);
