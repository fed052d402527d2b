import type { Root } from 'mdast';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { once as onlyOnce } from '../core/once.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { TemplateText } from '../load/templates.ts';
import type { Model } from '../model/model.ts';
import { namesOf } from '../model/names.ts';
import type { Population } from '../model/population.ts';
import type { PublicationPlan } from '../model/publications.ts';
import type { Assembly, Kit } from './assembly.ts';
import { type Chapter, chapterBlocks, chaptersOf, joinChapters } from './chapters.ts';
import { missingLabel } from './check-templates.ts';
import { templateContext } from './context.ts';
import { resolveReferences } from './cross-references.ts';
import { fillEmptySections, joinEmptyPages } from './empty-sections.ts';
import { checkClaims } from './figure/claims.ts';
import { tellApart } from './figure/distinct-titles.ts';
import { nameFigureFiles } from './figure/figure-files.ts';
import { markChapters } from './figure/illustrative.ts';
import { markIllustrative } from './figure/mark-illustrative.ts';
import { notesOnce } from './figure/notes-once.ts';
import { placeStandIns } from './figure/stands-in.ts';
import { banners, colophon, shortTitle, statusLabel, titleBlock } from './front-matter.ts';
import type { TemplateRun } from './helpers.ts';
import { label } from './label.ts';
import { goneWith } from './left-out.ts';
import { checkLengths } from './length/printed.ts';
import type { NotMade } from './not-made.ts';
import { number } from './numbering.ts';
import { outlined } from './outline.ts';
import { addPictures } from './pictures.ts';
import { showPlaceholders } from './placeholders.ts';
import { dropPointersToNothing } from './pointers-to-nothing.ts';
import type { Publication } from './publication.ts';
import type { Linkable } from './publication-links.ts';
import { withoutShared } from './shared.ts';
import type { Agreed } from './signed.ts';
import { sourceList } from './source-list.ts';
import { Marks } from './source-text.ts';
import { mentions, placeOfName } from './template.ts';
import { templateView } from './view.ts';

/** What is the same for all publications of a variant. */
export interface AssemblyInput {
  readonly model: Model;
  readonly published: PublishedIndicators;
  readonly population: Population;
  readonly tables: Assembly['tables'];
  readonly toolVersion: string;
  /** What the edition leaves to others. */
  readonly notMade: readonly NotMade[];
  /** Who has agreed the edition, for templates and covers; nobody where it is not said. */
  readonly agreement?: () => Agreed;
}

/** A publication with its tree, and what links from the others need. */
export interface Assembled extends Linkable {
  readonly publication: Publication;
  readonly diagnostics: Diagnostic[];
}

/**
 * Templates and content → one tree that both renderers walk. Problems with templates, tokens and links come back as diagnostics. Links into other
 * publications are set by `linkPublications`, and lengths are known then. What stands in `earlier` publications of the edition can be gathered.
 */
export function assemble(
  plan: PublicationPlan,
  input: AssemblyInput,
  kit: Kit,
  earlier: () => readonly Assembled[] = () => [],
): Assembled {
  const { model } = input;
  const assembly = begin(plan, input, kit, earlier);
  const { printed: outline, leftOut } = outlined(written(plan.chapters, assembly), plan, assembly);
  const whole = onlyOnce(() => chaptersOfWhole(plan, input, kit, earlier));
  const ofWhole = (id: string | undefined) => whole().find(({ chapter }) => chapter.id === id);
  const { own: printed, elsewhere, left } = withoutShared(outline, plan, assembly, ofWhole);
  const root: Root = { type: 'root', children: printed.flatMap((chapter) => chapterBlocks(chapter, assembly)) };
  dropPointersToNothing(root, left, assembly);
  fillEmptySections(root, assembly);
  showPlaceholders(root, assembly);
  placeStandIns(root);
  joinEmptyPages(root);
  markIllustrative(root, kit.labels);
  const illustrative = markChapters(root);
  root.children.push(...sourceList(root, assembly));
  const numbered = number(root, assembly);
  checkLengths(root, assembly);
  tellApart(numbered.figures, assembly);
  // The two of the Duty are read as a whole; a sheet of another publication may be read alone.
  if (plan.role) notesOnce(numbered.figures, assembly);
  nameFigureFiles(numbered.figures, plan.fileName, assembly);
  const missed = goneWith(leftOut, assembly);
  const unlisted = onlyOnce(() => {
    const apart = begin(plan, input, kit, earlier);
    const chapters = written(
      plan.unlisted.flatMap((get) => get() ?? []),
      apart,
    );
    return goneWith(
      chapters.map((chapter) => ({ chapter, title: chapter.title, place: plan.listedAt })),
      apart,
    );
  });
  const ofRecord = (id: string) => {
    const from = model.leftOut.get(id);
    return from && { name: from.title, from };
  };
  const gone = (id: string) => missed.get(id) ?? ofRecord(id) ?? unlisted().get(id);
  const references = resolveReferences(root, numbered, { gone, elsewhere }, assembly);
  addPictures(root, assembly);
  checkClaims(root, assembly);

  const { labels } = kit;
  return {
    plan,
    assembly,
    ...references,
    publication: {
      id: plan.id,
      role: plan.role,
      audience: plan.audience,
      lists: plan.lists,
      contentsDepth: plan.contentsDepth,
      hasCover: plan.hasCover,
      shortTitle: shortTitle(model, plan),
      fileName: plan.fileName,
      language: model.content.document.language,
      status: model.status,
      statusLabel: statusLabel(model, plan, labels),
      date: model.content.document.edition_date,
      titleBlock: titleBlock(model, plan, labels, input.agreement),
      banners: banners(model, plan, illustrative, labels),
      illustrative,
      contents: numbered.contents.filter(({ depth }) => depth <= plan.contentsDepth),
      figures: numbered.figures,
      tables: numbered.tables.flatMap((table) =>
        table.number === undefined ? [] : [{ id: table.data.id, number: table.number, caption: table.caption }],
      ),
      tree: root,
      left,
      colophon: colophon(model, plan, illustrative, input.toolVersion, labels),
      labels,
      brand: kit.brand,
    },
    diagnostics: assembly.diagnostics,
  };
}

