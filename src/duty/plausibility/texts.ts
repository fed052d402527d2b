import { type Doubt, doubtOf } from './doubt.ts';
import { faultBeside } from './doubts-beside.ts';
import { type TextToDoubt, textFault } from './text-fault.ts';
import type { Said } from './values.ts';

/** Values that are words: no ids, pointers, choices, dates, addresses. */
export const isWords = ({ node, value }: Said): boolean =>
  typeof value === 'string' &&
  // Not there yet, and so no answer that could be doubted.
  value !== '' &&
  node['x-id'] === undefined &&
  node['x-ref'] === undefined &&
  node.enum === undefined &&
  node.format !== 'date' &&
  node.format !== 'web-address';

/** What a text says of itself, by itself. */
export const toDoubt = ({ key, node, value }: Said): TextToDoubt => ({
  key,
  value: String(value),
  isProse: node.format === 'markdown',
});

/** The doubt of a text that says nothing. Codes: plausibility/placeholder, plausibility/too-little, plausibility/post-is-a-person. */
export function textDoubt(said: Said, english: boolean): Doubt | undefined {
  if (!isWords(said)) return undefined;
  const there = faultBeside(said, english);
  const fault = there ? there.fault : textFault(toDoubt(said), english);
  return fault && doubtOf(said, fault);
}
