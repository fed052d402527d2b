import { isMap, isSeq } from 'yaml';
import type { FormStep, Question, WrittenFolder } from './form-step.ts';
import { pairOf, rootOf, startOf, valueIn, yamlFiles } from './written.ts';

/** A change of the definition became a break of every series that is counted by it. */
export const countedBack: FormStep = {
  from: 0,
  to: 1,
  what: 'Figures before and after a change of the definition are no longer compared, unless counted_back says that all years are counted by the present one.',
  olderIsRead: true,
  ask: {
    fix: 'Where all years of an indicator are counted by the definition that it names, add the line. Where not, leave it: the years cannot be compared.',
    where: (folder) => {
      const changes = historyOf(folder);
      return yamlFiles(folder, /^data\/.*\.meta\.yaml$/).flatMap((file): Question[] => {
        const root = rootOf(file);
        const version = pairOf(root, 'definition_version');
        const id = valueIn(root, 'definition_version');
        const last = changes.findIndex((change) => change.id === id);
        if (!version || last < 0 || root?.has('counted_back')) return [];
        const years = changes.slice(0, last + 1).map(({ from }) => from);
        return [
          {
            path: file.path,
            offset: startOf(version.key),
            what: `"${String(valueIn(root, 'id'))}" is counted by "${String(id)}", so its figures before and after ${years.join(', ')} are not compared now.`,
            line: 'counted_back: true',
          },
        ];
      });
    },
  },
};

/** The dated definitions in the order of content/definition.yaml. */
function historyOf(folder: WrittenFolder): { readonly id: string; readonly from: string }[] {
  const history = valueIn(rootOf(folder.get('content/definition.yaml')), 'history');
  const items = isSeq(history) ? history.items : [];
  return items.flatMap((item) => (isMap(item) ? [{ id: String(item.get('id')), from: String(item.get('from')) }] : []));
}
