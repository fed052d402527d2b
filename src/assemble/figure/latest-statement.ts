import type { Assembly } from '../assembly.ts';
import { groupOf } from './group.ts';
import { type IndicatorMeta, measuredOf } from './selection.ts';
import { type Statement, statementOf } from './statement.ts';

/**
 * The statement on the latest figure of an indicator in an area, in the first kind of period that has figures; undefined where there are none. It is about the headline
 * age group and everybody where `whom` does not say otherwise.
 */
export function latestStatement(
  id: string,
  area: string,
  whom: { readonly sex?: IndicatorMeta['sex'][number] | undefined; readonly age?: string | undefined },
  assembly: Assembly,
): Statement | undefined {
  const { model, published } = assembly;
  const meta = model.content.indicators.find((indicator) => indicator.id === id);
  const indicator = published.get(id);
  if (!meta || !indicator) return undefined;
  const { sex, age } = whom;
  if (sex !== undefined && sex !== 'persons' && !meta.sex.includes(sex)) return undefined;
  const measured = measuredOf(meta, indicator, model.content.definition.history);
  const group = groupOf({ sex, age }, measured);
  return [meta.period.type, ...meta.period.other_types]
    .map((type) => statementOf(measured, { area, ...group, type }, assembly))
    .find((statement) => statement !== undefined);
}
