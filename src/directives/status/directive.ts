import { label } from '../../assemble/label.ts';
import { choice, required } from '../attribute.ts';
import { token } from '../define.ts';

const SHAPES = { not_started: '○', on_track: '●', at_risk: '▲', off_track: '■', complete: '✓' } as const;
const STATUSES = [
  'not_started',
  'on_track',
  'at_risk',
  'off_track',
  'complete',
] as const satisfies readonly (keyof typeof SHAPES)[];

/** A word in a bordered tag, with a shape for the eye. */
export const part = token({
  name: 'status',
  summary: 'the status of an action, in a tag',
  label: required(choice(STATUSES), 'the status'),
  attributes: {},
  run: (status, _values, _call, { kit: { labels } }) => [
    { type: 'tag', label: label(labels, `status.${status}`), shape: SHAPES[status] },
  ],
});
