import type { Format } from '../format.ts';

export const part: Format = {
  name: 'site',
  summary: 'a web page for each chapter, with a search, beside the one page that is the publication',
  label: 'By chapter',
  ending: '/index.html',
  mediaType: 'text/html',
  // It leads to the one page, and offers the Word file.
  after: ['docx', 'html'],
  onRequest: true,
  drawing: { form: 'svg', of: 'all' },
  offersPictures: true,
  load: () => import('./index.ts'),
  render: async (publication, drawings, around) => {
    const { renderSite } = await import('./index.ts');
    return renderSite(publication, drawings, around);
  },
};
