import { parse } from 'yaml';

/** The schema of templates/labels/en.yaml for editors, from the program's own words. A folder gives only those that differ, and may add words. */
export function labelsSchema(text) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...group(parse(text), 'The fixed words of the publications.'),
  };
}

const group = (words, description) => ({
  description: `${description} Only the words that differ are needed.`,
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? label(value) : group(value, `The words of "${key}".`),
    ]),
  ),
});

/** One word or sentence, told by what it prints while nobody changes it. */
const label = (value) => ({
  description: `Prints "${value}" until it is changed.${/\{\w/.test(value) ? ' The program fills what stands in braces: keep it.' : ''}`,
  type: 'string',
  errorMessage: 'Write text here. What looks like a number, or is true, false or null, needs quote marks.',
  examples: [value],
});
