import { cutTo, oneLine } from '../../core/printable.ts';
import { placeAt, yamlFile } from '../../load/yaml-file.ts';
import type { Migrated, Migration } from '../../schema/forms/migrate.ts';
import { paint } from '../report/paint.ts';
import { lineChanges, type NumberedLine } from './line-changes.ts';

/** So much of a long line is shown around what differs. */
const AROUND = 50;
const MOST = 160;

/** What changes in a folder: each change of the form in words, then file by file the lines. */
export function printMigration({ files, steps }: Migration, colour: boolean): string {
  const why = steps.map(({ step, files: count }) => `- ${step.what} (${inFiles(count)})`);
  return `${[...why, '', ...files.map((file) => printFile(file, colour))].join('\n')}\n`;
}

/** What only people can decide, change by change: the place, what is so now, and the line that somebody may add. `texts` are the files as they are then. */
export function printQuestions(
  { questions }: Pick<Migration, 'questions'>,
  texts: ReadonlyMap<string, string>,
  colour: boolean,
): string {
  const groups = questions.map(({ step, asked }) => {
    const places = asked.flatMap(({ path, offset, what, line }) => {
      const place = placeAt(yamlFile(path, texts.get(path) ?? ''), offset);
      return [`  ${paint('bold', `${path}:${place.line}`, colour)}  ${oneLine(what)}`, `      ${oneLine(line)}`];
    });
    return `- ${step.what} ${step.ask?.fix ?? ''}\n${places.join('\n')}\n`;
  });
  return groups.length === 0 ? '' : `What only people can decide:\n\n${groups.join('\n')}\n`;
}

/** "1 file", "62 files". */
export const inFiles = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;

function printFile({ path, before, after }: Migrated, colour: boolean): string {
  const changes = lineChanges(before, after);
  const numbers = changes.flatMap(({ removed, added }) => [...removed, ...added].map(({ number }) => number));
  const width = String(Math.max(...numbers)).length;
  const lines = changes.flatMap(({ removed, added }) => {
    const isPair = removed.length === 1 && added.length === 1;
    const from = isPair ? alikeUntil(removed[0]?.text ?? '', added[0]?.text ?? '') - AROUND : 0;
    const line = ({ number, text }: NumberedLine, sign: string): string =>
      `  ${String(number).padStart(width)} ${sign} ${oneLine(shown(text, from))}`;
    return [
      ...removed.map((one) => paint('red', line(one, '-'), colour)),
      ...added.map((one) => paint('green', line(one, '+'), colour)),
    ];
  });
  return `${paint('bold', path, colour)}${before === undefined ? ' (new)' : ''}\n${lines.join('\n')}\n`;
}

/** A long line from a place on, with what is left out marked. */
const shown = (text: string, from: number): string =>
  text.length <= MOST ? text : cutTo(from > 0 ? `…${text.slice(from)}` : text, MOST);

function alikeUntil(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
