import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeholderIn, wordsOf } from '../../../src/duty/plausibility/placeholder.ts';
import { closedAddress } from '../../../src/duty/plausibility/public-address.ts';
import { REPOSITORY } from '../../support/folder.ts';

type List = readonly string[];
const texts: Readonly<Record<'says_nothing' | 'says_something', List>> = parse(
  readFileSync(join(REPOSITORY, 'test/duty/plausibility/placeholder.yaml'), 'utf8'),
);
const isDoubted = (text: string): boolean => {
  const found = placeholderIn(text, wordsOf(text), 'note');
  return found !== undefined && found.kind !== 'open';
};

test('a text that stands in for one that has not been written is told from a short one', () => {
  expect(texts.says_nothing.filter((text) => !isDoubted(text))).toEqual([]);
  expect(texts.says_something.filter(isDoubted)).toEqual([]);
});

test('an address that does not open for the public is told by its form', () => {
  const closed = [
    'https://example.com/strategy',
    'https://www.example.org',
    'http://localhost:8080/strategy',
    'http://127.0.0.1/',
    'https://svd.example/',
    'https://council.sharepoint.com/sites/svd',
    'http://intranet.council.gov.uk/svd',
    'https://www.partnership.gov.uk/members/strategy',
    'https://www.partnership.gov.uk/members-login?next=/svd',
    'https://login.partnership.gov.uk/',
    'https://www.partnership.gov.uk/sign-in',
    'https://server/strategy',
  ];
  const open = [
    'https://www.leicester.gov.uk/serious-violence',
    'https://www.example.gov.uk/serious-violence',
    'https://www.rutland.gov.uk/secure-schools-and-private-renting',
    'https://www.melton.gov.uk/members-of-the-public/accounts',
    'https://violencereductionnetwork.co.uk/signs-and-logins-explained',
  ];
  expect(closed.filter((url) => closedAddress(url) === undefined)).toEqual([]);
  expect(open.filter((url) => closedAddress(url) !== undefined)).toEqual([]);
});
