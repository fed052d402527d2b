import { label } from '../../assemble/label.ts';
import type { Provenance } from '../../disclosure/published.ts';
import { type Block, styled } from './block.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';

/** Says whether the numbers are official, local or made up. */
export function provenance(state: State, of: Provenance | undefined): Block[] {
  return of === undefined
    ? []
    : [styled(state, 'TableSource', [textRun(label(state.publication.labels, `provenance_${of}`))])];
}
