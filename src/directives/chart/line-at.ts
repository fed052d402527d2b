import { type Kind, refuse } from '../attribute.ts';

/** Where a line crosses a chart: at a number, with the decimals that it is written with, or at what a measure records. */
export type LineAt = { readonly value: number; readonly decimals: number } | 'target' | 'baseline';

export const lineAt: Kind<LineAt> = {
  type: 'a number, `target` or `baseline`',
  read: (written, asking) => {
    const { text } = written;
    if (text === 'target' || text === 'baseline') return text;
    const [, whole, part = ''] = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(text) ?? [];
    if (whole !== undefined) return { value: Number(text), decimals: part.length };
    const message = `${asking.name} of ${asking.directive} is "${text}".`;
    return refuse(
      written,
      asking,
      message,
      'Write a number such as 4.5, without a unit or a comma, or target or baseline.',
    );
  },
};
