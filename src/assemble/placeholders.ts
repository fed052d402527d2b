import type { Heading, Nodes, Root } from 'mdast';
import type { TemplateText } from '../load/templates.ts';
import type { Status } from '../model/model.ts';
import { fileOfPath, isList, needOf } from '../schema/table.ts';
import type { Assembly } from './assembly.ts';
import { label } from './label.ts';
import { plainText } from './plain-text.ts';
import { prose } from './prose.ts';
import { dateInWords } from './words.ts';

/** Whoever is asked what they think of it reads no notes to those who write it. */
const FOR_WRITERS: readonly Status[] = ['draft', 'board'];

/**
 * Makes what says that nothing is recorded stand out in a draft, with the file that it is written in and, where somebody has taken it on, who will. What may be left out of the content
 * is not missing, and stays a note, but in a pack, which is made from just that. Changes the tree.
 */
export function showPlaceholders(root: Root, assembly: Assembly): void {
  const { model, kit, plan } = assembly;
  if (!FOR_WRITERS.includes(model.status)) return;
  let heading: Heading | undefined;
  for (const node of root.children) {
    if (node.type === 'heading') heading = node;
    if (node.type !== 'paragraph' || !node.data?.isNothing) continue;
    const path = node.data.missing ?? (heading && pathOfSection(heading, assembly));
    const file = path === undefined ? undefined : fileOfPath(path);
    if (path === undefined || file === undefined) continue;
    if (needOf(path) === 'never' && plan.pack === undefined) continue;
    const lead = label(kit.labels, 'placeholder.lead');
    const where = label(kit.labels, 'placeholder.where', { file });
    node.data = { ...node.data, style: 'placeholder' };
    node.children = [
      { type: 'strong', children: [prose(lead, undefined)] },
      prose(' ', undefined),
      ...node.children,
      prose([' ', where, ...ownersOf(path, assembly)].join(' ').replace(/^ +/, ' '), undefined),
    ];
  }
}

/** Who has taken on what is missing at a path, a sentence each. */
function ownersOf(path: string, { model, kit }: Assembly): string[] {
  const place = path.split('.').slice(0, 2);
  const own = (model.content.to_record.to_record ?? []).filter(({ field }) =>
    place.every((step, index) => field?.split('.')[index] === step),
  );
  const sentences = own.map(({ owner: { body, post }, due }) => {
    const owner = [model.names.get(body) ?? body, post ?? ''].filter((name) => name !== '').join(', ');
    return due
      ? label(kit.labels, 'placeholder.owner_due', { owner, due: dateInWords(due) })
      : label(kit.labels, 'placeholder.owner', { owner });
  });
  return [...new Set(sentences)];
}

/** The first path of the content that the template of a section asks for: without it, the section has nothing to say. */
function pathOfSection(heading: Heading, { sectionOf, kit }: Assembly): string | undefined {
  const own = sectionOf.get(heading);
  const templates = [own, ...[...kit.partials.values()].map((get) => get())];
  for (const template of templates) {
    const text = template && sectionIn(template, heading);
    if (text !== undefined) return pathIn(text, kit.tables);
  }
  return undefined;
}

/** What a template holds between a heading and the next. */
function sectionIn({ text }: TemplateText, heading: Heading & Nodes): string | undefined {
  const lines = text.split('\n');
  const { id } = heading.data ?? {};
  const words = plainText(heading);
  const at = lines.findIndex(
    (line) =>
      /^#+ /.test(line) &&
      (id === undefined ? line.replace(/^#+ | *\{[^}]*\} *$/g, '') === words : line.includes(`{#${id}`)),
  );
  if (at < 0) return undefined;
  const after = lines.slice(at + 1);
  const end = after.findIndex((line) => /^#+ /.test(line));
  return after.slice(0, end < 0 ? undefined : end).join('\n');
}

const ASKED = /\{\{([^}]*)\}\}|::table\{([^}]*)\}/g;
const PATH = /(?<![\w."-])[a-z_]+(?:\.[a-z_]+)*(?![\w."-])/g;

function pathIn(text: string, tables: Assembly['kit']['tables']): string | undefined {
  for (const [, expression = '', attributes = ''] of text.matchAll(ASKED)) {
    const name = /\bname="?([\w-]+)/.exec(attributes)?.[1];
    const rows =
      /\brows="?([\w.]+)/.exec(attributes)?.[1] ?? (name === undefined ? undefined : tables.get(name).spec?.rows);
    const paths = [...(rows === undefined ? [] : [rows]), ...(expression.match(PATH) ?? [])];
    // A single word may be a field of a record as well, unless it is a list that is a file.
    const found = paths.find((path) => (path.includes('.') || isList(path)) && fileOfPath(path) !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
