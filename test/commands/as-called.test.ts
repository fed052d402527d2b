import { expect, test } from 'vitest';
import { asCalled } from '../../src/commands/as-called.ts';

const INSTALLED = '/home/lead/ours/node_modules/svduty';
const called = (text: string, toolRoot = INSTALLED) => asCalled(text, toolRoot, ['build', 'check']);

test.each([
  ['"svduty check" lists them.', '"npx svduty check" lists them.'],
  ['Next: svduty build ours\nsvduty check ours', 'Next: npx svduty build ours\nnpx svduty check ours'],
  ['npx svduty build', 'npx svduty build'],
  ['The folder of svduty, and svduty checks it.', 'The folder of svduty, and svduty checks it.'],
  ['.svduty/ and own-svduty build', '.svduty/ and own-svduty build'],
  ['docs/write-content.md says it.', 'node_modules/svduty/docs/write-content.md says it.'],
  [
    'See /srv/svduty/docs/messages.md and ../docs/our-plan.md',
    'See /srv/svduty/docs/messages.md and ../docs/our-plan.md',
  ],
])('where it was installed: %s', (text, printed) => {
  expect(called(text)).toBe(printed);
});

test('elsewhere words are printed as they are', () => {
  expect(called('"svduty check" lists them.', '/home/lead/svduty')).toBe('"svduty check" lists them.');
});
