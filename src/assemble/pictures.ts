import type { Image, Root } from 'mdast';
import { altLack } from '../load/picture/alt-lack.ts';
import type { Picture } from '../load/picture/picture.ts';
import { type Assembly, report } from './assembly.ts';
import { placeOfText } from './template.ts';
import { visitAll } from './walk.ts';

/**
 * Puts the picture itself beside each node that shows one. Those of the content were checked before; a template can name others.
 * Codes: image/missing, image/no-alt.
 */
export function addPictures(root: Root, assembly: Assembly): void {
  const { images } = assembly.kit;
  for (const block of root.children) {
    const section = assembly.sectionOf.get(block) ?? assembly.section;
    visitAll(block, (node) => {
      if (node.type !== 'image') return;
      const place = node.data?.source ?? placeOfText(section, node.url);
      const decorative = node.title === 'decorative';
      const picture = images.get(node.url);
      if (!picture)
        report(assembly, 'image/missing', place, `There is no picture content/${node.url} that can be shown.`);
      else if (!decorative && altLack(node.alt ?? '') !== undefined)
        report(assembly, 'image/no-alt', place, `The picture "${node.url}" ${altLack(node.alt ?? '')}.`);
      else node.data = { ...node.data, picture: shown(picture, decorative) };
    });
  }
}

function shown({ bytes, type, width, height }: Picture, decorative: boolean): NonNullable<Image['data']>['picture'] {
  return { bytes, type, width, height, decorative };
}
