import { isScalar } from 'yaml';
import type { FormStep } from './form-step.ts';
import { addedKey, pairOf, rootOf } from './written.ts';

const PATH = 'content/document.yaml';

/** A folder says in which form it is written. Last of its form, so that nothing is said that is not so. */
export const sayForm: FormStep = {
  from: 0,
  to: 1,
  what: 'content/document.yaml says in which form the folder is written, as schema: 1.',
  olderIsRead: true,
  mend: (folder) => {
    const file = folder.get(PATH);
    const root = rootOf(file);
    if (!file || !root) return [];
    const said = pairOf(root, 'schema');
    if (said && isScalar(said.value) && said.value.range) {
      const [start, end] = said.value.range;
      const text = start === end ? ' 1' : '1';
      return (said.value.value ?? 0) === 0 ? [{ path: PATH, start, end, text }] : [];
    }
    return [addedKey(file, root, 'schema: 1')].filter((edit) => edit !== undefined);
  },
};
