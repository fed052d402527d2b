import { expect, test } from 'vitest';
import { STATUSES } from '../../src/schema/statuses.ts';
import { checkedWith } from './folder.ts';

test.each(STATUSES)('whatever is for the partners alone says so wherever it is named: %s', async (status) => {
  const { editions } = await checkedWith(new Map(), { status });
  const publications = editions.flatMap((edition) => edition.publications);
  const saying = publications.map(({ id, audience, statusLabel, titleBlock, banners, labels }) => {
    const only = labels['banner.partnership_title'] ?? '';
    const says = (text: string): boolean => text.toLowerCase().includes(only.toLowerCase());
    const places = [titleBlock.titleWithPlace, statusLabel, ...banners.slice(0, 1).map(({ title }) => title)];
    return { id, says: audience === 'public' ? places.some(says) : places.every(says) };
  });
  expect(saying).toEqual(publications.map(({ id, audience }) => ({ id, says: audience === 'partnership' })));
  expect(new Set(publications.map(({ audience }) => audience)).size).toBe(2);
});
