import type { Code } from '../core/codes.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean, nearest } from '../core/nearest.ts';
import { originOf, type Place, placeOf } from '../core/place.ts';
import type { Settled } from '../model/normalise.ts';
import { outlineOf } from '../model/outline-of.ts';
import { type PublicationPlan, publicationNamed, publicationWords } from '../model/publications.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
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
  readonly title: string;
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
  const outline = outlineOf(plan, assembly.model.content.outline);
  if (!outline) return { printed: chapters, leftOut: [] };
  const all = withOrder(withAdded(chapters, outline, assembly), outline, assembly);
  const leftOut = outline.leave_out.flatMap((id, index) => {
    const place = placeOf(outline.leave_out, index);
    const chapter = known(id, all, place, assembly, (one) => `leave_out: [${one}]`);
    return chapter ? [{ chapter, title: chapter.title, place }] : [];
  });
  const kept = all.filter((chapter) => !leftOut.some((out) => out.chapter === chapter));
  if (kept.length === 0)
    report(assembly, 'publication/empty', placeOf(outline, 'leave_out'), `"${plan.id}" has no chapter left.`);
  return { printed: renamed(kept, all, outline, assembly), leftOut };
}

/** A heading of the first level in a template, with the id behind it. */
const CHAPTER_HEADING = /^# .*\{#([a-z0-9-]*[a-z0-9])[ }]/gm;

/** The ids of the chapters that the templates of a publication can print, in their order, whether or not this content prints them. */
const possibleIds = ({ plan }: Assembly): string[] =>
  plan.chapters.flatMap(({ text }) => [...text.matchAll(CHAPTER_HEADING)].flatMap(([, id]) => id ?? []));

/** The chapter with an id. One that is not there is reported, unless it is one that prints nothing with this content. */
function known(
  id: string,
  chapters: readonly Chapter[],
  place: Place | undefined,
  assembly: Assembly,
  exampleOf: (id: string) => string,
): Chapter | undefined {
  const found = chapters.find((chapter) => chapter.id === id);
  const possible = possibleIds(assembly);
  if (!found && !possible.includes(id)) {
    const ids = [...new Set([...chapters.flatMap((chapter) => chapter.id ?? []), ...possible])];
    const meant = nearest(id, ids);
    const code: Code = 'publication/unknown-chapter';
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    report(assembly, code, place, `There is no chapter "${id}".${hint}`, {
      fix: `Use one of: ${ids.join(', ')}.`,
      example: exampleOf(meant ?? ids[0] ?? 'introduction'),
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
    const neighbour =
      beside === null ? undefined : known(beside, result, placeOf(record, key), assembly, (one) => `${key}: ${one}`);
    const at = neighbour
      ? result.indexOf(neighbour) + (key === 'after' ? 1 : 0)
      : (whereWouldBe(beside, result, assembly) ?? endFor(record, result));
    result.splice(at, 0, ...written(record, assembly));
  }
  return result;
}

/** Where a chapter that prints nothing would stand: behind the last of those that come before it in the templates. */
function whereWouldBe(id: string | null, chapters: readonly Chapter[], assembly: Assembly): number | undefined {
  const possible = possibleIds(assembly);
  const at = id === null ? -1 : possible.indexOf(id);
  if (at < 0) return undefined;
  const before = possible.slice(0, at);
  return chapters.findLastIndex((chapter) => chapter.id !== undefined && before.includes(chapter.id)) + 1;
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
  const named = order.flatMap(
    (id, index) => known(id, chapters, placeOf(order, index), assembly, (one) => `order: [${one}]`) ?? [],
  );
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
  for (const id of titles.keys())
    known(id, all, originOf(rename)?.keyPlace(id), assembly, (one) => `rename:\n  ${one}: Another title`);
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
