import { placeOf } from '../../core/place.ts';
import type { Model } from '../../model/model.ts';
import type { Flag } from './flags.ts';

type DataSource = Model['content']['sources']['register'][number];

/** Both parts of the register of data sources. */
export function dataSources(model: Model): readonly DataSource[] {
  return [...model.content.sources.register, ...model.content.sources.other];
}

const MARKED = /sensitive|secret|restricted|confidential|not for publication/i;

/** True when the owner of a source keeps it among the partners, by a yes or by a handling mark. */
export function isRestricted(source: DataSource): boolean {
  return source.restricted || MARKED.test(source.marking ?? '');
}

/** Hospitals, surgeries and ambulances: what they hold on single people is patient information. */
export function isHealth(source: DataSource): boolean {
  return source.agency === 'health' || source.agency === 'ambulance';
}

/** The indicators that a source feeds, as numerator or as denominator. Every indicator is printed, at least as a data file. */
export function indicatorsFrom(model: Model, source: DataSource): Model['content']['indicators'] {
  return model.content.indicators.filter(
    (meta) => meta.source.id === source.id || meta.denominator?.source_id === source.id,
  );
}

/** Restricted sources behind printed figures, and health sources with records of single patients. */
export function sourceFlags(model: Model): Flag[] {
  return dataSources(model).flatMap((source): Flag[] => {
    const restricted = isRestricted(source)
      ? indicatorsFrom(model, source).map((meta): Flag => {
          const words = `${source.title}, in ${meta.label}`;
          return { code: 'screening/restricted-source', limb: 'crime', words, place: placeOf(meta.source, 'id') };
        })
      : [];
    const records: Flag[] =
      isHealth(source) && source.level === 'record'
        ? [{ code: 'screening/health-records', limb: 'safety', words: source.title, place: placeOf(source, 'level') }]
        : [];
    return [...restricted, ...records];
  });
}
