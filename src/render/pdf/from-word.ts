import type { Publication } from '../../assemble/publication.ts';
import type { Source } from './source.ts';

/** A publication as the Word document that a word processor sets. Charts are pictures: of those that Word draws itself a PDF keeps no text alternative. */
export const fromWord: Source = async (publication, drawings, addressOf) => {
  const { renderDocx } = await import('../docx/index.ts');
  const { brand } = publication;
  const pictured: Publication = { ...publication, brand: { ...brand, word: { ...brand.word, charts: 'picture' } } };
  return (pages) => renderDocx(pictured, drawings, { addressOf, pages });
};
