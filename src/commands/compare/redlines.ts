import { dateInWords } from '../../assemble/words.ts';
import { type BrokenSide, editionsBeside } from '../../compare/compare-editions.ts';
import { factsOf, type SideFacts } from '../../compare/comparison.ts';
import { type WordPublication, wordDocuments } from '../../compare/word-documents.ts';
import type { Effects } from '../../core/effects.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { Stop } from '../../core/stop.ts';
import { documentsOfEdition, sideOfEdition } from '../../publish/published-side.ts';
import { redline } from '../../redline/redline.ts';
import { claimInner } from '../../write/out-folder.ts';
import { writeOutput } from '../../write/write.ts';
import type { Invocation } from '../command.ts';
import { askedSide } from './asked-side.ts';
import { type NamedSide, sidesWithPublished } from './published.ts';
import { tellRedlines } from './tell-redlines.ts';

/** A side as Word documents. */
interface WordSide {
  readonly variant: string;
  readonly facts: SideFacts;
  readonly documents: readonly WordPublication[];
}

type Sides = { readonly old: WordSide; readonly now: WordSide } | { readonly broken: readonly BrokenSide[] };

/** The author of every tracked change. */
const AUTHOR = 'svduty';

/**
 * Each publication of the new side as a Word document in which all that changed since the old one is tracked, in `partnership/<id>/` of the new side's folder, or of the one that one is in. It
 * writes all or nothing. @throws Stop where there is no such folder, or one of the two is no document that svduty wrote
 */
export async function redlines(
  old: NamedSide,
  now: NamedSide,
  variant: string | undefined,
  invocation: Invocation,
): Promise<{ readonly broken: readonly BrokenSide[] } | { readonly written: number }> {
  const { effects } = invocation;
  const root = `${homeOf(old, now, effects)}/partnership`;
  const sides = await wordSides(old, now, variant, invocation);
  if ('broken' in sides) return sides;
  const { variant: id, facts } = sides.now;
  const before = new Map(sides.old.documents.map((one) => [one.fileName, one]));
  const about = {
    author: AUTHOR,
    date: facts.date,
    description: `What changed since ${editionOf(sides.old.facts)}. For the partnership only.`,
  };
  const made = sides.now.documents.map((one) => {
    const was = before.get(one.fileName);
    const path = `${id}/${one.fileName}-changes.docx`;
    const made = was && redline(was.bytes, one.bytes, about);
    if (made && 'why' in made) {
      const { from } = sides[made.side].facts;
      throw new Stop(`"${one.fileName}.docx" of "${from}" ${made.why}. Nothing was written.`);
    }
    return {
      title: one.title,
      path: `${root}/${path}`,
      file: made && { path, bytes: made.bytes },
      changes: made?.changes,
    };
  });
  const files = made.flatMap(({ file }) => file ?? []);
  refuseOwned(files, root, id, effects);
  writeOutput(effects, [{ folder: root, files, removed: [] }]);
  const names = new Set(sides.now.documents.map(({ fileName }) => fileName));
  const gone = sides.old.documents.filter(({ fileName }) => !names.has(fileName)).map(({ title }) => title);
  effects.out(tellRedlines([editionOf(sides.old.facts), editionOf(facts)], made, gone));
  return { written: files.length };
}

const editionOf = ({ title, version, status, date }: SideFacts): string =>
  [title, ...(version === '' ? [] : [`version ${version}`]), status, dateInWords(date)].join(', ');

/** The folder of the new side, or of where one is, or of the old side: the first that is a partnership's. */
function homeOf(old: NamedSide, now: NamedSide, effects: Effects): string {
  const home = [...folderOf(now), '.', ...folderOf(old)].find(
    (folder) => effects.look(`${folder}/content`).kind === 'folder',
  );
  if (home !== undefined) return home;
  throw new Stop(
    'Word documents with tracked changes are for the partnership only, and are written to "partnership" in its folder: type this in that folder.',
  );
}

/** A published edition lies in `editions/<id>/<date>` of the folder that published it, unless somebody took it from there. */
function folderOf({ name, edition }: NamedSide): string[] {
  if (edition === undefined) return [name];
  const [, folder] = /^(.*\/|)editions\/[^/]+\/[^/]+$/.exec(edition) ?? [];
  return folder === undefined ? [] : [folder === '' ? '.' : folder.slice(0, -1) || '/'];
}

/** Another publication may have such a name. */
function refuseOwned(files: readonly OutputFile[], root: string, id: string, effects: Effects): void {
  const standing = claimInner(effects, root).find((one) => one.variant === id);
  const owned = files.find(({ path }) => standing?.outputs.some(({ file }) => path === `${id}/${file}`));
  if (owned) throw new Stop(`${root}/${owned.path} is a publication, and is not replaced. Nothing was written.`);
}

async function wordSides(
  old: NamedSide,
  now: NamedSide,
  variant: string | undefined,
  invocation: Invocation,
): Promise<Sides> {
  const { effects } = invocation;
  if (old.edition !== undefined || now.edition !== undefined)
    return sidesWithPublished<WordSide>([old, now], variant, invocation, {
      // Of content, what it would publish for everybody.
      ofEdition: (folder) => ({ ...sideOfEdition(effects, folder), documents: documentsOfEdition(effects, folder) }),
      ofContent: async ({ from, edition: { model, publications }, folder }) => ({
        variant: model.id,
        facts: factsOf({ from, model, errors: 0 }),
        documents: await wordDocuments(
          { model, publications: publications.filter(({ audience }) => audience === 'public') },
          folder,
        ),
      }),
    });
  const sides = await editionsBeside(
    askedSide(old.name, now.name, variant, invocation),
    askedSide(now.name, old.name, variant, invocation),
  );
  if ('broken' in sides) return sides;
  const sideOf = async (side: typeof sides.old): Promise<WordSide> => ({
    variant: side.model.id,
    facts: factsOf(side),
    documents: await wordDocuments(side, side.folder),
  });
  return { old: await sideOf(sides.old), now: await sideOf(sides.now) };
}
