import type { Kit } from '../assemble/assembly.ts';
import type { Publication } from '../assemble/publication.ts';
import { dateInWords } from '../assemble/words.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import type { Model } from '../model/model.ts';
import { type IndexEntry, type IndexFile, renderIndex } from '../render/html/index-page.ts';

/** One variant of this build with everything made for it. */
export interface BuiltEdition {
  readonly model: Model;
  readonly publications: readonly Publication[];
  readonly outputs: readonly OutputFile[];
  readonly record: OutputFile;
}

const fileOf = ({ path, bytes }: OutputFile): IndexFile => ({ path, bytes: bytes.length });

/** index.html: the list of what this build made. */
export function indexPage(built: readonly BuiltEdition[], kit: Kit): OutputFile {
  const entries = built.map(({ model, publications, outputs, record }): IndexEntry => {
    const named = (path: string): IndexFile | undefined => {
      const output = outputs.find((file) => file.path === `${model.id}/${path}`);
      return output && fileOf(output);
    };
    return {
      id: model.id,
      name: model.variant?.name ?? model.content.partnership.name,
      publications: publications.map((publication) => ({
        title: publication.titleBlock.title,
        statusLabel: publication.statusLabel,
        date: dateInWords(publication.date),
        html: named(`${publication.fileName}.html`),
        docx: named(`${publication.fileName}.docx`),
      })),
      data: outputs.filter((file) => file.path.includes('/data/')).map(fileOf),
      build: fileOf(record),
    };
  });
  const language = built[0]?.model.content.document.language ?? 'en-GB';
  return textFile('index.html', renderIndex(entries, kit.labels, kit.brand, language));
}
