import { isMap, isSeq } from 'yaml';
import type { FormStep, Question } from './form-step.ts';
import { pairOf, rootOf, startOf, yamlFiles } from './written.ts';

/** What is more than the headline kind of period is published only where somebody has decided so. */
export const otherPeriods: FormStep = {
  from: 0,
  to: 1,
  what: 'Figures of other kinds of period, such as months beside years, are published only where the metadata lists them under publish.',
  olderIsRead: true,
  ask: {
    fix: 'Where they may be published, with small numbers and all that can be worked out from them in mind, add the line. Where not, leave it.',
    where: (folder) =>
      yamlFiles(folder, /^data\/.*\.meta\.yaml$/).flatMap((file): Question[] => {
        const root = rootOf(file);
        const period = pairOf(root, 'period')?.value;
        const other = isMap(period) ? pairOf(period, 'other_types') : undefined;
        if (!(isMap(period) && other && isSeq(other.value)) || root?.has('publish')) return [];
        const kinds = [period.get('type'), ...(other.value.toJSON() as unknown[])].map(String);
        return [
          {
            path: file.path,
            offset: startOf(other.key),
            what: `"${String(root?.get('id'))}" also has figures by ${inWords(kinds.slice(1))}, which were published before and are not now.`,
            line: `publish: { periods: [${kinds.join(', ')}] }`,
          },
        ];
      }),
  },
};

const inWords = (kinds: readonly string[]): string => kinds.join(' and ').replaceAll('_', ' ');
