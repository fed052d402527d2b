import { nodeEffects } from '../../../../src/commands/node-effects.ts';
import type { Request } from '../../../../src/pipeline/asked.ts';
import { build } from '../../../../src/pipeline.ts';
import { FORMATS } from '../../../../src/render/render.ts';
import { everythingOf } from '../../../support/everything.ts';
import { attributes, opened, type Package, words } from '../package.ts';

/** A place as a reader of the file finds it. */
export interface FoundPlace {
  readonly id: string;
  readonly kind: string;
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly path: string | undefined;
  readonly text: string;
}

/** A copy for review as it was made. */
export interface Copy {
  readonly bytes: Uint8Array;
  readonly parts: Package;
}

/** The copies for review of a folder's editions, by path below `partnership/`. */
export async function copiesOf(folder: string, asked: Partial<Request> = {}): Promise<ReadonlyMap<string, Copy>> {
  const request = { ...everythingOf(folder), review: { wideMargin: false }, ...asked };
  const html = FORMATS.filter(({ name }) => name === 'html');
  const { partnership } = await build(request, html, nodeEffects(true));
  const files = partnership.filter(({ path }) => path.endsWith('-review.docx'));
  return new Map(files.map(({ path, bytes }) => [path, { bytes, parts: opened(bytes) }]));
}

/** The places that the custom part of a copy lists. */
export function placesIn({ 'customXml/item1.xml': xml = '' }: Package): FoundPlace[] {
  return [...xml.matchAll(/(<place [^>]*?)(?:\/>|>([^<]*)<\/place>)/g)].map(([, tag = '', text = '']) => {
    const of = (name: string): string | undefined => attributes(tag, 'place', name)[0];
    return {
      id: of('id') ?? '',
      kind: of('kind') ?? '',
      file: of('file'),
      line: Number(of('line')),
      column: Number(of('column')),
      path: of('path'),
      text: words(`<w:t>${text}</w:t>`),
    };
  });
}

/** What stands between the two ends of each bookmark of a place in the document, by its name. */
export function bookmarkedIn({ 'word/document.xml': xml = '' }: Package): ReadonlyMap<string, string> {
  const starts = [...xml.matchAll(/<w:bookmarkStart w:name="(sv_[^"]+)" w:id="(\d+)"\/>/g)];
  return new Map(
    starts.map(({ 0: tag, 1: name = '', 2: id, index }) => [
      name,
      xml.slice(index + tag.length, xml.indexOf(`<w:bookmarkEnd w:id="${id}"/>`, index)),
    ]),
  );
}
