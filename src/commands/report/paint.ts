import { styleText } from 'node:util';

/** A style of the terminal, such as `bold` or `red`. */
export type Style = Parameters<typeof styleText>[0];

/** Text in a style, or as it is. Whether there is colour is decided at the edge, so the stream is not asked again. */
export function paint(style: Style, text: string, colour: boolean): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}
