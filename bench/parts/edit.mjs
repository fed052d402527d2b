// The warm edit: from saving a text to the new bytes of the page that shows it.
import { edits } from '../measure/edits.mjs';
import { spread } from '../measure/table.mjs';

export async function edit({ folder, scratch, runs }) {
  const times = await edits(folder, scratch, runs);
  return `From saving a text to the new bytes of the page that shows it: ${spread(times, 0)} ms, ${runs} edits.\n`;
}
