import type { Format } from '../format.ts';
import { besidePage } from './assets.ts';

export const part: Format = {
  name: 'html',
  summary: 'one web page that needs nothing beside it, or its styles and pictures as files',
  label: 'Web page',
  ending: '.html',
  mediaType: 'text/html',
  // The page offers the Word file for download and says how large it is.
  after: ['docx'],
  drawing: { form: 'svg', of: 'all' },
  offersPictures: true,
  load: () => import('./index.ts'),
  render: async (publication, drawings, { beside, addressOf, home, address, assets: where }) => {
    const { renderHtml } = await import('./index.ts');
    const docxBytes = beside.get('docx');
    const assets = where === 'linked' ? besidePage(publication.fileName) : undefined;
    const bytes = new TextEncoder().encode(
      renderHtml(publication, drawings, {
        docxBytes,
        address: address === undefined ? undefined : `${address}${publication.fileName}.html`,
        home,
        addressOf,
        assets,
      }),
    );
    return { bytes, assets: assets?.files };
  },
};
