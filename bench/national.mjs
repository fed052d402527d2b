// Protects and audits a made-up national table:  node bench/national.mjs [DISTRICTS ...] [--indicators N --years N]
// Districts in police force areas, those in regions, and England, by two age bands and their total. Says how it grows with the districts.
import { parseArgs } from 'node:util';
import { fromSource } from '../scripts/from-source.mjs';
import { table } from './measure/table.mjs';
import { nationalTable } from './national/table.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { indicators: { type: 'string', default: '20' }, years: { type: 'string', default: '10' } },
});
const shape = { indicators: Number(values.indicators), years: Number(values.years) };
const sizes = (positionals.length > 0 ? positionals : ['100', '310', '1000']).map(Number);
const { protect, parsePeriod } = await fromSource({
  protect: 'src/disclosure/protect.ts',
  parsePeriod: 'src/indicators/parse-period.ts',
});

const rows = sizes.map((districts) => {
  const { indicators, areas, rules } = nationalTable({ ...shape, districts }, parsePeriod);
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const { published } = protect(indicators, rules, areas);
  const { user, system } = process.cpuUsage(cpu);
  const audits = [...published.values()].map(({ audit }) => audit ?? { counts: 0, hidden: 0, exposed: 0 });
  const sum = (key) => audits.reduce((total, audit) => total + audit[key], 0);
  const { cells, primary } = [...indicators.values()].reduce(
    (total, { observations }) => ({
      cells: total.cells + observations.length,
      primary: total.primary + observations.filter(({ count }) => count >= 1 && count <= 4).length,
    }),
    { cells: 0, primary: 0 },
  );
  return [
    String(districts),
    String(cells),
    String(primary),
    String(sum('hidden') - primary),
    String(sum('exposed')),
    ((performance.now() - begun) / 1000).toFixed(1),
    ((user + system) / 1e6).toFixed(1),
    (process.resourceUsage().maxRSS / 1024).toFixed(0),
  ];
});
process.stdout.write(
  `${shape.indicators} indicators, 3 ages, ${shape.years} years; Node ${process.version}\n\n${table(
    ['districts', 'counts', 'small', 'hidden with them', 'exposed', 'wall s', 'CPU s', 'peak MB so far'],
    rows,
  )}\n`,
);
