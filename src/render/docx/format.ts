import type { Format } from '../format.ts';

export const part: Format = {
  name: 'docx',
  summary: 'a Word document with styles, bookmarks and native tables',
  label: 'Word',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  after: [],
  load: () => import('./index.ts'),
  render: async (publication, drawings, _, addressOf) =>
    (await import('./index.ts')).renderDocx(publication, drawings, addressOf),
};
