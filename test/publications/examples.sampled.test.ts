import { expect, test } from 'vitest';
import type { Publication } from '../../src/assemble/publication.ts';
import { sampled } from '../support/sampled.ts';
import { PUBLICATION_PARTS } from './examples.ts';
import { bytesOf, checkedWith } from './folder.ts';

const chaptersOf = ({ tree }: Publication): (string | undefined)[] =>
  tree.children.flatMap((node) => (node.type === 'heading' && node.depth === 1 ? [node.data?.id] : []));

/** A publication of a pack is made when it is asked for, beside those that always are. */
const examples = PUBLICATION_PARTS.flatMap(({ name, works, fails }) =>
  [...works, ...fails].map((one) => ({ publication: name, ...one })),
);

test.each(sampled(examples, 3))('$name', async ({ publication, files, prints, expect: expected = [], says }) => {
  const { diagnostics, editions } = await checkedWith(bytesOf(files), { publications: [publication] });
  const own = diagnostics.filter(({ code, severity }) => severity === 'error' || code.startsWith('publication/'));
  const found = own.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`);
  expect(found.toSorted()).toEqual(expected.toSorted());
  if (says !== undefined) expect(own.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toContain(`"${says}"`);
  if (!prints) return;
  const chapters = editions.flatMap(({ publications }) => publications.map(chaptersOf));
  const { after, chapter, before } = prints;
  const places = chapters.flatMap((ids) =>
    ids.flatMap((id, at) => (id === chapter ? [{ after: ids[at - 1], chapter, before: ids[at + 1] }] : [])),
  );
  expect(places).toContainEqual({ after, chapter, before });
});
