// The warm edit: from saving a file to the new bytes of the page that shows it, as a build that watches writes it and as a preview shows it.
import { edits, MADE } from '../measure/edits.mjs';
import { previews, SAVED } from '../measure/previews.mjs';
import { spread, table } from '../measure/table.mjs';

const WHAT = { shown: 'the page alone', all: 'everything, in Word and as web pages' };

export async function edit({ folder, scratch, runs }) {
  const rows = [];
  for (const [name, made] of Object.entries(MADE))
    rows.push([WHAT[name], spread(await edits(folder, scratch, runs, made), 0)]);
  const previewed = [];
  for (const [name, saved] of Object.entries(SAVED)) {
    const { pages, wholes } = await previews(folder, scratch, runs, saved);
    previewed.push([name, spread(pages, 0), spread(wholes, 0)]);
  }
  return [
    table(['from saving a text to the new bytes of the page that shows it, where this is made', 'ms'], rows),
    table(['from saving this to the page of a preview, and to all that it tells', 'page, ms', 'all, ms'], previewed),
    '',
  ].join('\n\n');
}
