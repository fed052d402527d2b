// The warm edit: from saving a text to the new bytes of the page that shows it.
import { edits, MADE } from '../measure/edits.mjs';
import { spread, table } from '../measure/table.mjs';

const WHAT = { shown: 'the page alone', all: 'everything, in Word and as web pages' };

export async function edit({ folder, scratch, runs }) {
  const rows = [];
  for (const [name, made] of Object.entries(MADE))
    rows.push([WHAT[name], spread(await edits(folder, scratch, runs, made), 0)]);
  return `${table(['from saving a text to the new bytes of the page that shows it, where this is made', 'ms'], rows)}\n`;
}
