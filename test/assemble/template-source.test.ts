import { expect, test } from 'vitest';
import { tellPlaces, withPlaces } from '../../src/assemble/template-source.ts';

test.each([
  ['Words :rate[a] and :count[b]', 'Words :rate[<1:13>a] and :count[<1:31>b]'],
  ['One\n::chart{kind="bar"}', 'One\n::chart{at="<2:13>" kind="bar"}'],
  [':::note\nIn it: :unit[c]\n:::', ':::note{at="<1:13>"}\nIn it: :unit[<2:14>c]\n:::'],
  ['{{#if x}}:rate[a]{{/if}}', '{{#if x}}:rate[<1:16>a]{{/if}}'],
  ['{{concat ":rate[" id}} urn:ons[E06]', '{{concat ":rate[" id}} urn:ons[E06]'],
  ['No directive: none.', 'No directive: none.'],
])('%j carries its places', (text, expected) => {
  const source = withPlaces(text);
  expect(tellPlaces(source, (line, column) => `<${line}:${column}>`)).toBe(expected);
  // A column is that of the text which Handlebars is given.
  tellPlaces(source, (line, column) => {
    expect(tellPlaces(source.split('\n')[line - 1]?.slice(column - 1, column + 3) ?? '', () => 'mark')).toBe('mark');
    return '';
  });
});
