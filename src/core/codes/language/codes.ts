import type { CodeEntry } from '../../codes.ts';

/** Words and figures that could mislead or label. */
export const part = {
  'language/child-first': {
    title: 'Words that can label or blame a person',
    severity: 'warning',
    why: 'Words that make a mistake or a harm sound like an identity, that speak of people as if they were none, or that blame whoever was hurt get in the way of help, above all for children.',
    fix: 'Use the words suggested, or others that describe what happened.',
    example: 'Write: a child who has been in trouble with the law',
  },
  'language/group-share': {
    title: 'A share of suspects by ethnic group stands without the share of the population',
    severity: 'warning',
    why: 'Alone it says as much about whom the police look for as about who does what, and it blames everybody in the group.',
    fix: 'Give the share of the population, or the rate, in the same sentence, or leave the share out.',
    example: 'Black people were 34% of those stopped and 7% of the population (Census 2021).',
  },
  'language/abbreviation': {
    title: 'An abbreviation is not spelt out at its first use',
    severity: 'warning',
    why: 'A reader who does not know it is lost from there on (WCAG 2.2, 3.1.4).',
    fix: 'Write the words in full at the first use, with the abbreviation in brackets.',
    example: 'the community safety partnership (CSP)',
  },
  'language/comparison': {
    title: 'Areas are compared by counts',
    severity: 'warning',
    why: 'A larger place has more of almost everything. Only a rate says whether people there are hurt more often.',
    fix: 'Give the rate for each area, and name the population it rests on.',
    example: 'The rate was :rate[knife-serious-violence]{area=E06000016} per 100,000 residents in Leicester.',
  },
  'language/typed-change': {
    title: 'A change is typed as a number, and nothing stands behind it',
    severity: 'warning',
    why: 'Nobody can check it, it may be chance, and it stays as it is when the figures come anew.',
    fix: 'Let a token print it, such as :trend[…], or give the source with :cite[…] in the sentence.',
    example: 'The trend of the rate is :trend[violence-with-injury].',
  },
  'language/place-shares': {
    title: 'Shares by kind of place do not add up to a whole',
    severity: 'warning',
    why: 'A reader cannot tell whether something was left out or counted twice.',
    fix: 'Correct the shares, or add a row "Other or not recorded".',
    example: '- { place: Other or not recorded, share: 30.1 }',
  },
} as const satisfies Record<string, CodeEntry>;
