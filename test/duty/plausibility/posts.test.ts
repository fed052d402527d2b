import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { personIn } from '../../../src/duty/plausibility/person-in-post.ts';

const lists = parse(readFileSync(`${import.meta.dirname}/posts.yaml`, 'utf8')) as Readonly<
  Record<'persons' | 'posts', readonly string[]>
>;

describe('where a post is asked', () => {
  test.each(lists.persons)('%s is a person', (text) => expect(personIn(text)).toBe('person'));
  test.each(lists.posts)('%s is a post', (text) => expect(personIn(text)).toBeUndefined());
  test.each(['Somebody', 'anyone', 'No one'])('%s is nobody', (text) => expect(personIn(text)).toBe('nobody'));
});
