import type { Root } from 'mdast';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Model } from '../model/model.ts';
import type { Population } from '../model/population.ts';
import type { PublicationPlan } from '../model/publications.ts';
import type { Assembly, Kit } from './assembly.ts';
import { chapterBlocks, chaptersOf, joinChapters } from './chapters.ts';
import { missingLabel } from './check-templates.ts';
import { templateContext } from './context.ts';
import { resolveReferences } from './cross-references.ts';
import { checkClaims } from './figure/claims.ts';
import { tellApart } from './figure/distinct-titles.ts';
import { nameFigureFiles } from './figure/figure-files.ts';
import { markChapters } from './figure/illustrative.ts';
import { markIllustrative } from './figure/mark-illustrative.ts';
import { footnotes } from './footnotes.ts';
import { banners, colophon, titleBlock } from './front-matter.ts';
import type { TemplateRun } from './helpers.ts';
import { label } from './label.ts';
import { goneWith } from './left-out.ts';
import { number } from './numbering.ts';
import { outlined } from './outline.ts';
import { addPictures } from './pictures.ts';
import type { Publication } from './publication.ts';
import { withoutShared } from './shared.ts';
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
}

/** Templates and content → one tree that both renderers walk. Problems with templates, tokens and links come back as diagnostics. */
export function assemble(
  plan: PublicationPlan,
  input: AssemblyInput,
  kit: Kit,
): { publication: Publication; diagnostics: Diagnostic[] } {
  const { model } = input;
  const assembly = begin(plan, input, kit);
  const written = plan.chapters.flatMap((template) => {
    assembly.section = template;
    return chaptersOf(kit.templates.render(template, assembly.context, assembly.run), template, assembly.run.marks.at);
  });
  const { own, elsewhere } = withoutShared(joinChapters(written), plan, assembly);
  const { printed, leftOut } = outlined(own, plan, assembly);
  const root: Root = { type: 'root', children: printed.flatMap((chapter) => chapterBlocks(chapter, assembly)) };
  markIllustrative(root, kit.labels);
  const illustrative = markChapters(root);
  const numbered = number(root, assembly);
  tellApart(numbered.figures, assembly);
  nameFigureFiles(numbered.figures, plan.fileName, assembly);
  root.children.push(...footnotes(assembly));
  resolveReferences(root, numbered, goneWith(leftOut, assembly), elsewhere, assembly);
  addPictures(root, assembly);
  checkClaims(root, assembly);

  const { labels } = kit;
  return {
    publication: {
      id: plan.id,
      role: plan.role,
      audience: plan.audience,
      lists: plan.lists,
      contentsDepth: plan.contentsDepth,
      fileName: plan.fileName,
      language: model.content.document.language,
      status: model.status,
      statusLabel: label(labels, `edition.${model.status}`),
      date: model.content.document.edition_date,
      titleBlock: titleBlock(model, plan, labels),
      banners: banners(model, illustrative, labels),
      illustrative,
      contents: numbered.contents.filter(({ depth }) => depth <= plan.contentsDepth),
      figures: numbered.figures,
      tables: numbered.tables.flatMap((table) =>
        table.number === undefined ? [] : [{ id: table.data.id, number: table.number, caption: table.caption }],
      ),
      tree: root,
      colophon: colophon(model, illustrative, input.toolVersion, labels),
      labels,
      brand: kit.brand,
    },
    diagnostics: assembly.diagnostics,
  };
}

function begin(plan: PublicationPlan, input: AssemblyInput, kit: Kit): Assembly {
  const { model, published, population } = input;
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
    templateView(model, published, population, plan, kit.labels),
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
    kit,
    model,
    published,
    run,
    tables: input.tables,
    context,
    diagnostics,
    cited: new Set(),
    section: plan.chapters[0] ?? { file: 'templates', text: '' },
    sectionOf: new Map(),
  };
  return assembly;
}
