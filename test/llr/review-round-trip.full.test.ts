import { beforeAll, describe, expect, test } from 'vitest';
import { type Compared, folderCopy, type Printed, roundTrip } from '../review/round-trip.ts';
import { REPOSITORY } from '../support/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const EDITS = 200;
let compared: readonly Compared[];
let printed: Printed;

describe('200 paragraphs that were edited in Word', () => {
  beforeAll(async () => {
    const folder = folderCopy(
      REPOSITORY,
      temporaryFolder(() => {}),
    );
    ({ compared, printed } = await roundTrip(folder, EDITS, 7));
  }, 600_000);

  const onOneLine = (text: string | undefined): string => (text ?? '').replaceAll(/ +/g, ' ').trim();

  test('are printed as they were edited', () => {
    const edited = compared.flatMap(({ edit, after, place }) => (edit ? [{ place, edit, after }] : []));
    expect(edited).toHaveLength(EDITS);
    const others = edited.filter(({ edit, after }) => onOneLine(after) !== onOneLine(edit.text));
    expect(others.map(({ edit, after, place }) => [edit.how, place.path, edit.text, after])).toEqual([]);
  });

  test('are all of the fields that are printed otherwise', () => {
    const edited = new Set(compared.flatMap(({ edit, place }) => (edit ? [`${place.file} ${place.path}`] : [])));
    const others = compared.filter(
      ({ place, after }) =>
        place.kind === 'field' && !edited.has(`${place.file} ${place.path}`) && after !== place.text,
    );
    expect(others.map(({ place, after }) => [place.path, place.text, after])).toEqual([]);
  });

  test('are written, all but bold letters in texts that take none', () => {
    const left = printed.changes.filter(({ written }) => !written);
    expect(left.filter(({ why_not }) => why_not !== 'no-emphasis')).toEqual([]);
  });

  test('are bold where they were made so, in texts that take it', () => {
    const refused = new Set(
      printed.changes.flatMap(({ written, field, source }) => (written ? [] : [`${source?.file} ${field}`])),
    );
    const bold = compared.filter(({ edit, place }) => edit?.bold && !refused.has(`${place.file} ${place.path}`));
    expect(bold.length).toBeGreaterThan(0);
    for (const { xml, edit } of bold) expect(xml).toMatch(new RegExp(`Strong[^>]*/></w:rPr><w:t[^>]*>${edit?.bold}`));
  });
});
