import { label } from '../../assemble/label.ts';
import type { TableColumn } from '../../assemble/nodes.ts';
import { type Block, styled } from './block.ts';
import { logo } from './logo.ts';
import { TEXT_LEFT } from './page.ts';
import { hung, textRun } from './run.ts';
import type { State } from './state.ts';
import { reportTable } from './table-element.ts';

/** The cover in reading order: who, what, the facts, what kind of document this is, its versions, and who has agreed it. */
export function cover(state: State): Block[] {
  const { titleBlock, banners } = state.publication;
  return [
    styled(state, 'CoverPartnership', [...logo(state), textRun(titleBlock.partnership)]),
    styled(state, 'Title', [textRun(titleBlock.title)]),
    ...(titleBlock.subtitle === '' ? [] : [styled(state, 'Subtitle', [textRun(titleBlock.subtitle)])]),
    ...titleBlock.facts.map((fact) =>
      styled(state, 'CoverFact', [...hung(fact.label, 'FactLabel'), textRun(fact.value)]),
    ),
    ...banners.flatMap(({ kind, title, text }) =>
      state.blocks(
        [
          {
            type: 'panel',
            kind,
            title,
            children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
            data: {},
          },
        ],
        state,
      ),
    ),
    ...versions(state),
    ...approvals(state),
  ];
}

/** The top of the first page of a publication without a cover: who, what, and what kind of document this is in a line. */
export function titleLines(state: State): Block[] {
  const { titleBlock, banners } = state.publication;
  const said = banners.map(({ text }) => text).join(' ');
  return [
    styled(state, 'ShortPartnership', [...logo(state), textRun(titleBlock.partnership)]),
    styled(state, 'ShortTitle', [textRun(titleBlock.title)]),
    ...(titleBlock.subtitle === '' ? [] : [styled(state, 'ShortSubtitle', [textRun(titleBlock.subtitle)])]),
    ...(said === '' ? [] : [styled(state, 'Note', [textRun(said)])]),
  ];
}

function versions(state: State): Block[] {
  const { versions: all } = state.publication.titleBlock;
  const columns = [
    ['version', 1],
    ['version_date', 2],
    ['version_note', 5],
  ] as const;
  return coverTable(
    'versions',
    columns,
    all.map(({ version, date, note }) => [version, date, note]),
    state,
  );
}

function approvals(state: State): Block[] {
  const { approvals: all } = state.publication.titleBlock;
  const columns = [
    ['approved_by', 4],
    ['approved_as', 3],
    ['version_date', 2],
  ] as const;
  return coverTable(
    'approvals',
    columns,
    all.map(({ body, says, date }) => [body, says, date]),
    state,
  );
}

/** A table of the version block, by the labels of its title and its columns; nothing where it has no row. */
function coverTable(
  name: string,
  named: readonly (readonly [string, number])[],
  words: readonly (readonly string[])[],
  state: State,
): Block[] {
  if (words.length === 0) return [];
  const { labels } = state.publication;
  const title = label(labels, name);
  const columns = named.map(
    ([key, width], index): TableColumn => ({
      label: label(labels, key),
      kind: index === 0 ? 'rowHeader' : 'text',
      width,
    }),
  );
  const rows = words.map((row) =>
    row.map((text, index) => [styled(state, index === 0 ? 'TableRowHeader' : 'TableText', [textRun(text)])]),
  );
  return [
    styled(state, 'CoverVersions', [textRun(title)]),
    reportTable({ columns, rows, words, title, indent: TEXT_LEFT }, state),
  ];
}
