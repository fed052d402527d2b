import type { CodeEntry } from '../../codes.ts';

/** Figures that no rule can protect. */
export const part = {
  'disclosure/no-rule': {
    title: 'The rule for small counts is missing or contradicts itself',
    severity: 'error',
    why: 'Without a rule nothing of the indicator can be shown.',
    fix: 'Name a rule of data/disclosure.yaml under disclosure, with from not above to, or both null.',
    example: 'disclosure: { rule: local-1-4 }',
  },
  'disclosure/listed-absent': {
    title: 'What is to be published is not in the table',
    severity: 'info',
    why: 'It adds nothing to the download, which may hold less than was meant.',
    fix: 'Write it as the CSV file does, or take it out of the list.',
    example: 'publish: { ages: [all, 0-24], splits: [sex] }',
  },
  'disclosure/value-only': {
    title: 'Values without a count cannot be protected',
    severity: 'warning',
    why: 'A rate for a small area can give its count away, and here there is no count to check.',
    fix: 'Add the counts. If the values are public already, give the indicator a rule without hidden counts, such as open.',
    example: undefined,
  },
  'disclosure/withheld': {
    title: 'Counts are withheld because nothing less protects a small one',
    severity: 'warning',
    why: 'A reader who subtracts the shown counts from a total would find a hidden one, whichever others are hidden too.',
    fix: 'Publish less that adds up, with the key publish of its metadata: fewer kinds of period or age groups. Or take the split that is named out of the table, combine areas, or pool years.',
    example: 'publish: { periods: [financial_year], ages: [all] }',
  },
  'disclosure/few-people': {
    title: 'Counts are hidden because they are among few people',
    severity: 'warning',
    why: 'Among so few people those that are counted can be told, however many they are.',
    fix: 'Combine areas or age groups. Where the owner of the data sets another limit, write it as least_denominator of the rule.',
    example: 'least_denominator: 500',
  },
  'disclosure/average': {
    title: 'Yearly averages are withheld',
    severity: 'warning',
    why: 'An average times its years is the whole number that it was made from, and with the single years beside it a hidden count comes back.',
    fix: 'Give the total over the years as a period of pooled years.',
    example: 'pooled_years,2022/23-2024/25,all,persons,,,16',
  },
  'disclosure/undivided': {
    title: 'Figures that would tell who was hurt are withheld',
    severity: 'warning',
    why: 'Everybody near a homicide knows of it. The age, the sex, the kind or the month of one in a district is about one person, whatever the count.',
    fix: 'Put several years together, or combine areas. Where the words mean something else, write undivided: false.',
    example: 'disclosure: { rule: local-1-4, undivided: false }',
  },
  'disclosure/across': {
    title: 'An area that lies across others has figures',
    severity: 'error',
    why: 'Taken together with those of the areas that it covers they give hidden counts away, and small numbers are protected only where it is known which area is a part of which.',
    fix: 'In data/areas.csv write it as the parent of the areas that it is made of. Where they are parts of different areas, take its rows out of the tables; in a local edition the figures of the area around it then stand in.',
    example: 'local:two-towns,The two towns,custom,local:county\nlocal:first-town,First town,district,local:two-towns',
  },
  'disclosure/typed-number': {
    title: 'A small number of people is typed without a source',
    severity: 'warning',
    why: 'It goes round the gate that hides such a count in every table, and can point to a person.',
    fix: 'Cite under references where it was published. Or leave it out, combine it with others, or write that there were few. Where it counts no people, write counts: other.',
    example: 'references: [strategy-slides-2021]',
  },
  'disclosure/same-counts': {
    title: 'Two indicators seem to count the same',
    severity: 'warning',
    why: 'What one hides the other may show. They are treated as one figure, under the stricter of their rules.',
    fix: 'Say so with same_counts_as under disclosure of one of them, or publish one only.',
    example: 'disclosure: { rule: local-1-4, same_counts_as: knife-serious-violence }',
  },
  'disclosure/counts-differ': {
    title: 'Counts that are said to be the same differ',
    severity: 'warning',
    why: 'Two versions of one figure beside each other tell more than either, and what they add up to can be told from neither.',
    fix: 'Bring both tables up to date from one extract, or take same_counts_as out.',
    example: undefined,
  },
  'disclosure/no-sum': {
    title: 'Indicators that are said to add up do not',
    severity: 'warning',
    why: 'What is said to be their sum is protected as such only where it is, so that a hidden count could be worked out in a way that nobody said.',
    fix: 'List all indicators that add up to it, each that counts something of its own, from one extract. Or take sum_of out.',
    example: 'disclosure: { rule: local-1-4, sum_of: [violence-with-injury, violence-without-injury] }',
  },
  'disclosure/bad-clearance': {
    title: 'A clearance names no count that it could show',
    severity: 'error',
    why: 'Somebody decided that a count may be shown, and another one is, or none.',
    fix: 'Copy the cell from svduty disclosure, or take the clearance out.',
    example: 'cell: { indicator: violence, area: E07000133, period: 2024/25 }',
  },
  'disclosure/already-public': {
    title: 'Counts are hidden that an earlier edition printed',
    severity: 'warning',
    why: 'Whoever keeps the earlier edition knows them, and can work others out with them.',
    fix: 'Where the earlier edition stays public, show them again by a clearance in data/disclosure.yaml, with the reason. Where it was withdrawn, take its register away.',
    example: `clearances:
  - cell: { indicator: violence, area: E07000133, period: 2024/25 }
    reason: It stands in the edition of 2025, which stays public
    by: Caldicott Guardian
    date: 2026-03-02`,
  },
  'disclosure/bad-register': {
    title: 'The register of an earlier edition cannot be read',
    severity: 'error',
    why: 'What was printed before is known to readers. Without the register nobody can tell what a hidden count can be worked out from.',
    fix: 'Take the file from the edition again, or from git. It is never edited.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
