import { isMap, isScalar, type Pair } from 'yaml';
import type { Edit, FormStep, WrittenFile } from './form-step.ts';
import { addedKey, lineEndOf, pairOf, rootOf, startOf } from './written.ts';

const PATH = 'templates/labels/en.yaml';

/** Fixed words that got another key: the same words, in a group. */
const RENAMED = { index_html: 'html', index_word: 'docx' } as const;

/** Fixed words of the folder's own got other keys and slots. */
export const labels: FormStep = {
  from: 0,
  to: 1,
  what: 'In labels of your own, index_html and index_word are html and docx under format, and words about change take {when} in place of {period}.',
  olderIsRead: true,
  mend: (folder) => {
    const file = folder.get(PATH);
    return file ? [...renamed(file), ...slots(file)] : [];
  },
};

function renamed(file: WrittenFile): Edit[] {
  const root = rootOf(file);
  const { path, text } = file;
  const old = Object.entries(RENAMED).flatMap(([was, now]) => {
    const pair = pairOf(root, was);
    return pair && isOnOneLine(text, pair) ? [{ pair, now }] : [];
  });
  const line = lineEndOf(text);
  const moved = old.map(({ pair, now }) => ({ ...lineOf(text, pair), now }));
  if (!root || root.flow || moved.length === 0) return [];
  const format = pairOf(root, 'format');
  const words = moved.map(({ now, rest }) => `${now}:${rest}`);
  const removed = moved.map(({ start, end }): Edit => ({ path, start, end, text: '' }));
  if (format && isMap(format.value)) {
    const group = format.value;
    // A remark would take the brace behind it.
    if (group.flow && words.some((word) => word.includes('#'))) return [];
    return [...removed, ...words.flatMap((word) => addedKey(file, group, word) ?? [])];
  }
  const [first, ...others] = removed;
  return first
    ? [{ ...first, text: `format:${line}${words.map((word) => `  ${word}${line}`).join('')}` }, ...others]
    : [];
}

/** The line of a pair that is written on one, with its end, and what stands behind its colon. */
function lineOf(text: string, { key }: Pair): { start: number; end: number; rest: string } {
  const start = startOf(key);
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found + 1;
  const line = text.slice(start, end);
  return { start, end, rest: line.slice(line.indexOf(':') + 1).trimEnd() };
}

/** Whether a pair is a word on one line; of any other somebody has to see what belongs to it. */
function isOnOneLine(text: string, { key, value }: Pair): boolean {
  return isScalar(value) && value.range != null && !text.slice(startOf(key), value.range[1]).includes('\n');
}

function slots({ path, text, ...file }: WrittenFile): Edit[] {
  const root = rootOf({ path, text, ...file });
  const change = pairOf(root, 'change')?.value;
  const pairs = [
    pairOf(root, 'levels'),
    ...(isMap(change) ? change.items.filter(({ key }) => !(isScalar(key) && key.value === 'not_compared')) : []),
  ];
  return pairs.flatMap((pair) => {
    if (!(pair && isScalar(pair.value) && pair.value.range)) return [];
    const [start, end] = pair.value.range;
    return [...text.slice(start, end).matchAll(/\{period\}/g)].map(({ index }) => ({
      path,
      start: start + index + 1,
      end: start + index + 1 + 'period'.length,
      text: 'when',
    }));
  });
}
