import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { type Place, placeOf } from '../core/place.ts';
import type { PublicationFiles, TemplateText } from '../load/templates.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { ROLES, type Role, wordOfRole } from '../schema/roles.ts';
import { explainErrors } from '../validate/explain.ts';

type Declared = SchemaTypes['publication'];

/** Who reads a publication: everybody, or the partners alone. */
export const AUDIENCES = ['public', 'partnership'] as const satisfies readonly Declared['audience'][];
export type Audience = (typeof AUDIENCES)[number];

/** One publication as it was declared: what it is, for whom, and its chapters in the order of their files. */
export interface PublicationPlan {
  /** The name of its folder in templates/, which is its id. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Without an ending. */
  readonly fileName: string;
  /** Its place in the list of publications, the lowest first. */
  readonly order: number;
  readonly role: Role | undefined;
  readonly audience: Audience;
  /** The pack it belongs to: it is made only when that or it itself is asked for. */
  readonly pack: string | undefined;
  /** The pack that it is also made with, though it is made without it as well. */
  readonly goesWith: string | undefined;
  /** That it is for the partners alone was decided for the edition, by its content. */
  readonly heldBack?: true;
  readonly lists: readonly NonNullable<Declared['lists']>[number][];
  /** 0 for none, to 3. */
  readonly contentsDepth: number;
  /** Whether it has a cover page and a closing block. */
  readonly hasCover: boolean;
  /** What it may not go beyond, where that is said. */
  readonly mostWords: number | undefined;
  readonly mostPages: number | undefined;
  readonly realFigures: boolean;
  readonly chapters: readonly TemplateText[];
  /** Chapters that lie in the folder and are not among those that are named; each is read when something points to it. */
  readonly unlisted: readonly (() => TemplateText | undefined)[];
  /** Where the chapters are named. */
  readonly listedAt: Place | undefined;
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The publications of a folder: the two of the Duty first, the others by name.
 * Codes: schema/…, publication/same-name, publication/unknown-chapter, publication/not-listed, publication/empty.
 */
export function settlePublications(files: readonly PublicationFiles[]): {
  plans: readonly PublicationPlan[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const plans = files.flatMap((file) => {
    const { plan, diagnostics: found } = settleOne(file);
    diagnostics.push(...found);
    return plan ? [{ plan, file }] : [];
  });
  // Of two that clash, the one that the folder added is told.
  const addedLast = plans.toSorted((a, b) => Number(a.file.added) - Number(b.file.added));
  for (const [index, { plan, file }] of addedLast.entries()) {
    const earlier = addedLast.slice(0, index).map((other) => other.plan);
    const twin = earlier.find(({ fileName }) => fileName === plan.fileName);
    if (twin)
      diagnostics.push(
        sameName(file, 'file_name', `"${plan.id}" and "${twin.id}" would both be written to "${plan.fileName}".`),
      );
    const rival = plan.role && earlier.find(({ role }) => role === plan.role);
    if (rival)
      diagnostics.push(sameName(file, 'role', `"${plan.id}" and "${rival.id}" both have the role ${plan.role}.`));
  }
  const rank = ({ role }: PublicationPlan): number => (role ? ROLES.indexOf(role) : ROLES.length);
  return { plans: plans.map(({ plan }) => plan).toSorted((a, b) => rank(a) - rank(b)), diagnostics };
}

const placeIn = ({ folder, declared }: PublicationFiles, key?: string): Place =>
  placeOf(declared, key) ?? { file: `templates/${folder}/publication.yaml`, line: 1, column: 1 };

const sameName = (file: PublicationFiles, key: string, message: string): Diagnostic =>
  diagnostic('publication/same-name', placeIn(file, key), message);

function settleOne(file: PublicationFiles): { plan?: PublicationPlan; diagnostics: Diagnostic[] } {
  const { folder } = file;
  if (!VALIDATORS.publication(file.declared))
    return { diagnostics: explainErrors(VALIDATORS.publication.errors ?? [], file.declared, 'publication') };
  const declared = file.declared as Declared;
  const diagnostics: Diagnostic[] = [];
  if (!NAME.test(folder))
    diagnostics.push(
      diagnostic('schema/bad-form', placeIn(file), `The folder "${folder}" cannot be the name of a publication.`, {
        fix: 'Use lower-case letters, digits and hyphens for the name of the folder.',
        example: undefined,
      }),
    );
  if (declared.title === undefined)
    diagnostics.push(
      diagnostic('schema/missing-key', placeIn(file), `The key "title" is missing: what "${folder}" is called.`, {
        example: 'title: Summary for residents',
      }),
    );
  const { chapters, unlisted, diagnostics: found } = chaptersOf(file, declared.chapters);
  diagnostics.push(...found);
  const plan: PublicationPlan = {
    id: folder,
    title: declared.title ?? folder,
    subtitle: declared.subtitle ?? '',
    fileName: declared.file_name ?? folder,
    order: declared.order ?? Number.MAX_SAFE_INTEGER,
    role: declared.role,
    audience: declared.audience ?? 'public',
    pack: declared.pack,
    goesWith: declared.goes_with,
    lists: declared.lists ?? ['figures', 'tables'],
    contentsDepth: declared.contents_depth ?? 2,
    hasCover: declared.cover ?? true,
    mostWords: declared.most_words,
    mostPages: declared.most_pages,
    realFigures: declared.real_figures ?? false,
    chapters,
    unlisted,
    listedAt: declared.chapters && placeOf(declared, 'chapters'),
  };
  return { plan, diagnostics };
}

/** The chapters that are printed: those that are named, in that order, or all by name; and those that are not. */
function chaptersOf(
  file: PublicationFiles,
  named: readonly string[] | undefined,
): Pick<PublicationPlan, 'chapters' | 'unlisted'> & { diagnostics: Diagnostic[] } {
  const names = [...file.chapters.keys()];
  const diagnostics: Diagnostic[] = [];
  const list = (file.declared as Declared).chapters;
  for (const [index, name] of (named ?? []).entries()) {
    if (file.chapters.has(name)) continue;
    diagnostics.push(
      diagnostic(
        'publication/unknown-chapter',
        placeOf(list, index) ?? placeIn(file, 'chapters'),
        `There is no templates/${file.folder}/${name}.md.hbs.${didYouMean(name, names)}`,
      ),
    );
  }
  for (const name of named ? file.ownChapters : []) {
    if (named?.includes(name)) continue;
    const place = { file: `templates/${file.folder}/${name}.md.hbs`, line: 1, column: 1 };
    diagnostics.push(
      diagnostic('publication/not-listed', place, `"${name}" is not among the chapters of ${file.folder}.`),
    );
  }
  const chapters = (named ?? names).flatMap((name) => file.chapters.get(name)?.() ?? []);
  if (chapters.length === 0 && diagnostics.length === 0)
    diagnostics.push(
      diagnostic('publication/empty', placeIn(file), `There are no chapters in templates/${file.folder}.`),
    );
  const unlisted = [...file.chapters].flatMap(([name, get]) => (named && !named.includes(name) ? [get] : []));
  return { chapters, unlisted, diagnostics };
}

/** The publication that a word means: the name of its folder, or the Duty's short word for its role. */
export function publicationNamed(word: string, plans: readonly PublicationPlan[]): PublicationPlan | undefined {
  return plans.find(({ id }) => id === word) ?? plans.find(({ role }) => wordOfRole(role) === word);
}

/** Whether a publication is one of what is handed out together under this name. */
export const isInPack = ({ pack, goesWith }: Pick<PublicationPlan, 'pack' | 'goesWith'>, name: string): boolean =>
  pack === name || goesWith === name;

/** The publications that a word means: those of a pack by its name, with those that go with it, or a single one. */
export function publicationsMeant(word: string, plans: readonly PublicationPlan[]): readonly PublicationPlan[] {
  const isPack = plans.some(({ pack }) => pack === word);
  return isPack ? plans.filter((plan) => isInPack(plan, word)) : [publicationNamed(word, plans) ?? []].flat();
}

/** Every word that means a publication, for nearest names. */
export function publicationWords(plans: readonly PublicationPlan[]): string[] {
  return plans.flatMap(({ id, role }) => [wordOfRole(role) ?? [], id].flat());
}

/** Whether a file belongs to a publication for the partners alone: its very name is theirs. */
export const isPartnersOnly = (file: string, plans: readonly PublicationPlan[]): boolean =>
  plans.some(({ id, audience }) => audience === 'partnership' && file.startsWith(`templates/${id}/`));
