import type { ICharacterStyleOptions } from 'docx';
import type { Brand } from '../../../assemble/publication.ts';
import { typeSize } from './sizes.ts';
import { eighths, hex } from './units.ts';

/** Character styles: emphasis, links, tags. */
export function characterStyles(brand: Brand): ICharacterStyleOptions[] {
  const size = typeSize(brand);
  const secondary = hex(brand.secondaryInk);
  const styles: ICharacterStyleOptions[] = [
    { id: 'Strong', name: 'Strong', run: { bold: true } },
    { id: 'Emphasis', name: 'Emphasis', run: { italics: true } },
    { id: 'StrongEmphasis', name: 'Strong Emphasis', run: { bold: true, italics: true } },
    { id: 'Deleted', name: 'Deleted', run: { strike: true } },
    {
      id: 'InlineCode',
      name: 'Inline Code',
      run: { font: 'Courier New', size: size(12), noProof: true },
    },
    { id: 'Hyperlink', name: 'Hyperlink', run: { color: hex(brand.link), underline: { type: 'single' } } },
    {
      id: 'FollowedHyperlink',
      name: 'FollowedHyperlink',
      run: { color: hex(brand.visited), underline: { type: 'single' } },
    },
    { id: 'SourceNumber', name: 'Source Number', run: { color: hex(brand.link), superScript: true } },
    { id: 'CaptionLabel', name: 'Caption Label', run: { bold: true, color: secondary } },
    { id: 'FactLabel', name: 'Fact Label', run: { bold: true } },
    {
      id: 'Tag',
      name: 'Tag',
      run: { bold: true, border: { style: 'single', size: eighths(0.75), space: 0, color: secondary } },
    },
  ];
  return styles.map((style) => ({ basedOn: 'DefaultParagraphFont', quickFormat: true, ...style }));
}
