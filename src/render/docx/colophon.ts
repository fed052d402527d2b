import { label } from '../../assemble/label.ts';
import { type Block, styled } from './block.ts';
import { hung, textRun } from './run.ts';
import type { State } from './state.ts';

/** The last block: contact, other formats, licence, how it was made. */
export function colophon(state: State): Block[] {
  const { colophon: lines, labels, hasCover } = state.publication;
  if (lines.length === 0) return [];
  return [
    ...(hasCover ? [styled(state, 'ColophonTitle', [textRun(label(labels, 'about_this_publication'))])] : []),
    ...lines.map((line) => styled(state, 'Colophon', [...hung(line.label, 'FactLabel'), textRun(line.text)])),
  ];
}
