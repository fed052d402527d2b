/** The schema of templates/brand/brand.yaml for editors, from what its keys are for (src/assemble/brand-keys.ts). A folder gives only the keys that differ. */
export function brandSchema(brand) {
  const colour = {
    type: 'string',
    pattern: '^#[0-9a-fA-F]{6}$',
    patternErrorMessage: 'A colour is # and six digits or letters from a to f, in quote marks. For example: "#12436D"',
    examples: ['#12436D'],
  };
  const others = {
    wordFont: { type: 'string', examples: ['Arial'] },
    wordSize: { type: 'number', minimum: 12, maximum: 24, examples: [16] },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    description:
      'The look of the publications: colours, and the font and the size of type in Word. Only the keys that differ are needed.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(brand).map(([key, description]) => [key, { description, ...(others[key] ?? colour) }]),
    ),
  };
}
