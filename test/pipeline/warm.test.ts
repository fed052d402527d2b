import { testWarm } from './warm.ts';

/** One of words, of numbers and of templates. All are in the whole suite. */
testWarm([
  'content/priorities/prevention.yaml',
  'data/violence.csv',
  'templates/strategic-needs-assessment/01-figures.md.hbs',
]);
