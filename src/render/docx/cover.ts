import { label } from '../../assemble/label.ts';
import type { TableColumn } from '../../assemble/nodes.ts';
import { type Block, styled } from './block.ts';
import { APPROVAL_COLUMNS, VERSION_COLUMNS } from './cover-height.ts';
import { logo } from './logo.ts';
import { TEXT_LEFT } from './page.ts';
import { hung, textRun } from './run.ts';
import type { State } from './state.ts';
import { reportTable } from './table-element.ts';

/** The cover in reading order: who, what, the facts, what kind of document this is, and where there is room its versions and who has agreed it. */
export function cover(state: State, holdsVersions: boolean): Block[] {
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
    ...(holdsVersions ? versionBlock(state, ON_COVER) : []),
  ];
}

/** How the version block stands on the cover, and below the contents. */
interface Standing {
  readonly style: string;
  /** Twips from the left edge of the text. */
  readonly indent: number;
}
const ON_COVER: Standing = { style: 'CoverVersions', indent: TEXT_LEFT };
const BELOW_CONTENTS: Standing = { style: 'ListTitle', indent: 0 };

/** The versions and who has agreed, where the cover has no room for them: alone on a page, they would leave most of it blank. */
export const versionsBelowContents = (state: State): Block[] => versionBlock(state, BELOW_CONTENTS);

const versionBlock = (state: State, standing: Standing): Block[] => [
  ...versions(state, standing),
  ...approvals(state, standing),
];

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

function versions(state: State, standing: Standing): Block[] {
  const { versions: all } = state.publication.titleBlock;
  const words = all.map(({ version, date, note }) => [version, date, note]);
  return coverTable('versions', VERSION_COLUMNS, words, standing, state);
}

function approvals(state: State, standing: Standing): Block[] {
  const { approvals: all } = state.publication.titleBlock;
  const words = all.map(({ body, says, date }) => [body, says, date]);
  return coverTable('approvals', APPROVAL_COLUMNS, words, standing, state);
}

/** A table of the version block, by the labels of its title and its columns; nothing where it has no row. */
function coverTable(
  name: string,
  named: readonly (readonly [string, number])[],
  words: readonly (readonly string[])[],
  { style, indent }: Standing,
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
  return [styled(state, style, [textRun(title)]), reportTable({ columns, rows, words, title, indent }, state)];
}
