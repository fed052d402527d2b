import type { Format } from '../format.ts';

export const part: Format = {
  name: 'pdf',
  summary: 'a tagged PDF with bookmarks and page numbers, set by a program of this computer',
  label: 'PDF',
  ending: '.pdf',
  mediaType: 'application/pdf',
  after: [],
  onRequest: true,
  isSet: true,
  // Word's own charts would be pictures without a text alternative.
  drawing: { form: 'png', of: 'all' },
  load: () => import('./index.ts'),
  render: async (publication, drawings, around) => {
    const { renderPdf } = await import('./index.ts');
    return { bytes: await renderPdf(publication, drawings, around) };
  },
};
