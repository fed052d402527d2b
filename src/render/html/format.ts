import type { Format } from '../format.ts';

export const part: Format = {
  name: 'html',
  summary: 'one web page that needs nothing beside it',
  label: 'Web page',
  extension: 'html',
  mediaType: 'text/html',
  // The page offers the Word file for download and says how large it is.
  after: ['docx'],
  drawing: { form: 'svg', of: 'all' },
  load: () => import('./index.ts'),
  render: async (publication, drawings, { beside, addressOf, home }) => {
    const { renderHtml } = await import('./index.ts');
    const docxBytes = beside.get('docx');
    return new TextEncoder().encode(renderHtml(publication, drawings, { docxBytes, addressOf, home }));
  },
};
