/** A block of a template that is opened and not closed. */
export interface OpenBlock {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** Comments, and what opens or closes a block: `{{#each priorities}}`, `{{/each}}`. */
const TAG = /\{\{!--[\s\S]*?--\}\}|\{\{![^}]*\}\}|\{\{~?(?<sign>#[>*]?|\/)\s*(?<name>[\w.-]+)[^}]*\}\}/g;

/** The innermost block of a template that is open at its end; undefined where none is. */
export function openBlock(text: string): OpenBlock | undefined {
  const open: OpenBlock[] = [];
  for (const { index, groups } of text.matchAll(TAG)) {
    const { sign, name = '' } = groups ?? {};
    if (sign === '/') open.pop();
    else if (sign !== undefined) {
      const lines = text.slice(0, index).split('\n');
      open.push({ name, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    }
  }
  return open.at(-1);
}
