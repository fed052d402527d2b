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

/** What `#id .class`, with its values put in, says. */
export function attributesIn(written: string): {
  readonly id: string | undefined;
  readonly classes: ReadonlySet<string>;
} {
  const names = written.split(/\s+/);
  return {
    id: names.find((name) => name.startsWith('#'))?.slice(1),
    classes: new Set(names.filter((name) => name.startsWith('.')).map((name) => name.slice(1))),
  };
}
