import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsOf } from '../../src/load/csv-records.ts';

const cell = fc.string({ unit: fc.constantFrom('a', '1', ' ', ';', "'", '\u00a0', '\t', 'é', '\\') });
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });

test('a file without a quote mark is split as one with them', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';'), fc.boolean(), (table, separator, isClosed) => {
      const written = table.map((cells) => cells.map((text) => text.replaceAll(separator, '')));
      const end = isClosed ? '\n' : '';
      const [plain, quoted] = [(text: string) => text, (text: string) => `"${text}"`].map(
        (form) => written.map((cells) => cells.map(form).join(separator)).join('\n') + end,
      );
      expect(recordsOf(plain ?? '', separator)).toEqual(recordsOf(quoted ?? '', separator));
    }),
  );
});
