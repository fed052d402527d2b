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
