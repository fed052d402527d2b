import { type ParagraphChild, Tab, TextRun } from 'docx';
import type { Formatting } from './state.ts';

/** A run with the character style its marks ask for. Inside a styled run, such as a link's, the marks are toggles on it. */
export function textRun(text: string, marks: Formatting = {}): ParagraphChild {
  const { strong, emphasis, deleted, code } = marks;
  const style = marks.style ?? (code ? 'InlineCode' : emphasisStyle(marks));
  const within = marks.style !== undefined || code;
  return new TextRun({
    text,
    ...(style === undefined ? {} : { style }),
    ...(within && strong ? { bold: true } : {}),
    ...(within && emphasis ? { italics: true } : {}),
    ...(deleted && style !== 'Deleted' ? { strike: true } : {}),
  });
}

/** A number or word, then a tab to where the text begins. */
export function hung(text: string, style?: string): ParagraphChild[] {
  return [
    new TextRun({ children: [text], ...(style === undefined ? {} : { style }) }),
    new TextRun({ children: [new Tab()] }),
  ];
}

function emphasisStyle({ strong, emphasis, deleted }: Formatting): string | undefined {
  if (strong && emphasis) return 'StrongEmphasis';
  if (strong) return 'Strong';
  if (emphasis) return 'Emphasis';
  return deleted ? 'Deleted' : undefined;
}
