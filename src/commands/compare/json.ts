import type { Comparison, SideFacts } from '../../compare/comparison.ts';

/** A comparison for other programs: the form `svduty-compare/1` of docs/compare.schema.json. */
export function printComparisonJson(comparison: Comparison): string {
  const { basis, variant, old, now, topics, fundingTotals, figures, publications, requirements } = comparison;
  const value = {
    schema: 'svduty-compare/1',
    private: true,
    basis,
    variant,
    old: sideOf(old),
    new: sideOf(now),
    content: topics.map(({ key, title, records }) => ({
      key,
      title,
      records: records.map(({ list, id, title: name, change, how, fields }) => ({
        id: id === '' ? null : id,
        title: name === '' ? null : name,
        list: list === '' ? null : list,
        change,
        how,
        fields: fields.map(({ key: field, words, pieces }) => ({ key: field, words, pieces: pieces.map(pieceOf) })),
      })),
    })),
    funding_totals: fundingTotals.map(({ years, old: was, now: is }) => ({ years, old: was, new: is })),
    figures: figures.map(({ id, title, unit, change, illustrative, revised, newPeriods, gonePeriods }) => ({
      id,
      title,
      unit,
      change,
      illustrative,
      new_periods: newPeriods,
      gone_periods: gonePeriods,
      revised: revised.map(({ area, group, period, old: was, now: is, why }) => ({
        area,
        group: group === '' ? null : group,
        period,
        old: { value: was.value, count: was.count === '' ? null : was.count },
        new: { value: is.value, count: is.count === '' ? null : is.count },
        why,
      })),
    })),
    requirements: requirements.map(({ id, title, change, old: was, now: is }) => ({
      id,
      title,
      change,
      old: was,
      new: is,
    })),
    publications: publications.map(({ id, title, audience, change, sentences }) => ({
      id,
      title,
      audience,
      change,
      sentences: sentences.map(({ section, ...piece }) => ({ section, ...pieceOf(piece) })),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const sideOf = ({ from, title, edition, version, date, status, errors }: SideFacts) => ({
  from,
  title,
  edition,
  version,
  date,
  status,
  errors,
});

type Piece = Comparison['topics'][number]['records'][number]['fields'][number]['pieces'][number];

const pieceOf = (piece: Piece) => ({
  kind: piece.kind,
  ...('old' in piece ? { old: piece.old } : {}),
  ...('now' in piece ? { new: piece.now } : {}),
});
