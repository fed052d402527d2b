import type { Format } from '../../render/format.ts';
import { part as html } from '../../render/html/format.ts';

/** The web page as a preview shows it: each block says which line of the content it was made from. No build makes such a page, for it is in no table of formats. */
export const PREVIEW_PAGE: Format = {
  ...html,
  render: async (publication, drawings, { addressOf }) => {
    const { renderHtml } = await import('../../render/html/index.ts');
    const html = renderHtml(publication, drawings, { docxBytes: undefined, addressOf, places: true });
    return { bytes: new TextEncoder().encode(html) };
  },
};
