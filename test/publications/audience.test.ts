import { expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import { STATUSES } from '../../src/schema/statuses.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
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

const ASSESSMENT = 'content/needs/assessment.yaml';
test.each([
  ['full', true],
  ['summary', false],
  ['restricted', false],
])('the summary leads to a needs assessment that is published: %s', async (publication, isNamed) => {
  const text = new TextDecoder().decode(filesBelow(SMALL).get(ASSESSMENT)).replace(': full', `: ${publication}`);
  const { editions } = await checkedWith(new Map([[ASSESSMENT, new TextEncoder().encode(text)]]));
  const publications = editions.flatMap((edition) => edition.publications);
  const nameOf = publications.find(({ role }) => role === 'needs_assessment')?.shortTitle ?? '';
  const said = publications.filter(({ id }) => ['public-summary', 'plan-on-a-page', 'area-profiles'].includes(id));
  expect(said).toHaveLength(3);
  expect(said.some(({ tree }) => plainText(tree).includes(nameOf))).toBe(isNamed);
});
