// One record for each list that a schema wants filled and the workload does not have. The workload's templates print none of them.

export const NONE = 'Not part of the workload.';

export const SOURCE = {
  id: 'workload',
  title: 'The workload',
  group: 'extent',
  agency: 'national_statistics',
  owner: 'The yardstick',
  assessment: 'yes',
  monitoring: 'yes',
  operational: 'no',
  level: 'aggregate',
  restricted: false,
};

export const DEFINITION = {
  version: 'definition-1',
  text: NONE,
  kinds: [
    {
      id: 'kind-1',
      title: 'Violence',
      text: NONE,
      tags: ['knife'],
      decision: 'included',
      factors: { maximum_penalty: NONE, impact_on_victim: NONE, prevalence: NONE, impact_on_community: NONE },
    },
  ],
  forms: [{ form: 'property', decision: 'excluded', reason: NONE }],
  terrorism: { text: NONE },
  victims: NONE,
  technical: { text: NONE, offence_groups: [], age_bands: ['All ages'], location_filter: NONE },
  history: [{ id: 'definition-1', from: 'April 2025', text: NONE }],
};

const introduction = NONE;

/** The files of content/needs, by path; `area` and `indicator` are codes and ids that the folder has. */
export const needsFiles = (area, indicator) =>
  Object.fromEntries(
    Object.entries({
      assessment: {
        purpose: NONE,
        method: NONE,
        involved: [{ group: 'Partners', part: NONE }],
        publication: 'full',
        summary: NONE,
      },
      'key-findings': {
        cards: [indicator],
        findings: [{ id: 'finding-1', headline: NONE, text: NONE, indicators: [indicator] }],
      },
      kinds: { introduction, kinds: [{ kind: 'kind-1', evidence: NONE }] },
      cohorts: { introduction, cohorts: [{ id: 'cohort-1', title: NONE, roles: ['victim'], why: NONE }] },
      'place-and-time': {
        introduction,
        place_types: {
          measure: NONE,
          period: '2024/25',
          rows: [
            { place: 'Street', share: 60 },
            { place: 'Home', share: 40 },
          ],
        },
        areas: [{ area }],
      },
      causes: {
        introduction,
        causes: [
          { id: 'cause-1', title: NONE, summary: NONE, text: NONE, levels: ['community'], evidence: 'judgement' },
        ],
      },
      factors: {
        introduction,
        factors: [{ id: 'factor-1', name: NONE, type: 'protective', level: 'community', pressing: true, reason: NONE }],
      },
      insight: {
        introduction,
        insight: [{ id: 'insight-1', group: 'young_people', title: NONE, method: NONE, heard: NONE }],
      },
      services: {
        introduction,
        services: [{ id: 'service-1', name: NONE, tier: 'primary', offer: NONE, status: 'running' }],
        gaps: [],
      },
      'what-works': {
        introduction,
        approaches: [{ title: NONE, tier: 'primary', evidence: 'effect_elsewhere', finding: NONE }],
      },
      limitations: {
        introduction,
        limitations: [{ id: 'limit-1', title: NONE, type: 'small_numbers', text: NONE, effect: NONE }],
      },
      recommendations: {
        introduction,
        recommendations: [{ id: 'recommendation-1', title: NONE, text: NONE, reason: NONE, taken_forward: true }],
      },
    }).map(([name, value]) => [`content/needs/${name}.yaml`, value]),
  );

/** What is left of the single files, by path. */
export const SINGLE_FILES = {
  'content/definition.yaml': DEFINITION,
  'content/actions.yaml': {
    actions: [
      {
        id: 'action-1',
        title: NONE,
        what: NONE,
        priority: 'p1',
        tags: ['prevent'],
        tier: 'primary',
        status: 'not_started',
        measures: ['measure-1'],
      },
    ],
  },
  'content/consultation.yaml': {
    introduction,
    log: [{ id: 'asked-1', body: 'body-1', class: 'specified_authority' }],
    public: { done: false, text: NONE },
  },
  'content/measures.yaml': {
    core: [
      {
        id: 'measure-1',
        title: NONE,
        what: NONE,
        direction: 'lower',
        source: NONE,
        frequency: 'yearly',
        indicator: 'i01',
      },
    ],
    local: [],
    monitoring: { how: NONE, cycle: [{ when: 'Every year', what: NONE }], evaluation: NONE, learning: NONE },
  },
  'content/sources.yaml': {
    references: [{ id: 'reference-1', title: NONE, publisher: 'The yardstick' }],
    register: [SOURCE],
  },
  'content/equality.yaml': {
    introduction,
    groups: [{ id: 'group-1', title: NONE, characteristic: 'Age', evidence: NONE, mitigation: NONE }],
  },
  'content/glossary.yaml': { terms: [{ id: 'term-1', term: 'Workload', definition: NONE }] },
};
