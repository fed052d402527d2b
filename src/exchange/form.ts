import { HIDDEN_SYMBOLS } from '../disclosure/published.ts';
import { PERIOD_TYPES } from '../indicators/period.ts';
import { STATUSES } from '../schema/statuses.ts';
import type { ResolvedNode, SchemaNode } from '../schema/walk.ts';
import { EXPORT_FORM } from './exported.ts';
import { EXPORTED, type ExportedList, type KeyTree, treeOf } from './fields.ts';
import { below, recordNode } from './nodes.ts';

interface Form {
  readonly [key: string]: unknown;
}

/** The JSON Schema of an export: what it says of a record is made from the schemas of the content. @throws for a key of EXPORTED that the content does not have */
export function exportForm(): Form {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://svduty.example/export.schema.json',
    title: EXPORT_FORM,
    description: 'What everybody may read of an edition, as `svduty export` prints it for other programs.',
    ...record({
      schema: { const: EXPORT_FORM },
      variant: text('The id of the local edition, or of the partnership.'),
      name: text('What readers call it.'),
      language: text('The language of the texts (BCP 47).'),
      edition: text('What the edition is called.'),
      edition_date: text('The day of the edition, year-month-day.'),
      version: text('The version of the edition.'),
      revision: { description: 'The revision of the strategy.', type: 'integer' },
      period: {
        description: 'The time that the strategy is for.',
        ...record({ from: text('Its first day.'), to: text('Its last day.') }),
      },
      status: { description: 'What the edition is.', enum: [...STATUSES] },
      example_notice: orNull(text('That it is an example, where it is one.')),
      licence: orNull(text('The terms under which others may use it.')),
      area: { $ref: '#/definitions/area' },
      covers: {
        description: 'The local government areas that it is for.',
        type: 'array',
        items: { $ref: '#/definitions/area' },
      },
      records: {
        description:
          'The records that the publications for everybody print. A text is what is printed, in plain words, a paragraph or an item of a list on a line; a number that is not printed is null, as what is not recorded.',
        ...record(Object.fromEntries(EXPORTED.map((list) => [list.name, listForm(list)]))),
      },
      indicators: {
        description: 'The indicators that the edition shows, with the rows of their downloads.',
        type: 'array',
        items: { $ref: '#/definitions/indicator' },
      },
    }),
    definitions: { area: AREA, indicator: INDICATOR, series: SERIES, point: POINT },
  };
}

const text = (description: string): Form => ({ description, type: 'string' });
const number = (description: string): Form => ({ description, type: ['number', 'null'] });
const orNull = (form: Form): Form => ({ ...form, type: [form.type, 'null'] });
const record = (properties: Readonly<Record<string, Form>>): Form => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const listOf = (definition: string, description: string): Form => ({
  description,
  type: 'array',
  items: { $ref: `#/definitions/${definition}` },
});

const AREA = record({
  code: text('Its code: of the Office for National Statistics, or a local one.'),
  name: text('Its name.'),
  type: text('What kind of area it is.'),
});

const INDICATOR = record({
  id: text('Its id.'),
  label: text('Its name.'),
  unit: text('The unit of its values.'),
  measure: text('How its values are made.'),
  multiplier: { description: 'Of a rate: per so many.', type: ['integer', 'null'] },
  polarity: { description: 'What is good.', enum: ['low_is_good', 'high_is_good', 'none'] },
  provenance: {
    description: 'Whose figures they are; illustrative ones are made up.',
    enum: ['official', 'local', 'illustrative'],
  },
  source: {
    description: 'Who issued the figures.',
    ...record({
      publisher: text('By whom.'),
      title: text('As what.'),
      licence: text('On what terms.'),
    }),
  },
  series: listOf('series', 'Its series: one for each area, age, sex and category.'),
});

const SERIES = record({
  area: text('The code of the area.'),
  area_name: text('Its name.'),
  age: text('all, 0-24 and the like, 25+ and the like, or unknown.'),
  sex: text('persons, male, female or unknown.'),
  category: orNull(text('The group and the category, as group: category; null for all.')),
  points: listOf('point', 'Its periods.'),
});

const POINT = record({
  period_type: { description: 'The kind of period.', enum: [...PERIOD_TYPES] },
  period: text('The period.'),
  count: number('The count, where it is published.'),
  denominator: number('What the value is made per.'),
  value: number('The value; null where it is hidden, and where it is the count itself.'),
  lower95: number('The lower 95 per cent limit.'),
  upper95: number('The upper one.'),
  lower998: number('The lower 99.8 per cent limit.'),
  upper998: number('The upper one.'),
  status: { description: 'ok, or why no number is there.', enum: ['ok', ...Object.keys(HIDDEN_SYMBOLS)] },
  flags: { description: 'What to bear in mind.', type: 'array', items: { type: 'string' } },
});

const NONE: ReadonlySet<string> = new Set();

function listForm(list: ExportedList): Form {
  const { description, schema, keys } = list;
  const isNamed = ({ whereNamed }: ExportedList, key: string): boolean => whereNamed?.includes(key) ?? true;
  const optional = new Set(keys.filter((key) => !isNamed(list, key)));
  return { description, type: 'array', items: formOf(recordNode(list), treeOf(keys), schema, optional) };
}

/** `optional`: keys that may be null though the content always has them. */
function formOf(of: ResolvedNode, tree: KeyTree, schema: string, optional: ReadonlySet<string> = NONE): Form {
  const isAsked = new Set(of.node.required);
  return record(
    Object.fromEntries(
      Object.entries(tree).map(([key, keys]) => {
        const form = valueForm(below(of, key, schema), keys, schema);
        return [key, (isAsked.has(key) && !optional.has(key)) || form.type === 'array' ? form : mayLack(form)] as const;
      }),
    ),
  );
}

function valueForm(of: ResolvedNode, tree: true | KeyTree, schema: string): Form {
  const { description, type, items } = of.node;
  const about = description === undefined ? {} : { description };
  if (items) return { ...about, type: 'array', items: valueForm(below(of), tree, schema) };
  if (tree !== true) return { ...about, ...formOf(of, tree, schema) };
  if (of.node.properties) throw new Error(`${schema} exports a key that holds others as one`);
  return { ...about, ...scalarForm(of.node, type) };
}

/** A form alone; how long or of what pattern a value is stays with the content. */
const scalarForm = ({ enum: words }: SchemaNode, type: SchemaNode['type']): Form =>
  words ? { enum: [...words] } : { type: type ?? 'string' };

/** What may be left out of the content is null in the export. */
function mayLack(form: Form): Form {
  if (Array.isArray(form.enum)) return { ...form, enum: [...form.enum, null] };
  return { ...form, type: [form.type, 'null'].flat() };
}
