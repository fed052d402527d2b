import type { Code } from '../core/codes.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { originOf, type Place, placeOf } from '../core/place.ts';
import type { Settled } from '../model/normalise.ts';
import { type PublicationPlan, publicationNamed, publicationWords } from '../model/publications.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
import { wordOfRole } from '../schema/roles.ts';
import { type Assembly, report } from './assembly.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { HELPERS } from './helpers.ts';
import { SourceText, WhenceOfContent } from './source-text.ts';

type OutlineContent = Settled<SchemaTypes['outline']>;
type Outline = NonNullable<OutlineContent['publications'][string]>;
type Added = Outline['add'][number];

/** A chapter that is not printed, and the line that says so. */
export interface LeftOut {
  readonly chapter: Chapter;
  readonly place: Place | undefined;
}

const FILE = { file: 'content/outline.yaml', text: '' };

/** The names in outline.yaml that mean no publication, or one that another name means too. Codes: publication/unknown, publication/same-name. */
export function checkOutline(outline: OutlineContent, plans: readonly PublicationPlan[]): Diagnostic[] {
  const { publications } = outline;
  const meant = new Map<string, string>();
  return Object.keys(publications ?? {}).flatMap((word) => {
    const place = originOf(publications)?.keyPlace(word);
    const plan = publicationNamed(word, plans);
    if (!plan) {
      const hint = didYouMean(word, publicationWords(plans));
      return [diagnostic('publication/unknown', place, `There is no publication "${word}".${hint}`)];
    }
    const first = meant.get(plan.id);
    if (first !== undefined)
      return [diagnostic('publication/same-name', place, `"${first}" and "${word}" are the same publication.`)];
    meant.set(plan.id, word);
    return [];
  });
}

/**
 * Chapters as outline.yaml wants them: added, then put in order, left out, renamed.
 * Codes: publication/unknown-chapter, publication/same-name, publication/empty.
 */
export function outlined(
  chapters: readonly Chapter[],
  plan: PublicationPlan,
  assembly: Assembly,
): { printed: readonly Chapter[]; leftOut: readonly LeftOut[] } {
  const publications = assembly.model.content.outline?.publications;
  const named = new Map(Object.entries(publications ?? {}));
  const outline = named.get(plan.id) ?? named.get(wordOfRole(plan.role) ?? plan.id);
  if (!outline) return { printed: chapters, leftOut: [] };
  const all = withOrder(withAdded(chapters, outline, assembly), outline, assembly);
  const leftOut = outline.leave_out.flatMap((id, index) => {
    const place = placeOf(outline.leave_out, index);
    const chapter = known(id, all, place, assembly);
    return chapter ? [{ chapter, place }] : [];
  });
  const kept = all.filter((chapter) => !leftOut.some((out) => out.chapter === chapter));
  if (kept.length === 0)
    report(assembly, 'publication/empty', placeOf(outline, 'leave_out'), `"${plan.id}" has no chapter left.`);
  return { printed: renamed(kept, all, outline, assembly), leftOut };
}

/** The chapter with an id; one that is not there is reported. */
function known(
  id: string,
  chapters: readonly Chapter[],
  place: Place | undefined,
  assembly: Assembly,
): Chapter | undefined {
  const found = chapters.find((chapter) => chapter.id === id);
  if (!found) {
    const ids = chapters.flatMap((chapter) => chapter.id ?? []);
    const code: Code = 'publication/unknown-chapter';
    report(assembly, code, place, `There is no chapter "${id}".${didYouMean(id, ids)}`, {
      fix: `Use one of: ${ids.join(', ')}.`,
    });
  }
  return found;
}

function withAdded(chapters: readonly Chapter[], { add }: Outline, assembly: Assembly): Chapter[] {
  const result = [...chapters];
  for (const record of add) {
    if (result.some(({ id }) => id === record.id)) {
      report(assembly, 'publication/same-name', placeOf(record, 'id'), `There is a chapter "${record.id}" already.`);
      continue;
    }
    const [key, beside] =
      record.after === null ? (['before', record.before] as const) : (['after', record.after] as const);
    const neighbour = beside === null ? undefined : known(beside, result, placeOf(record, key), assembly);
    const at = neighbour ? result.indexOf(neighbour) + (key === 'after' ? 1 : 0) : endFor(record, result);
    result.splice(at, 0, ...written(record, assembly));
  }
  return result;
}

/** An annex comes last, any other chapter before the first annex. */
function endFor({ annex }: Added, chapters: readonly Chapter[]): number {
  const first = annex ? -1 : chapters.findIndex(({ classes }) => classes.has('annex'));
  return first < 0 ? chapters.length : first;
}

/** A chapter that content wrote, as a template would give it. */
function written(record: Added, { run }: Assembly): Chapter[] {
  const title = new SourceText(record.title, run.marks, new WhenceOfContent(record, 'title'));
  const text = new SourceText(record.text, run.marks, new WhenceOfContent(record, 'text'));
  const body = HELPERS.md?.(text, { data: { run } });
  return chaptersOf(`${heading(title, record.id, record.annex ? ['annex'] : [])}\n\n${body}`, FILE, run.marks.at);
}

/** A chapter's heading as a template writes it. */
function heading(title: SourceText, id: string, classes: Iterable<string>): string {
  return `# ${title.toHTML()} {#${[id, ...classes].join(' .')}}`;
}

/** The named chapters take, in the given order, the places they held together. */
function withOrder(chapters: readonly Chapter[], { order }: Outline, assembly: Assembly): Chapter[] {
  const named = order.flatMap((id, index) => known(id, chapters, placeOf(order, index), assembly) ?? []);
  const inTurn = named.values();
  return chapters.map((chapter) => (named.includes(chapter) ? (inTurn.next().value ?? chapter) : chapter));
}

function renamed(
  printed: readonly Chapter[],
  all: readonly Chapter[],
  { rename }: Outline,
  assembly: Assembly,
): Chapter[] {
  const titles = new Map(Object.entries(rename ?? {}));
  for (const id of titles.keys()) known(id, all, originOf(rename)?.keyPlace(id), assembly);
  return printed.map((chapter) => {
    const title = titles.get(chapter.id ?? '');
    const [first, ...rest] = chapter.pieces;
    if (title == null || chapter.id === undefined || !first) return chapter;
    const words = new SourceText(title, assembly.run.marks, new WhenceOfContent(rename ?? {}, chapter.id));
    const [named] = chaptersOf(heading(words, chapter.id, chapter.classes), first.template, assembly.run.marks.at);
    const nodes = [...(named?.pieces[0]?.nodes ?? []), ...first.nodes.slice(1)];
    return { ...chapter, title, pieces: [{ ...first, nodes }, ...rest] };
  });
}
