import type { Heading, Link, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { areaLabel } from '../model/area-label.ts';
import { isMadeIn } from '../model/as-published.ts';
import { outlineOf } from '../model/outline-of.ts';
import type { PublicationPlan } from '../model/publications.ts';
import type { Assembly } from './assembly.ts';
import type { Chapter } from './chapters.ts';
import { attributesIn, headingAttributes } from './heading-attributes.ts';
import { label } from './label.ts';
import { type Address, addressBeside, lead } from './lead.ts';
import { apart, namesIn } from './left-out.ts';
import { slug } from './numbering.ts';
import { plainText } from './plain-text.ts';
import { sameElsewhere } from './same-elsewhere.ts';
import { literal } from './source-text.ts';

/** Something that this edition leaves to the edition for the whole partnership: what it is called there, and where it is. */
export interface Elsewhere extends Address {
  readonly name: string;
}

interface Parted {
  /** What this edition prints. */
  readonly own: readonly Chapter[];
  readonly elsewhere: ReadonlyMap<string, Elsewhere>;
  /** What it leaves to the other, as it stands there. */
  readonly left: readonly Root[];
}

type Piece = Chapter['pieces'][number];

/** A heading of the second level that is left out. */
interface Section {
  readonly id: string;
  readonly title: string;
}

/**
 * The chapters of a local edition. What is marked `.shared` behind its heading is the same for every area and stays where it is in the edition for the
 * whole partnership: such chapters become links in one chapter before the annexes, such sections of the second level a line at the end of theirs. With
 * them comes everything that links can lead to there, by its id. Where the variant says something else, or that edition does not make the publication, chapter or section are
 * printed here.
 * `whole` makes a chapter from the content of the edition for the whole partnership.
 */
export function withoutShared(
  chapters: readonly Chapter[],
  plan: PublicationPlan,
  assembly: Assembly,
  whole: (id: string | undefined) => { readonly chapter: Chapter; readonly assembly: Assembly } | undefined,
): Parted {
  const elsewhere = new Map<string, Elsewhere>();
  const left: Root[] = [];
  const { variant, whole: ofWhole } = assembly.model;
  const isThere = isMadeIn(outlineOf(plan, ofWhole().outline)?.made_in, false);
  if (variant === null || !isThere) return { own: chapters, elsewhere, left };
  const leave = (chapter: Chapter, root: Root): void => {
    left.push(root);
    for (const [id, name] of namesIn(root, chapter.title, assembly))
      elsewhere.set(id, { name, ...addressOf(id, plan, assembly) });
  };
  const shared = chapters.filter((chapter) => {
    if (!chapter.classes.has('shared')) return false;
    const root = apart(chapter, assembly);
    const there = () => {
      const found = whole(chapter.id);
      return found && apart(found.chapter, found.assembly);
    };
    const isSame = sameElsewhere(root, there, assembly).all;
    if (isSame) leave(chapter, root);
    return isSame;
  });
  const own = chapters.flatMap((chapter) => {
    if (shared.includes(chapter)) return [];
    if (chapter.classes.has('shared')) return [chapter];
    const marked = parted(chapter, assembly);
    if (marked.gone.length === 0) return [chapter];
    const there = () => {
      const found = whole(chapter.id);
      return found && apart({ ...found.chapter, pieces: parted(found.chapter, found.assembly).gone }, found.assembly);
    };
    const root = apart({ ...chapter, pieces: marked.gone }, assembly);
    const same = sameElsewhere(root, there, assembly);
    const { kept, gone, sections } = same.all ? marked : parted(chapter, assembly, same.own);
    const last = kept.at(-1);
    if (!last || gone.length === 0) return [chapter];
    const rest = { ...chapter, pieces: gone };
    leave(rest, same.all ? root : apart(rest, assembly));
    const nodes = pointer(sections, plan, assembly);
    return [{ ...chapter, pieces: [...kept, { template: last.template, nodes }] }];
  });
  const first = shared[0]?.pieces[0];
  if (!first) return { own, elsewhere, left };
  const at = own.findIndex(({ classes }) => classes.has('annex'));
  return { own: own.toSpliced(at < 0 ? own.length : at, 0, gathered(shared, first, plan, assembly)), elsewhere, left };
}

/** What of a chapter is printed here, what is not, and the sections among that. `own`: marked sections that are printed here all the same. */
function parted(
  chapter: Chapter,
  { run }: Assembly,
  own: ReadonlySet<string> = new Set(),
): { kept: Piece[]; gone: Piece[]; sections: Section[] } {
  const sections: Section[] = [];
  const kept: Piece[] = [];
  const gone: Piece[] = [];
  let shared = false;
  for (const { template, nodes } of chapter.pieces) {
    const [here, there]: [Nodes[], Nodes[]] = [[], []];
    for (const node of nodes) {
      if (node.type === 'heading' && node.depth <= 2) {
        const found = sharedSection(node, run.marks.at);
        const section = found && own.has(found.id) ? undefined : found;
        shared = section !== undefined;
        if (section) sections.push(section);
      }
      (shared ? there : here).push(node);
    }
    if (here.length > 0) kept.push({ template, nodes: here });
    if (there.length > 0) gone.push({ template, nodes: there });
  }
  return { kept, gone, sections };
}

function sharedSection(heading: Heading, marked: Assembly['run']['marks']['at']): Section | undefined {
  const { children, written } = headingAttributes(heading.children);
  const { id, classes } = attributesIn(literal(written ?? '', marked));
  if (!classes.has('shared')) return undefined;
  const title = literal(plainText({ type: 'paragraph', children }), marked);
  return { id: id ?? slug(title), title };
}

/** Where the edition for the whole partnership has something of this publication. */
function addressOf(id: string, { fileName }: PublicationPlan, { model }: Assembly): Address {
  return addressBeside(`../${model.content.partnership.id}/${fileName}`, id);
}

/** The chapter that leads to the chapters of the other edition. */
function gathered(shared: readonly Chapter[], piece: Piece, plan: PublicationPlan, assembly: Assembly): Chapter {
  const title = said('shared.title', assembly);
  const heading: Heading = { type: 'heading', depth: 1, children: [text(`${title} {#${GATHERED}}`)] };
  const items = shared.map((chapter): ListItem => {
    const link = linkTo({ id: chapter.id ?? '', title: chapter.title }, plan, assembly);
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link] }] };
  });
  const list: List = { type: 'list', ordered: false, spread: false, children: items };
  const lead: Paragraph = { type: 'paragraph', children: [text(said('shared.chapters', assembly))] };
  return { id: GATHERED, title, classes: new Set(), pieces: [{ ...piece, nodes: [heading, lead, list] }] };
}

const GATHERED = 'in-the-other-edition';

/** The line that stands for the sections of a chapter that are shared. */
function pointer(sections: readonly Section[], plan: PublicationPlan, assembly: Assembly): Nodes[] {
  const links = sections.flatMap((section, index): PhrasingContent[] => {
    const link = linkTo(section, plan, assembly);
    return index === 0 ? [link] : [text('; '), link];
  });
  return [{ type: 'paragraph', children: [text(`${said('shared.sections', assembly)} `), ...links, text('.')] }];
}

const text = (value: string): Text => ({ type: 'text', value });

function linkTo({ id, title }: Section, plan: PublicationPlan, assembly: Assembly): Link {
  const link: Link = { type: 'link', url: '', children: [text(title)], data: { isMade: true } };
  lead(link, addressOf(id, plan, assembly), title);
  return link;
}

/** A label about the edition for the whole partnership, with its area. */
function said(key: `shared.${'title' | 'chapters' | 'sections'}`, { model, kit }: Assembly): string {
  const main = model.areas.get(model.content.area.main);
  return label(kit.labels, key, { area: main ? areaLabel(main) : '' });
}
