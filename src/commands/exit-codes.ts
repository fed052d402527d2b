import { EXIT } from '../core/stop.ts';

const MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  fine: 'all is well',
  content: 'problems in the content, or warnings with check --strict; build and import wrote nothing',
  usage: 'wrong use: an unknown command, option or word, no such folder, an output that cannot be written',
  bug: 'a fault of the program',
};

/** What the program says with the number it ends with, in rising order. */
export const EXIT_CODES = Object.entries(EXIT).map(([name, code]) => ({
  code,
  meaning: MEANINGS[name as keyof typeof EXIT],
}));
