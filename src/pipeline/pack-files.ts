import type { OutputFile } from '../core/output-file.ts';
import { isInPack, type PublicationPlan } from '../model/publications.ts';
import { zip } from '../render/docx/zip.ts';

/** What is handed out of a publication: people write on the one and print the other. */
const ENDINGS = ['.docx', '.pdf'];

/**
 * A zip file of each pack that was asked for as a whole: the Word and PDF files of its publications as they were made now, and of those that go with it. It is for the partners
 * alone, as a pack is; the same files give the same bytes. `folder` is the variant's.
 */
export function packFiles(
  asked: readonly PublicationPlan[],
  declared: readonly PublicationPlan[],
  made: readonly OutputFile[],
  folder: string,
): OutputFile[] {
  const packs = [...new Set(asked.flatMap(({ pack }) => pack ?? []))];
  return packs.flatMap((pack) => {
    const wanted = declared.filter((plan) => isInPack(plan, pack));
    const isWhole = wanted.every(({ id }) => asked.some((plan) => plan.id === id));
    const paths = wanted.flatMap(({ fileName }) => ENDINGS.map((ending) => `${folder}/${fileName}${ending}`));
    const files = made.filter(({ path }) => paths.includes(path));
    if (!isWhole || files.length === 0) return [];
    const parts = new Map(files.map(({ path, bytes }) => [path.slice(folder.length + 1), bytes]));
    return [{ path: `${folder}/${pack}-pack.zip`, bytes: zip(parts, new Map()) }];
  });
}
