import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BRAND_COLOURS, type Brand } from '../../../src/assemble/publication.ts';
import { PREPARED } from '../../../src/render/docx/generated/shell.js';
import { libraryShell } from '../../../src/render/docx/shell/library.ts';
import { measuresOf } from '../../../src/render/docx/shell/measures.ts';
import { shellFor } from '../../../src/render/docx/shell/shell.ts';
import { filler, type Owner } from '../../../src/render/docx/shell/slots.ts';
import { themedStyles } from '../../../src/render/docx/shell/themed-styles.ts';
import { themeFor } from '../../../src/render/docx/style/theme.ts';
import { publication } from '../fixture/publication.ts';

/** What the library writes when it is given all that the owner has. */
function byLibrary({ brand, language, partnership }: Owner) {
  const { wordFont } = brand;
  const shell = libraryShell(measuresOf(brand), {
    colours: brand,
    wordFont,
    language,
    partnership,
    theme: themeFor(brand),
  });
  return {
    ...shell,
    parts: { ...shell.parts, 'word/styles.xml': themedStyles(shell.parts['word/styles.xml'] ?? '', brand) },
  };
}

const colours = (value: string) => Object.fromEntries(BRAND_COLOURS.map((name) => [name, value]));
const colour = fc.nat(0xffffff).map((value) => `#${value.toString(16).toUpperCase().padStart(6, '0')}`);
const font = fc.constantFrom(
  'Arial',
  'Calibri',
  'Calibri Light',
  'Georgia',
  'Verdana',
  'Times New Roman',
  'Gill Sans MT',
);
const owners: fc.Arbitrary<Owner> = fc.record({
  brand: fc
    .record({
      colours: fc.record(
        Object.fromEntries(BRAND_COLOURS.map((name) => [name, colour])) as Record<string, typeof colour>,
      ),
      wordFont: font,
      wordHeadingFont: fc.option(font, { nil: undefined }),
      wordSize: fc.constantFrom(12, 12, 13.5, 18, 24),
    })
    .map(({ colours, ...fonts }): Brand => ({ ...publication.brand, ...colours, ...fonts })),
  language: fc.constantFrom('en-GB', 'cy-GB', 'en'),
  partnership: fc.string({ minLength: 1, unit: 'grapheme-ascii' }),
});

test('a shell whose slots are filled is what the library writes for its owner', async () => {
  await fc.assert(
    fc.asyncProperty(owners, async (owner) => {
      expect(await shellFor(owner)).toMatchObject(byLibrary(owner));
    }),
    { numRuns: 60 },
  );
});

test('the prepared shell is that of the program’s own brand', () => {
  expect(PREPARED).toEqual({ measures: PREPARED.measures, shell: libraryShell(PREPARED.measures) });
  expect(measuresOf(publication.brand)).toEqual(PREPARED.measures);
});

test('nothing that the library writes of itself looks like a slot', () => {
  const owner = { brand: publication.brand, language: 'en-GB', partnership: 'Northmere' };
  const { parts, openings } = byLibrary(owner);
  const other = filler({
    ...owner,
    partnership: 'Another',
    language: 'cy',
    brand: { ...owner.brand, ...colours('#ABCDEF'), wordFont: 'Tinos' },
  });
  for (const xml of [...Object.values(parts), ...Object.values(openings)]) expect(other(xml)).toBe(xml);
});

test('openings hold no slots, which nobody would fill', async () => {
  const fill = filler({ brand: publication.brand, language: 'en-GB', partnership: 'Northmere' });
  for (const xml of Object.values(PREPARED.shell.openings)) expect(fill(xml)).toBe(xml);
});
