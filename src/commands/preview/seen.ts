import type { Diagnostic } from '../../core/diagnostic.ts';
import { sha256Once } from '../../core/sha256.ts';
import type { Status } from '../../model/model.ts';
import type { Audience } from '../../model/publications.ts';
import { everyVariant, idOf } from '../../pipeline/asked.ts';
import type { Built } from '../../pipeline/built.ts';
import type { Judged } from '../../pipeline/edition.ts';
import type { Look } from './look.ts';

/** A page that was made, at its way in the partnership's folder if it were written: `output/llr/response-strategy.html`. */
export interface Page {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Tells one page from another. */
  readonly stamp: string;
}

/** What there is to see of one look. */
export interface Seen {
  /** Which state of the folder it was made of. */
  readonly turn: number;
  /** With the publication named. */
  readonly look: Look;
  /** The last page that could be made; undefined where none could. */
  readonly page: Page | undefined;
  /** Whether it was made of the folder as it is. */
  readonly isFresh: boolean;
  /** The page and what it offers for download, by their ways. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Diagnostic[];
  /** The edition with its requirements, as far as it was judged. */
  readonly judged: Judged | undefined;
  /** What stopped the run, where nothing was found out. */
  readonly stop: string | undefined;
  /** Whether this run found something out about the folder. */
  readonly built: boolean;
  readonly baseId: string | undefined;
  /** The partnership's name; empty where it is not known. */
  readonly partnership: string;
  /** Id and name; that of the whole partnership, without an id, is first. */
  readonly editions: readonly { readonly id: string | undefined; readonly name: string }[];
  readonly plans: readonly { readonly id: string; readonly title: string; readonly fileName: string }[];
  /** The status that document.yaml gives. */
  readonly ownStatus: Status | undefined;
  /** The templates that lie in the folder; all others are the program's own. */
  readonly templates: readonly string[];
}

interface Before {
  readonly turn: number;
  readonly look: Look;
  /** What was seen of the same look before. */
  readonly last: Seen | undefined;
  /** The last run of any look that found something out. */
  readonly known: Seen | undefined;
}

/** What a run shows of a look; where it made no page, the last one stays. */
export function seenIn({ turn, look, last, known }: Before, built: Built | string): Seen {
  if (typeof built === 'string')
    return {
      ...(known ?? NOTHING),
      turn,
      look,
      page: last?.page,
      files: last?.files ?? new Map(),
      isFresh: false,
      problems: [],
      judged: undefined,
      stop: built,
      built: false,
    };
  const { loaded, diagnostics, editions } = built.checked;
  const { content, inputs } = loaded;
  const baseId = textOf(idOf(content.partnership));
  const plans = built.checked.plansOf(look.edition ?? '');
  const publication = look.publication ?? plans[0]?.id;
  const made = filesOf(built);
  const page = pageOf(made);
  const named = new Map(content.variants.map((variant) => [idOf(variant), textOf(nameIn(variant))]));
  const partnership = textOf(nameIn(content.partnership)) ?? '';
  return {
    turn,
    look: { ...look, publication },
    page: page ?? last?.page,
    files: page ? made : (last?.files ?? new Map()),
    isFresh: page !== undefined,
    problems: diagnostics,
    judged: editions[0],
    stop: undefined,
    built: true,
    baseId,
    partnership,
    editions: everyVariant(loaded).map((id) => ({
      id,
      name: (id === undefined ? partnership : named.get(id)) || id || 'The partnership',
    })),
    plans,
    ownStatus: look.status === undefined ? editions[0]?.model.status : known?.ownStatus,
    templates: inputs.map(({ file }) => file).filter((file) => file.startsWith(TEMPLATES)),
  };
}

const TEMPLATES = 'templates/';

const NOTHING: Pick<Seen, 'baseId' | 'partnership' | 'editions' | 'plans' | 'ownStatus' | 'templates'> = {
  baseId: undefined,
  partnership: '',
  editions: [{ id: undefined, name: 'The partnership' }],
  plans: [],
  ownStatus: undefined,
  templates: [],
};

function filesOf({ files, partnership }: Pick<Built, 'files' | 'partnership'>): Map<string, Uint8Array> {
  return new Map([
    ...files.map(({ path, bytes }) => [`output/${path}`, bytes] as const),
    ...partnership.map(({ path, bytes }) => [`partnership/${path}`, bytes] as const),
  ]);
}

/** The page of the one publication that was made, and not the index of the folder. */
function pageOf(made: ReadonlyMap<string, Uint8Array>): Page | undefined {
  for (const [path, bytes] of made)
    if (/^[^/]+\/[^/]+\/[^/]+\.html$/.test(path)) return { path, bytes, stamp: sha256Once(bytes) };
  return undefined;
}

/** The page of a publication that was printed before the rest. */
export const firstPage = (files: Built['files'], audience: Audience): Page | undefined =>
  pageOf(filesOf({ files: [], partnership: [], [audience === 'public' ? 'files' : 'partnership']: files }));

const nameIn = (value: unknown): unknown => (value as { name?: unknown } | null)?.name;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
