// The folder's content/: the workload's records, and a line or two where a schema asks for what the workload does not have.
import { areaCode, indicatorId } from './figures.mjs';
import { NONE, needsFiles, SINGLE_FILES } from './stand-ins.mjs';

/** Path → value. */
export function contentFiles(neutral) {
  const { variants, peers, partnership, priorities, interventions, funding, engagement, indicators } = neutral;
  const [base, ...further] = variants;
  return {
    'content/document.yaml': documentContent(base),
    'content/partnership.yaml': partnershipContent(base, partnership),
    'content/area.yaml': { main: areaCode(base.area), local_government_areas: peers.get(base.area).map(areaCode) },
    'content/funding.yaml': { streams: funding.map((source) => stream(source, partnership.years)) },
    'content/engagement.yaml': engagementContent(engagement),
    ...SINGLE_FILES,
    ...needsFiles(areaCode(base.area), indicatorId(indicators[0].id)),
    ...named('content/priorities', priorities.map(priority)),
    ...named(
      'content/interventions',
      interventions.map((row) => intervention(row, partnership)),
    ),
    ...named(
      'content/variants',
      further.map((row) => variant(row, peers)),
    ),
  };
}

const named = (folder, records) => Object.fromEntries(records.map((record) => [`${folder}/${record.id}.yaml`, record]));
const bodyId = (index) => `body-${index + 1}`;

const titles = ({ name }) => ({
  sna: {
    title: `Strategic Needs Assessment: ${name}`,
    short_title: 'Strategic Needs Assessment',
    role: 'Needs assessment',
  },
  strategy: { title: `Response Strategy: ${name}`, short_title: 'Response Strategy', role: 'Strategy' },
});

const documentContent = (base) => ({
  language: 'en-GB',
  titles: titles(base),
  edition: 'First edition',
  edition_date: '2026-01-31',
  version: '1.0',
  revision: 1,
  period: { from: '2025-04-01', to: '2029-03-31' },
  status: 'draft',
  profiles: ['england'],
  legal_basis: { sections: ['s8'], text: NONE },
  forewords: { sna: { text: NONE, provenance: 'example' }, strategy: { text: NONE, provenance: 'example' } },
  summary: { sna: { introduction: NONE }, strategy: { introduction: NONE } },
  contact: { post: base.lead },
  alternative_formats: { text: NONE },
  screening: [{ limb: 'safety', question: NONE, outcome: 'cleared' }],
  publication: { planned_on: '2026-01-31' },
  review: { text: NONE, next: '2027-01-31' },
});

const partnershipContent = (base, { authorities }) => ({
  id: base.id,
  name: base.name,
  short_name: base.short,
  vision: { text: NONE },
  mission: { text: NONE },
  approach: { text: NONE, steps: [{ title: 'Look', text: NONE }], levels: [{ level: 'community', text: NONE }] },
  theory_of_change: { inputs: [NONE], activities: [NONE], outputs: [NONE], outcomes: [NONE], impact: [NONE] },
  model: { type: 'vru-led', geography: base.short, text: NONE },
  bodies: authorities.map(({ name, role }, index) => ({
    id: bodyId(index),
    name,
    role: index === 0 ? 'local_policing_body' : 'partner',
    class: 'other',
    type: 'other',
    name_confirmed: true,
    contribution: role,
  })),
  relevant_authorities: [{ id: 'schools', name: 'Schools', class: 'education', name_confirmed: true }],
  local_policing_body: { body: bodyId(0), police_area: areaCode(base.area), text: NONE, powers: [NONE] },
  governance: { text: NONE, scrutiny: NONE },
  boards: [{ id: 'board', name: 'Board', role: NONE }],
  data_sharing: { text: NONE, agreements: [], gateways: [] },
  linked_plans: [],
});

const priority = ({ id, title, rationale, outcomes }, index) => ({
  id: id.toLowerCase(),
  number: index + 1,
  title,
  aim: `${outcomes.join('. ')}.`,
  why: rationale,
  tags: ['prevent'],
  measures: ['measure-1'],
});

const intervention = (row, { authorities }) => ({
  id: row.id.toLowerCase(),
  title: row.title,
  tier: row.tier,
  what: row.description,
  for_whom: NONE,
  lead: bodyId(authorities.findIndex(({ name }) => name === row.lead)),
  where: `Part ${row.group + 1}`,
  when: row.status,
  evidence: { rating: 'not_rated', text: row.evidence },
  evaluation: { not_planned: NONE },
  priorities: [row.priority.toLowerCase()],
});

const stream = ({ id, title, status, years: amounts }, periods) => ({
  id: id.toLowerCase(),
  title,
  year: periods[0],
  to_year: periods.at(-1),
  kind: 'other',
  amount: amounts.reduce((sum, amount) => sum + amount, 0),
  status: status === 'confirmed' ? 'secured' : 'expected',
  allocations: amounts.map((amount, index) => ({ title: periods[index], amount })),
  note: status,
});

function engagementContent(rows) {
  const group = (id) => ({ introduction: NONE, plans: [{ id, title: 'Plan', text: NONE }] });
  const record = rows.map(({ id, date, audience, method, reach, findings }) => ({
    id: id.toLowerCase(),
    title: method,
    when: String(date),
    text: findings[0],
    audience,
    number: String(reach),
    result: `${findings.slice(1).join('. ')}.`,
  }));
  return {
    introduction: NONE,
    vcs: { ...group('plan-1'), record },
    young_people: group('plan-2'),
    victims: group('plan-3'),
  };
}

const variant = (row, peers) => ({
  id: row.id,
  name: row.name,
  area: areaCode(row.area),
  areas: [areaCode(row.area)],
  compare: peers.get(row.area).map(areaCode),
  set: { document: { titles: titles(row), contact: { post: row.lead } } },
});
