import { stringify } from 'yaml';
import { dateInWords } from '../assemble/words.ts';
import type { Comparison } from './comparison.ts';
import type { RecordChange } from './content-changes.ts';

/** What readers of a strategy look for first. The rest is for whoever writes the sentences. */
const TOLD: ReadonlySet<string> = new Set([
  'priorities',
  'actions',
  'interventions',
  'funding',
  'measures',
  'engagement',
  'needs.recommendations',
]);

/** Only who decided it knows what stands here. */
const OPEN = '…';

/**
 * A draft of what a revised strategy says of its changes (SVD-R-02), and of every action of the earlier one (SVD-R-09): the lines of content/document.yaml. It says what can be read in the
 * content. What nobody but the partners knows is left open, and a check refuses it as long as it is.
 */
export function draftOf({ old, now, topics, figures, earlierActions }: Comparison): string {
  const told = topics.filter(({ key }) => TOLD.has(key));
  const revised = figures.reduce((sum, one) => sum + one.revised.length, 0);
  const changes = [
    ...told.flatMap(({ title, records }) => sentences(title, records)),
    ...(revised === 0 ? [] : [`Figures revised: ${revised}.`]),
  ];
  const row = {
    version: now.version,
    date: now.date,
    status: now.status,
    note: OPEN,
    changes: changes.length === 0 ? OPEN : changes.join(' '),
  };
  const progress = earlierActions.map(({ title, status }) => ({ action: title, status: status ?? OPEN, note: OPEN }));
  const since = `${old.edition}, version ${old.version}, ${dateInWords(old.date)}`;
  return [
    `# A draft for content/document.yaml: what changed since ${oneLine(since)}.\n`,
    '# Add the row to versions and the entries to progress, put what matters to readers into your own sentences, and write each … or take it out.\n',
    '# An action that is gone was done, stopped or superseded; name one that took its place under replaced_by.\n',
    stringify({ versions: [row], ...(progress.length === 0 ? {} : { progress }) }, { lineWidth: 120 }),
  ].join('');
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** "Actions added: A; B. Actions changed: C (re-dated)." */
function sentences(title: string, records: readonly RecordChange[]): string[] {
  return (['added', 'dropped', 'changed'] as const).flatMap((change) => {
    const names = records.flatMap((record) => {
      if (record.change !== change || record.id === '') return [];
      return [record.how.length === 0 ? record.title : `${record.title} (${record.how.join(', ')})`];
    });
    return names.length === 0 ? [] : [`${title} ${change}: ${names.join('; ')}.`];
  });
}