/** The chapters as the content of the edition for the whole partnership gives them to this one, each with what it is made apart with. */
function chaptersOfWhole(plan: PublicationPlan, input: AssemblyInput, kit: Kit, earlier: Assembly['earlier']) {
  const { model } = input;
  const content = model.whole();
  const names = namesOf(content, model.areas);
  const assembly = begin(plan, { ...input, model: { ...model, content, names, leftOut: new Map() } }, kit, earlier);
  const { printed } = outlined(written(plan.chapters, assembly), plan, assembly);
  return printed.map((chapter) => ({ chapter, assembly }));
}

/** The chapters that templates write, not yet resolved. */
function written(templates: readonly TemplateText[], assembly: Assembly): Chapter[] {
  const { kit, context, run } = assembly;
  const chapters = templates.flatMap((template) => {
    assembly.section = template;
    return chaptersOf(kit.templates.render(template, context, run), template, run.marks.at);
  });
  return joinChapters(chapters);
}

function begin(plan: PublicationPlan, input: AssemblyInput, kit: Kit, earlier: Assembly['earlier']): Assembly {
  const { model, published, population, agreement } = input;
  const diagnostics: Diagnostic[] = [];
  const marks = new Marks();
  const seen = new Set<string>();
  /** Where a name stands is looked up once, however often it is asked for. */
  const once = (what: string, find: () => Diagnostic): void => {
    if (seen.has(what)) return;
    seen.add(what);
    diagnostics.push(find());
  };
  const mentioned = (name: string) => {
    const partials = [...kit.partials.values()].map((get) => get());
    const template = [assembly.section, ...partials].find((t) => t && mentions(t, name)) ?? assembly.section;
    return placeOfName(template, name);
  };
  const context = templateContext(
    templateView(model, published, population, plan, kit.labels, agreement),
    marks,
    (name, known) => {
      once(`name ${name}`, () => {
        const message = `The content has nothing called "${name}" here.${didYouMean(name, known)}`;
        return diagnostic('template/unknown-name', mentioned(name), message);
      });
    },
  );
  const run: TemplateRun = {
    root: context,
    marks,
    diagnostics,
    placeIn: (line) => ({ file: assembly.section.file, line, column: 1 }),
    label: (key, place) => {
      if (Object.hasOwn(kit.labels, key)) return label(kit.labels, key);
      once(`label ${key}`, () => missingLabel(key, place(), kit.labels));
      return key;
    },
    nameOf: (recordId, place) => {
      const name = model.names.get(recordId);
      if (name === undefined)
        once(`record ${recordId}`, () => {
          const message = `No record or area has the id "${recordId}".${didYouMean(recordId, model.names.keys())}`;
          return diagnostic('template/unknown-name', place(), message);
        });
      return name ?? recordId;
    },
  };
  const assembly: Assembly = {
    plan,
    kit,
    model,
    published,
    run,
    tables: input.tables,
    context,
    diagnostics,
    earlier,
    notMade: input.notMade,
    gathered: [],
    section: plan.chapters[0] ?? { file: 'templates', text: '' },
    sectionOf: new Map(),
  };
  return assembly;
}
