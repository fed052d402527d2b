import { cutTo, oneLine } from '../../core/printable.ts';

const WIDTH = 100;
/** A web address has room; a cell without a space may be as long as its file. */
const LONGEST_WORD = 400;

/** Text in lines of at most 100 characters, each after the same margin. */
export function wrap(text: string, margin: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const whole of text.split(/\s+/)) {
    const word = cutTo(whole, LONGEST_WORD);
    if (line !== '' && margin.length + line.length + 1 + word.length > WIDTH) {
      lines.push(margin + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  // Where a line is broken is chance: none may begin as a command of a build service does.
  return (line === '' ? lines : [...lines, margin + line]).map(oneLine);
}
