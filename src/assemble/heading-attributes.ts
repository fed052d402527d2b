import type { PhrasingContent } from 'mdast';

const AT_END = /\s*\{([#.][^}]*)\}\s*$/;

/** `{#id .class}` taken off the end of a heading's words, as the template wrote it. */
export function headingAttributes(children: readonly PhrasingContent[]): {
  readonly children: PhrasingContent[];
  readonly written: string | undefined;
} {
  const last = children.at(-1);
  const match = last?.type === 'text' ? AT_END.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return { children: [...children], written: undefined };
  const words = last.value.slice(0, match.index);
  const rest: PhrasingContent[] = words === '' ? [] : [{ ...last, value: words }];
  return { children: [...children.slice(0, -1), ...rest], written: match[1] };
}
