import type { Format } from '../format.ts';
import { isNative } from './chart/is-native.ts';

export const part: Format = {
  name: 'docx',
  summary: 'a Word document with styles, bookmarks and native tables',
  label: 'Word',
  ending: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  after: [],
  drawing: { form: 'png', of: (publication) => !isNative(publication) },
  load: () => import('./index.ts'),
  render: async (publication, drawings, { addressOf, setPages }) => {
    const { renderDocx } = await import('./index.ts');
    if (setPages === undefined) return { bytes: await renderDocx(publication, drawings, { addressOf }) };
    const { withPageNumbers } = await import('../page-numbers.ts');
    const { document } = await withPageNumbers(
      (pages) => renderDocx(publication, drawings, { addressOf, pages }),
      async (set) => ({ pages: await setPages(set) }),
    );
    return { bytes: document };
  },
};
