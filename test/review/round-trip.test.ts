import { expect, test } from 'vitest';
import { SMALL } from '../support/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { folderCopy, roundTrip } from './round-trip.ts';

test('what is edited in Word is what is printed after it was written into the content', async () => {
  const folder = folderCopy(SMALL, temporaryFolder());
  const { printed, compared, err } = await roundTrip(folder, 30, 7);
  const edited = compared.filter(({ edit }) => edit);
  expect(edited.length).toBeGreaterThan(8);
  console.log(
    edited.length,
    printed.changes.length,
    err,
    printed.changes.filter((c) => !c.written),
  );
  for (const { edit, after } of edited) expect(after, edit?.how).toBe(edit?.text);
}, 60000);
