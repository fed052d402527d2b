import { testWarm } from './warm.ts';

/** One of each kind of input. The others are in the whole suite. */
testWarm([
  'content/priorities/prevention.yaml',
  'content/variants/eastwick.yaml',
  'data/violence.csv',
  'data/disclosure.yaml',
  'templates/strategic-needs-assessment/01-figures.md.hbs',
]);
