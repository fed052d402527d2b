import { ratios } from './rounds.mjs';
import { median, spread } from './table.mjs';

/** Editions of the yardstick that are built beside one: a few in every round, many and all of them once. */
export const EDITIONS = { few: 9, many: 43, all: 310 };

const ratio = (key) => (some, others) => spread(ratios(some, others, key), 2);
const megabytes = (runs) =>
  `${spread(
    runs.map(({ memory }) => memory),
    0,
  )} MB`;
const seconds = (runs) =>
  `${spread(
    runs.map(({ wall }) => wall / 1000),
    2,
  )} s`;

/** What each figure must be, what is good and what is aimed at; the measurements that it is worked out from, and how. Time is the time a person waits unless it says otherwise. */
const GOALS = [
  { figure: 'one build ÷ pandoc', goals: ['≤ 1.0', '≤ 0.6', '≤ 0.30'], from: ['build', 'pandoc'], say: ratio('wall') },
  {
    figure: 'processor time ÷ pandoc',
    goals: ['≤ 1.5', '≤ 0.9', '≤ 0.5'],
    from: ['build', 'pandoc'],
    say: ratio('cpu'),
  },
  { figure: 'peak memory, yardstick', goals: ['≤ 220 MB', '≤ 150 MB', '≤ 100 MB'], from: ['build'], say: megabytes },
  { figure: 'peak memory, example', goals: ['≤ 240 MB', '≤ 150 MB', '≤ 100 MB'], from: ['example'], say: megabytes },
  {
    figure: 'one more edition, processor time',
    goals: ['≤ 200 ms', '≤ 100 ms', '≤ 26 ms'],
    from: ['build', 'few'],
    say: (one, few) =>
      `${spread(
        few.map(({ cpu }, round) => (cpu - one[round].cpu) / (EDITIONS.few - 1)),
        0,
      )} ms`,
  },
  {
    figure: '43 editions ÷ 43 times one of pandoc',
    goals: ['≤ 0.15', '≤ 0.08', '≤ 0.03'],
    from: ['many', 'pandoc'],
    say: (many, pandoc) => {
      const one = median(pandoc.map(({ wall }) => wall));
      return spread(
        many.map(({ wall }) => wall / (EDITIONS.many * one)),
        2,
      );
    },
  },
  { figure: '310 editions, time', goals: ['≤ 45 s', '≤ 20 s', '≤ 8 s'], from: ['all'], say: seconds },
  { figure: '310 editions, peak memory', goals: ['≤ 700 MB', '', '≤ 200 MB'], from: ['all'], say: megabytes },
  { figure: 'check of the example', goals: ['≤ 0.6 s', '≤ 0.45 s', '≤ 0.3 s'], from: ['check'], say: seconds },
  {
    figure: 'four times the size ÷ one',
    goals: ['≤ 4.0', '≤ 3.5', '≤ 3'],
    from: ['large', 'build'],
    say: ratio('wall'),
  },
  {
    figure: 'save → new bytes of the page shown',
    goals: ['≤ 150 ms', '≤ 80 ms', '≤ 50 ms'],
    from: ['edits'],
    say: (times) => `${spread(times, 0)} ms`,
  },
  { figure: '--help ÷ node -e 0', goals: ['≤ 1.25', '', ''], from: ['help', 'node'], say: ratio('wall') },
];

/** The rows of the table of goals. `found` holds runs by the name of what ran; what is not there was not measured. */
export const goalRows = (found) =>
  GOALS.map(({ figure, goals, from, say }) => {
    const runs = from.map((name) => found[name]);
    return [figure, ...goals, runs.every(Boolean) ? say(...runs) : 'not measured'];
  });

export const GOAL_HEAD = ['figure', 'must', 'good', 'aim', 'measured'];
