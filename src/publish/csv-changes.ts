import type { FigureChange, IndicatorChanges } from '../compare/figure-changes.ts';
import { recordsOf } from '../load/csv-records.ts';

/** A row of a published table by the names of its columns. */
type Row = Readonly<Record<string, string>>;

/** What makes a row the same in another edition. */
const KEY = ['area_code', 'period_type', 'period', 'age', 'sex', 'category_type', 'category'] as const;

/** What changed in the published tables of two editions, by indicator: first in the new order, then what is gone. `old` and `now` are the texts of their tables. */
export function csvChanges(old: readonly string[], now: readonly string[]): IndicatorChanges[] {
  const [before, after] = [indicatorsIn(old), indicatorsIn(now)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): IndicatorChanges[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const [first] = [...(is ?? was)!.values()];
    const rows = [...(was?.values() ?? []), ...(is?.values() ?? [])];
    const about = {
      id,
      title: first?.indicator ?? id,
      unit: first?.unit ?? '',
      illustrative: rows.some(({ provenance }) => provenance === 'illustrative'),
    };
    if (!was || !is)
      return [{ ...about, change: is ? 'added' : 'dropped', revised: [], newPeriods: [], gonePeriods: [] }];
    const revised = [...is].flatMap(([key, row]) => revision(was.get(key), row));
    const newPeriods = onlyIn(is, was);
    const gonePeriods = onlyIn(was, is);
    if (revised.length + newPeriods.length + gonePeriods.length === 0) return [];
    return [{ ...about, change: 'changed', revised, newPeriods, gonePeriods }];
  });
}

/** The rows of each indicator by what makes them the same. */
function indicatorsIn(tables: readonly string[]): Map<string, Map<string, Row>> {
  const indicators = new Map<string, Map<string, Row>>();
  for (const row of tables.flatMap(rowsOf)) {
    const id = row.indicator_id ?? '';
    const own = indicators.get(id) ?? new Map<string, Row>();
    indicators.set(id, own.set(JSON.stringify(KEY.map((name) => row[name])), row));
  }
  return indicators;
}

function rowsOf(table: string): Row[] {
  const read = recordsOf(table);
  if ('error' in read) return [];
  const [header, ...rows] = read.records;
  return rows.map(({ cells }) =>
    Object.fromEntries((header?.cells ?? []).map((name, index) => [name, cells[index] ?? ''])),
  );
}

function onlyIn(rows: ReadonlyMap<string, Row>, others: ReadonlyMap<string, Row>): string[] {
  const there = new Set([...others.values()].map(({ period }) => period));
  return [...new Set([...rows.values()].map(({ period = '' }) => period))].filter((period) => !there.has(period));
}

/** A figure that both print, where the two differ. One that either hides is not told. */
function revision(old: Row | undefined, now: Row): FigureChange[] {
  if (old?.status !== 'ok' || now.status !== 'ok') return [];
  if (old.count === now.count && old.value === now.value) return [];
  const [was, is] = shown(old.value ?? '', now.value ?? '');
  const flags = (row: Row): string[] => (row.flags ?? '').split(';');
  return [
    {
      area: now.area_name || now.area_code || '',
      group: groupOf(now),
      period: now.period ?? '',
      old: figure(old.count ?? '', was),
      now: figure(now.count ?? '', is),
      why: [
        ...(flags(now).includes('revised') ? ['the source has revised it'] : []),
        ...['provisional', 'estimated', 'forecast']
          .filter((flag) => flags(old).includes(flag) && !flags(now).includes(flag))
          .map((flag) => `it was ${flag} before`),
        ...(old.source === now.source ? [] : ['it is from another source']),
      ],
    },
  ];
}

/** Whom a row is about, where that is not everybody. */
const groupOf = ({ category, sex, age }: Row): string =>
  [category, sex === 'persons' ? '' : sex, age === 'all' || age === '' ? '' : `aged ${age}`].filter(Boolean).join(', ');

/** A count that is the figure itself stands as the figure alone. */
const figure = (count: string, value: string): FigureChange['old'] =>
  value === '' ? { count: '', value: count } : { count, value };

/** Two numbers with as few decimals as tell them apart, and one at least where either has any. */
function shown(old: string, now: string): readonly [string, string] {
  if (old === '' || now === '' || old === now) return [oneDecimal(old), oneDecimal(now)];
  for (let decimals = old.includes('.') || now.includes('.') ? 1 : 0; decimals < 8; decimals += 1) {
    const [was, is] = [Number(old).toFixed(decimals), Number(now).toFixed(decimals)];
    if (was !== is) return [was, is];
  }
  return [old, now];
}

const oneDecimal = (value: string): string => (value.includes('.') ? Number(value).toFixed(1) : value);
