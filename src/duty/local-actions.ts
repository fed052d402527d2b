import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { Model } from '../model/model.ts';

/**
 * Actions of a local edition whose title, written in its own file, says that they are for its area, and whose `areas` still say the whole partnership: what a
 * variant does not change stays as it is there. Code: partnership/action-not-local.
 */
export function checkLocalActions({
  content,
  variant,
  own,
  covered,
}: Pick<Model, 'content' | 'variant' | 'own' | 'covered'>): Diagnostic[] {
  if (!variant) return [];
  const names = [...new Set([variant.name, own.name, ...covered.map(({ name }) => name)])];
  const codes = covered.map(({ code }) => code).join(', ');
  return [...(variant.add?.actions ?? []), ...(variant.change?.actions ?? [])].flatMap((record) => {
    const { id, title } = record as { readonly id?: unknown; readonly title?: unknown };
    const action = content.actions.actions.find((one) => one.id === id);
    const named = typeof title === 'string' ? names.find((name) => holds(title, name)) : undefined;
    if (!action || named === undefined || action.areas.length > 0) return [];
    const message = `The title of ${action.id} names ${named}, and the action is printed as one of the whole partnership.`;
    return diagnostic('partnership/action-not-local', placeOf(record, 'title'), message, {
      example: `id: ${action.id}\nareas: [${codes}]`,
    });
  });
}

/** Whether a title has a name in it, as whole words. */
const holds = (title: string, name: string): boolean =>
  ` ${title.toLowerCase()} `.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').includes(
    ` ${name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
  );
