import { ASSET_PLACES } from '../../render/asset-places.ts';
import { FORMAT_NAMES } from '../../render/generated/names.ts';
import { command, type Declared } from '../command.ts';
import { EDITIONS, FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: FOLDER,
  options: {
    ...EDITIONS,
    shard: {
      value: 'i/n',
      description:
        'of all editions make one part of so many, such as 2/5, into a folder of its own; "svduty merge" puts the parts together',
    },
    publication: {
      value: 'list',
      list: true,
      description:
        'the publications to make, by the names of their folders in templates/, or sna and strategy, separated by commas',
      otherwise: 'all',
    },
    format: {
      value: 'list',
      list: true,
      choices: FORMAT_NAMES,
      default: 'docx,html',
      description: 'the formats to make, separated by commas',
    },
    pageNumbers: {
      description:
        'write page numbers into the contents of the Word documents, as LibreOffice sets them (needs soffice)',
    },
    assets: {
      value: 'place',
      choices: ASSET_PLACES,
      description: 'where the styles and pictures of web pages stand: in the page, or linked as files beside it',
      otherwise: 'inline',
    },
    reviewCopy: {
      description:
        'also make a Word copy of each publication for those who comment on it, in partnership/, with what is missing as comments',
    },
    wideMargin: { description: 'give the copies for review a wide margin for notes by hand' },
    timings: { description: 'say how long each stage took' },
    watch: { description: 'build again whenever something in the folder changes' },
    out: {
      value: 'dir',
      description: 'the output folder; of a part the folder for all that it makes',
      otherwise: 'output in the folder, or shards/2-of-5',
    },
  },
} as const satisfies Declared;

export const part = command({
  name: 'build',
  summary: 'make the publications, in every format',
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
