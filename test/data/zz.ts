import { protect } from '../../src/disclosure/protect.ts';
import { publishedCsv } from '../../src/disclosure/published-csv.ts';
import { settleIndicator } from '../../src/indicators/settle-indicator.ts';
import { readTable } from '../../src/load/csv.ts';
import { INDICATOR_COLUMNS } from '../../src/load/csv-columns.ts';
import { settledFolder } from './folder.ts';
const f = settledFolder();
const meta = f.indicators.get('violence-with-injury')!.meta;
const codes = [...f.areas.values()].filter((a) => !['E12000004', 'E23000021'].includes(a.code));
let text = 'indicator_id,area_code,area_type,period_type,period,age,sex,category_type,category,count,denominator,value,lower95,upper95,lower998,upper998,status,flags,source_id,note,provenance\n';
let n = 0;
for (let c = 0; n < 32000; c++)
  for (const a of codes) for (let y = 2015; y < 2025; y++) for (const age of ['all', '0-24', '25+']) { if (n++ < 32000) text += `violence-with-injury,${a.code},${a.type},financial_year,${y}/${y - 1999},${age},persons,kind,k${c},${n % 97},,,,,,,ok,,police-recorded-crime-local,,illustrative\n`; }
const bytes = new TextEncoder().encode(text);
console.log(bytes.length);
const cpu = () => process.cpuUsage().user / 1000;
for (let k = 0; k < 4; k++) {
  const t0 = cpu();
  const table = readTable('data/x-ILLUSTRATIVE.csv', bytes, INDICATOR_COLUMNS);
  const t1 = cpu();
  const s = settleIndicator(meta, table, f.areas, f.population);
  const t2 = cpu();
  const p = protect(new Map([[meta.id, s.indicator]]), f.rules);
  const t3 = cpu();
  publishedCsv(p.published.get(meta.id)!, meta, f.areas);
  console.log('read', (t1 - t0).toFixed(), 'settle', (t2 - t1).toFixed(), 'protect', (t3 - t2).toFixed(), 'csv', (cpu() - t3).toFixed(), table.diagnostics.length, s.diagnostics.slice(0,2).map((d) => d.message));
}
