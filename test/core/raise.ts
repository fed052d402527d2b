import { fixture, importing } from '../importers/importing.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

/** A file that differs: a text found and replaced (in a fixture, where one is named), text at its end, the whole text, the whole file in base64, or no file. */
type Edit = null | {
  readonly fixture?: string;
  readonly find?: string;
  readonly with?: string;
  /** What else is found and replaced. */
  readonly also?: readonly { readonly find: string; readonly with: string }[];
  readonly text?: string;
  readonly append?: { readonly text: string; readonly times: number };
  /** What follows what was appended. */
  readonly end?: string;
  readonly base64?: string;
};

/** The small folder with a slip, checked or published; or an import. `expect` is `code path:line:column`, all that is said and that the folder does not say without. */
export interface Raising {
  readonly name: string;
  readonly files?: Readonly<Record<string, Edit>>;
  /** A file that the computer refuses to read. */
  readonly refused?: string;
  readonly status?: string;
  /** It is published, and not only checked. */
  readonly publish?: true;
  readonly import?: {
    readonly source: string;
    readonly files: readonly string[];
    readonly settings?: string;
    readonly indicator?: string;
    readonly replace?: boolean;
  };
  readonly expect: readonly string[];
}

const small = filesBelow(SMALL);
const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function edited(path: string, edit: Exclude<Edit, null>, before: string): Uint8Array {
  if (edit.base64 !== undefined) return Buffer.from(edit.base64, 'base64');
  const text = edit.text ?? (edit.fixture === undefined ? before : fixture(edit.fixture));
  if (edit.find !== undefined && !text.includes(edit.find)) throw new Error(`"${edit.find}" is not in ${path}`);
  const { find = '', with: put = '' } = edit;
  const end = edit.append ? edit.append.text.repeat(edit.append.times) : '';
  const replaced = edit.find === undefined ? text : text.replaceAll(find, () => put);
  const all = (edit.also ?? []).reduce((before, also) => before.replaceAll(also.find, () => also.with), replaced);
  return new TextEncoder().encode(all + end + (edit.end ?? ''));
}

/** What is said of a slip, as `code path:line:column`. */
export async function raisedBy(slip: Raising): Promise<string[]> {
  if (slip.import) return ofImport(slip, slip.import);
  const files = new Map(small);
  for (const [path, edit] of Object.entries(slip.files ?? {})) {
    if (edit === null) files.delete(path);
    else files.set(path, edited(path, edit, decoded(small.get(path))));
  }
  return checked(files, slip);
}

async function ofImport({ files = {} }: Raising, how: NonNullable<Raising['import']>): Promise<string[]> {
  const texts = Object.entries(files).map(([path, edit]) => [path, edit && edited(path, edit, '')] as const);
  const { problems } = await importing({ ...how, texts: Object.fromEntries(texts) });
  return problems.map((problem) => problem.split(' ').toReversed().join(' '));
}

/** What is noted of every folder before it is published. */
const ALWAYS_NOTED = 'duty/not-judged';

/** The codes of a checked folder; the requirements of the Duty have cases of their own. */
async function checked(files: ReadonlyMap<string, Uint8Array>, slip: Partial<Raising>): Promise<string[]> {
  const { effects, printed } = memoryFolder({
    root: '/northmere',
    files,
    refuse: (effect, path) => (effect === 'read' && path === slip.refused ? 'EACCES' : undefined),
  });
  const options = { allVariants: true, ...(slip.status === undefined ? {} : { status: slip.status }) };
  const { stopped } = await runCommand(slip.publish ? 'publish' : 'check', ['/northmere'], options, effects);
  if (stopped !== '') throw new Error(stopped);
  const lines = [...printed().matchAll(/^(\S+:\d+:\d+) {2}(error|warning|note) {2}(\S+)$/gm)];
  const found = lines.flatMap(([, place = '', level = '', code = '']) =>
    level === 'note' && code === ALWAYS_NOTED ? [] : [`${code} ${place}`],
  );
  return [...new Set(found)].filter((line) => !line.startsWith('SVD-'));
}
