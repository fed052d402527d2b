import type { Nodes, Root } from 'mdast';
import { plainText } from '../../../src/assemble/plain-text.ts';
import type { Publication } from '../../../src/assemble/publication.ts';
import { visitAll } from '../../../src/assemble/walk.ts';
import type { Model } from '../../../src/model/model.ts';
import { SAYS_NOTHING } from './rules.ts';

/** Every sentence of the templates that leads to a section of which the whole content is that nothing is recorded. */
export function leadsToNothing(publications: readonly Publication[], { content }: Model): string[] {
  const written = JSON.stringify(content).replaceAll('\\n', ' ');
  const hollow = new Set(
    publications.flatMap(({ fileName, tree, left }) =>
      [tree, ...left].flatMap((root) => hollowIn(root).map((id) => `${fileName}#${id}`)),
    ),
  );
  return publications.flatMap(({ fileName, tree }) =>
    outsideLists(tree).flatMap((block) => {
      const found: string[] = [];
      let before = '';
      visitAll(block, (node) => {
        if (node.type === 'text') before += node.value;
        // A link that a text of the content makes is its writer's own.
        if (node.type !== 'link' || !node.data?.refers || written.includes(`${before.slice(-14)}:ref[`)) return;
        const { beside } = node.data;
        const file = beside ? beside.fileName.split('/').at(-1) : fileName;
        const id = beside ? beside.id : node.url.slice(1);
        if (hollow.has(`${file}#${id}`)) found.push(`leads to nothing (${file}#${id}): ${plainText(block)}`);
      });
      return found;
    }),
  );
}

/** The blocks without the chapter that names what the other edition has, full or not. */
function outsideLists({ children }: Root): Nodes[] {
  let isList = false;
  return children.filter((node) => {
    if (node.type === 'heading' && node.depth === 1) isList = node.data?.id === 'in-the-other-edition';
    return !isList && node.type !== 'heading';
  });
}

/** The ids of the sections of which the whole content is that nothing is recorded, told by their words. */
function hollowIn({ children }: Root): string[] {
  return children.flatMap((node, at) => {
    if (node.type !== 'heading' || node.data?.id === undefined) return [];
    const below = children.slice(at + 1);
    const end = below.findIndex((one) => one.type === 'heading' && one.depth <= node.depth);
    const own = (end < 0 ? below : below.slice(0, end)).filter(({ type }) => type !== 'heading');
    return own.every((one) => one.type === 'paragraph' && SAYS_NOTHING.test(plainText(one))) ? [node.data.id] : [];
  });
}
