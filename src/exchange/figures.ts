import type { CsvTables } from '../disclosure/csv-tables.ts';
import { LICENCES } from '../disclosure/csv-words.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import { figuresOf } from '../disclosure/published-csv.ts';
import { areaLabel } from '../model/area-label.ts';
import type { Model } from '../model/model.ts';

/** The indicators that an edition shows everybody, with the rows of their downloads and no others: what can be worked out from the downloads can be from these, and no more. */
export function exportedFigures(tables: CsvTables, published: PublishedIndicators, model: Model) {
  return model.content.indicators.flatMap((meta) => {
    const table = tables.get(meta.id);
    const indicator = published.get(meta.id);
    if (!table?.isShown() || !indicator) return [];
    const { id, label, unit, measure, multiplier, polarity, source } = meta;
    return {
      id,
      label,
      unit,
      measure,
      multiplier,
      polarity: polarity.value,
      provenance: indicator.provenance,
      source: { publisher: source.publisher, title: source.title, licence: LICENCES[source.licence].text },
      series: table.series().map(({ area, age, sex, category, points }) => {
        const found = model.areas.get(area);
        return {
          area,
          area_name: found ? areaLabel(found) : area,
          age,
          sex,
          category: category === '' ? null : category,
          points: points.map((point) => ({
            period_type: point.period.type,
            period: point.period.text,
            ...figuresOf(point, meta),
            flags: point.flags,
          })),
        };
      }),
    };
  });
}
