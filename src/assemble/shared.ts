import type { Heading, Link, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { areaLabel } from '../model/area-label.ts';
import type { PublicationPlan } from '../model/publications.ts';
import type { Assembly } from './assembly.ts';
import type { Chapter } from './chapters.ts';
import { attributesIn, headingAttributes } from './heading-attributes.ts';
import { label } from './label.ts';
import { namesIn } from './left-out.ts';
import { slug } from './numbering.ts';
import { plainText } from './plain-text.ts';
import { literal } from './source-text.ts';

/** Something that this edition leaves to the edition for the whole partnership: what it is called there, and its address. */
export interface Elsewhere {
  readonly name: string;
  readonly url: string;
}

type Piece = Chapter['pieces'][number];

/** A heading of the second level that is left out. */
interface Section {
  readonly id: string;
  readonly title: string;
}

/**
 * The chapters of a local edition. What is marked `.shared` behind its heading is the same for every area: a chapter keeps its heading and says where it
 * stands, a section of the second level goes. Both stay where they are in the edition for the whole partnership. With them comes everything that links
 * can lead to there, by its id.
 */
export function withoutShared(
  chapters: readonly Chapter[],
  plan: PublicationPlan,
  assembly: Assembly,
): { own: readonly Chapter[]; elsewhere: Map<string, Elsewhere> } {
  const elsewhere = new Map<string, Elsewhere>();
  if (assembly.model.variant === null) return { own: chapters, elsewhere };
  const own = chapters.map((chapter) => {
    const { kept, gone, sections } = parted(chapter, assembly);
    if (gone.length === 0) return chapter;
    for (const [id, name] of namesIn({ ...chapter, pieces: gone }, assembly))
      elsewhere.set(id, { name, url: addressOf(id, plan, assembly) });
    const whole: Section = { id: chapter.id ?? '', title: chapter.title };
    const key = sections.length === 0 ? 'shared.chapter' : 'shared.sections';
    const note = pointer(key, sections.length === 0 ? [whole] : sections, plan, assembly);
    const last = kept.at(-1) ?? gone[0];
    return { ...chapter, pieces: last ? [...kept, { template: last.template, nodes: [note] }] : kept };
  });
  return { own, elsewhere };
}

/** What of a chapter is printed here, what is not, and the sections among that; none when the whole chapter is shared. */
function parted(chapter: Chapter, { run }: Assembly): { kept: Piece[]; gone: Piece[]; sections: Section[] } {
  const sections: Section[] = [];
  const kept: Piece[] = [];
  const gone: Piece[] = [];
  const whole = chapter.classes.has('shared');
  let shared = whole;
  for (const { template, nodes } of chapter.pieces) {
    const [here, there]: [Nodes[], Nodes[]] = [[], []];
    for (const node of nodes) {
      if (!whole && node.type === 'heading' && node.depth <= 2) {
        const section = sharedSection(node, run.marks.at);
        shared = section !== undefined;
        if (section) sections.push(section);
      }
      if (shared && !(node.type === 'heading' && node.depth === 1)) there.push(node);
      else here.push(node);
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
function addressOf(id: string, { fileName }: PublicationPlan, { model }: Assembly): string {
  return `../${model.content.partnership.id}/${fileName}.html#${id}`;
}

/** The sentence that stands for what is shared: a label whose `{links}` are the places in the other edition. */
function pointer(
  key: 'shared.chapter' | 'shared.sections',
  places: readonly Section[],
  plan: PublicationPlan,
  assembly: Assembly,
): Paragraph {
  const { model, kit } = assembly;
  const main = model.areas.get(model.content.area.main);
  const area = main ? areaLabel(main) : '';
  const [before = '', after = ''] = label(kit.labels, key, { area, links: '\n' }).split('\n');
  const links = places.flatMap(({ id, title }, index): PhrasingContent[] => {
    const url = addressOf(id, plan, assembly);
    const link: Link = { type: 'link', url, children: [{ type: 'text', value: title }], data: { isMade: true } };
    return index === 0 ? [link] : [{ type: 'text', value: '; ' }, link];
  });
  const words = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  return { type: 'paragraph', children: [...words(before), ...links, ...words(after)] };
}
