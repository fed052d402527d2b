import { container } from '../define.ts';

/** Lead paragraphs are paragraphs of their own style, not a box. */
export const part = container({
  name: 'lead',
  summary: 'opening paragraphs in larger type',
  attributes: {},
  run: (_values, children) =>
    children.map((child) =>
      child.type === 'paragraph' ? { ...child, data: { ...child.data, style: 'lead' as const } } : child,
    ),
});
