const place = { file: 'national', line: 1, column: 1 };
const AGES = ['all', '0-24', '25+'];
const REGIONS = 9;
/** As many districts as there are to a police force area in England. */
const TO_A_FORCE = 310 / 43;

/** Numbers from 0 up to, not with, 1, the same for the same seed (a linear congruence: Park and Miller, 1988). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A count with this mean (Poisson: Knuth's product of uniform numbers, or its normal form where the mean is large). */
function poisson(mean, next) {
  if (mean > 30) {
    const normal = Math.sqrt(-2 * Math.log(next() || 1e-9)) * Math.cos(2 * Math.PI * next());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  let [count, product] = [0, next()];
  for (const least = Math.exp(-mean); product > least; product *= next()) count += 1;
  return count;
}

/** Made-up indicators for every district, force, region and England: the same for the same shape. The means of districts go from 0.5 to 50, by indicator and district. */
export function nationalTable({ districts, indicators, years }, parsePeriod) {
  const next = numbersFrom(20261126);
  const forces = Math.max(REGIONS, Math.round(districts / TO_A_FORCE));
  const areas = new Map();
  const add = (code, type, parent) =>
    areas.set(code, { code, name: code, type, parent, validFrom: undefined, validTo: undefined, place });
  add('England', 'country', undefined);
  for (let i = 0; i < REGIONS; i++) add(`region ${i}`, 'region', 'England');
  for (let i = 0; i < forces; i++) add(`force ${i}`, 'police_force_area', `region ${i % REGIONS}`);
  for (let i = 0; i < districts; i++) add(`district ${i}`, 'district', `force ${i % forces}`);
  const periods = Array.from({ length: years }, (_, i) =>
    parsePeriod(`${2014 + i}/${String(15 + i).padStart(2, '0')}`, 'financial_year'),
  );
  const made = Array.from({ length: indicators }, (_, number) => {
    const id = `indicator-${number}`;
    const mean = 0.5 * 100 ** (number / Math.max(indicators - 1, 1));
    const spread = Array.from({ length: districts }, () => Math.exp((next() - 0.5) * 2));
    const observations = periods.flatMap((period) => {
      const counts = new Map([...areas.keys()].map((code) => [code, [0, 0]]));
      for (let i = 0; i < districts; i++) {
        const own = [0.4, 0.6].map((share) => poisson(mean * spread[i] * share, next));
        for (let code = `district ${i}`; code !== undefined; code = areas.get(code).parent)
          own.forEach((count, age) => {
            counts.get(code)[age] += count;
          });
      }
      return [...counts].flatMap(([area, [young, old]]) =>
        [young + old, young, old].map((count, age) => observation(area, period, AGES[age], count)),
      );
    });
    return [id, { id, meta: metaOf(id), provenance: 'local', file: `${id}.csv`, observations }];
  });
  const rule = { id: 'r', title: 'r', from: 1, to: 4, round: null, zeros_published: true, secondary: 'exact', k: 5 };
  return { indicators: new Map(made), areas, rules: [rule] };
}

const observation = (area, period, age, count) => ({
  ...{ area, period, age, sex: 'persons', category: '', count, denominator: null, value: null },
  ...{ lower: null, upper: null, lower998: null, upper998: null, status: 'ok', flags: [], place },
});

const metaOf = (id) => ({
  ...{ id, label: id, short_label: id, definition: id, measure: 'count', unit: 'count', provenance: 'local' },
  numerator: { name: 'offences', counts: 'offences' },
  geography: { basis: 'place' },
  age_bands: AGES,
  period: { type: 'financial_year' },
  source: { id: 'made-up', publisher: 'None', title: 'Made up', licence: 'none' },
  polarity: { value: 'none', reason: 'Made up' },
  disclosure: { rule: 'r' },
});
