import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Effects } from '../../core/effects.ts';
import { once } from '../../core/once.ts';
import { EXIT } from '../../core/stop.ts';
import { type Loaded, loadProject } from '../../load/project.ts';
import { decode } from '../../load/text.ts';
import { everyVariant, idOf } from '../../pipeline/asked.ts';
import { contentSource } from '../../pipeline/review-of.ts';
import { check } from '../../pipeline.ts';
import { nameOf } from '../../review/name.ts';
import { type Review, review } from '../../review/review.ts';
import { type ContentFile, contentFile } from '../../review/source/field.ts';
import { writeOutput } from '../../write/write.ts';
import type { Invocation, Run } from '../command.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import { requestOf } from '../request.ts';
import type { declared } from './command.ts';
import { openedFiles } from './files.ts';
import { refuseUnknown } from './taken.ts';
import { writtenFile } from './written.ts';

/** `svduty review FILE.docx...`: what came back as one list; with `--apply` what can be written into the content is, all or none of it. */
export const run: Run<typeof declared> = async ({ files }, { dir, format, take: typed, apply }, invocation) => {
  const { effects, toolRoot } = invocation;
  const request = requestOf({ dir, variant: [], allVariants: true, status: undefined }, invocation);
  const loaded = loadProject(effects, dir, toolRoot);
  const base = String(idOf(loaded.content.partnership));
  const editions = [base, ...everyVariant(loaded).flatMap((id) => id ?? [])];
  const opened = openedFiles(effects, files, editions);
  const bytes = new Map(loaded.inputs.map((input) => [input.file, input.bytes]));
  const read = new Map<string, ContentFile | undefined>();
  const fileOf = (file: string): ContentFile | undefined => {
    const own = bytes.get(file);
    if (!read.has(file)) read.set(file, own && contentFile(file, decode(own) ?? ''));
    return read.get(file);
  };
  const now = { fileOf, source: contentSource(loaded), base };
  const writtenBy = ({ edits }: Review): Written =>
    [...edits].map(([path, own]) => ({ path, bytes: writtenFile(bytes.get(path) ?? new Uint8Array(), own) }));
  const nameAt = new Map(opened.map(({ name }, index) => [files[index], name] as const));
  const take = typed.map((one) => nameAt.get(one) ?? one);
  let result = review(opened, now, take);
  refuseUnknown(take, result);
  const known = once(() => errorsOf(request, effects));
  if (apply && result.edits.size > 0) {
    const broken = await newErrors(request, effects, writtenBy(result), known);
    if (broken.length > 0) {
      // What is written there is left to people; the rest may still be fine.
      result = review(opened, now, take, barredBy(broken, result, fileOf));
      effects.err(printDiagnostics(broken, { inputs: loaded.inputs }, effects.colour));
      const left = result.edits.size === 0 ? [] : await newErrors(request, effects, writtenBy(result), known);
      if (left.length > 0) {
        effects.err(`${summary(left)} With these changes the content would have errors. Nothing was written.\n`);
        return EXIT.content;
      }
    }
    if (result.edits.size > 0) writeOutput(effects, [{ folder: dir, files: writtenBy(result), removed: [] }]);
  }
  effects.out(await print(result, { format, isWritten: apply, fileOf }, loaded, invocation));
  if (apply) effects.err(nextSteps(result));
  return apply && result.changes.some(({ why }) => why === 'conflict' || why === 'invalid') ? EXIT.content : EXIT.fine;
};

type Request = Parameters<typeof check>[0];
type Written = readonly { readonly path: string; readonly bytes: Uint8Array }[];

/** The errors that the folder would have with these files and are not among those that it has. */
async function newErrors(
  request: Request,
  effects: Effects,
  written: Written,
  known: () => Promise<Diagnostic[]>,
): Promise<Diagnostic[]> {
  const now = new Map(
    written.flatMap(({ path, bytes }) => {
      const whole = `${request.folder}/${path}`;
      const found = effects.look(whole);
      return [[whole, bytes] as const, ...(found.kind === 'file' ? [[found.real, bytes] as const] : [])];
    }),
  );
  // What a thread would read again is the file as it lies there.
  const { beside: _, ...alone } = effects;
  const world: Effects = { ...alone, read: (path) => now.get(path) ?? effects.read(path) };
  const after = await errorsOf(request, world);
  if (after.length === 0) return [];
  const keyOf = ({ code, place, message }: Diagnostic): string => `${code} ${place?.file} ${message}`;
  const before = new Set((await known()).map(keyOf));
  return after.filter((one) => !before.has(keyOf(one)));
}

const errorsOf = async (request: Request, effects: Effects): Promise<Diagnostic[]> =>
  (await check(request, effects)).diagnostics.filter(({ severity }) => severity === 'error');

/** The fields in which new errors stand: all of a file's whose error stands in none. */
function barredBy(
  broken: readonly Diagnostic[],
  { changes }: Review,
  fileOf: (file: string) => ContentFile | undefined,
): string[] {
  const fields = changes.flatMap(({ target, applies }) => (target && applies ? [target.field] : []));
  const lineAt = (file: string, offset: number): number => fileOf(file)?.text.slice(0, offset).split('\n').length ?? 0;
  return broken.flatMap(({ place }) => {
    const own = fields.filter(({ file }) => file === place?.file);
    const line = place?.line ?? 0;
    const hit = own.filter(({ file, start, end }) => line >= lineAt(file, start) && line <= lineAt(file, end));
    return (hit.length > 0 ? hit : own).map(nameOf);
  });
}

function nextSteps({ changes, edits }: Review): string {
  const files = edits.size;
  const made = changes.filter(({ applies }) => applies);
  const count = made.length;
  if (count === 0) return 'Nothing was written.\n';
  const forAll = made.filter(({ isOfAll }) => isOfAll).length;
  const all = forAll === 0 ? '' : ` Texts of all editions that copies of local ones changed: ${forAll}.`;
  return `${count} ${count === 1 ? 'change' : 'changes'} written into ${files} ${files === 1 ? 'file' : 'files'}.${all} Next: svduty check\n`;
}

interface Printing {
  readonly format: Parameters<typeof run>[1]['format'];
  readonly isWritten: boolean;
  readonly fileOf: (file: string) => ContentFile | undefined;
}

async function print(
  result: Review,
  { format, isWritten, fileOf }: Printing,
  { templates }: Loaded,
  { effects }: Invocation,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('./json.ts')).printReviewJson(result, isWritten);
    case 'html':
      return (await import('./html.ts')).printReviewHtml(result, { isWritten, fileOf, templates });
    case 'text':
      return (await import('./text.ts')).printReviewText(result, isWritten, effects.colour);
  }
}
