import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Stop } from '../../src/core/stop.ts';
import { appended } from '../../src/drafts/append.ts';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly before: string;
  /** Undefined where nothing can be added. */
  readonly after?: string;
}

const cases = parse(readFileSync(new URL('./append.yaml', import.meta.url), 'utf8')) as Case[];
const ITEM = [['- id: new', '  what: |', '    Words', '', '    and more']];

describe.each(cases)('$name', ({ path, before, after }) => {
  test.each(['\n', '\r\n'])('with line ends %j', (end) => {
    const typed = (text: string): string => text.replaceAll('\n', end);
    if (after === undefined) {
      expect(() => appended('a.yaml', typed(before), path, ITEM)).toThrow(Stop);
      return;
    }
    const made = appended('a.yaml', typed(before), path, ITEM);
    expect(made).toBe(typed(after));
    expect(parse(made)).toBeTruthy();
  });
});
