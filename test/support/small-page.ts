import type { OutputFile } from '../../src/core/output-file.ts';
import type { Checked } from '../../src/pipeline/checked.ts';
import { build } from '../../src/pipeline.ts';
import type { Format } from '../../src/render/render.ts';
import { filesBelow, REPOSITORY, SMALL } from './folder.ts';
import { memoryFolder } from './memory-effects.ts';

const FILES = filesBelow(SMALL);
const CHAPTER =
  [...FILES.keys()].findLast((path) => /^templates\/strategic-needs-assessment\/.*\.hbs$/.test(path)) ?? '';
const textOf = (path: string): string => new TextDecoder().decode(FILES.get(path));
/** The line of the chapter that what is added begins in. */
const BEGINS = textOf(CHAPTER).split('\n').length + 2;

export interface SmallPage {
  readonly checked: Checked;
  readonly files: readonly OutputFile[];
  /** What is wrong with what was added: code, and the line and column within it, as `code 1:1`. */
  readonly problems: readonly string[];
}

/** Builds the small folder's needs assessment with a piece of template at its end. `change` may alter other files, by path; those of `over` lie over them. */
export async function smallPage(
  added: string,
  formats: readonly Format[],
  change: (path: string, text: string) => string = (_, text) => text,
  over: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<SmallPage> {
  const texts = [...FILES.keys()].map(
    (path) => [path, path === CHAPTER ? `${textOf(path)}\n\n${added}\n` : change(path, textOf(path))] as const,
  );
  const files = new Map([...texts.map(([path, text]) => [path, new TextEncoder().encode(text)] as const), ...over]);
  const { effects } = memoryFolder({ root: '/small', files });
  const asked = { status: undefined, variants: [undefined], publications: ['sna'] } as const;
  const request = { folder: '/small', toolRoot: REPOSITORY, toolVersion: '0.0.0', ...asked };
  const { checked, files: made } = await build(request, formats, effects);
  const problems = checked.diagnostics.flatMap(({ code, place }) =>
    place?.file === CHAPTER && place.line >= BEGINS ? [`${code} ${place.line - BEGINS + 1}:${place.column}`] : [],
  );
  return { checked, files: made, problems };
}
