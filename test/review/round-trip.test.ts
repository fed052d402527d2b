import { expect, test } from 'vitest';
import { SMALL } from '../support/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { folderCopy, roundTrip } from './round-trip.ts';

test('what is edited in Word is what is printed after it was written into the content', async () => {
  const folder = folderCopy(SMALL, temporaryFolder());
  const { compared } = await roundTrip(folder, 30, 7);
  const edited = compared.filter(({ edit }) => edit);
  expect(edited.length).toBeGreaterThan(8);
  for (const { edit, after } of edited) expect(after, edit?.how).toBe(edit?.text);
});
