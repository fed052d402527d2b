import { label } from '../../assemble/label.ts';
import type { TableColumn } from '../../assemble/nodes.ts';
import { type Block, styled } from './block.ts';
import { logo } from './logo.ts';
import { TEXT_LEFT } from './page.ts';
import { hung, textRun } from './run.ts';
import type { State } from './state.ts';
import { reportTable } from './table-element.ts';

/** The cover in reading order: who, what, the facts, what kind of document this is, and its versions. */
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
  const { labels, titleBlock } = state.publication;
  if (titleBlock.versions.length === 0) return [];
  const title = label(labels, 'versions');
  const columns: TableColumn[] = [
    { label: label(labels, 'version'), kind: 'rowHeader', width: 1 },
    { label: label(labels, 'version_date'), kind: 'text', width: 2 },
    { label: label(labels, 'version_note'), kind: 'text', width: 5 },
  ];
  const rows = titleBlock.versions.map(({ version, date, note }) => [
    [styled(state, 'TableRowHeader', [textRun(version)])],
    [styled(state, 'TableText', [textRun(date)])],
    [styled(state, 'TableText', [textRun(note)])],
  ]);
  const words = titleBlock.versions.map(({ version, date, note }) => [version, date, note]);
  return [
    styled(state, 'CoverVersions', [textRun(title)]),
    reportTable({ columns, rows, words, title, indent: TEXT_LEFT }, state),
  ];
}
