import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readJson } from '../read-json.mjs';
import { page } from './page.mjs';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const exampleFile = (kind, file) => readFileSync(`${src}charts/kinds/${kind}/${file}`, 'utf8');

/** What `figures:` in the content takes: its keys, and the methods that it names. */
const { properties: KEYS } = readJson(`${src}schema/common.schema.json`).definitions.figure;

/** docs/charts.md: every kind of chart with its limits and the attributes it heeds, when to use it, its picture and what makes it. */
export function chartsPage(kinds) {
  const every = Math.max(...Object.values(kinds).map(({ measures }) => measures.length));
  const rows = Object.values(kinds).map(({ name, summary, maxSeries, mostCategories, measures, uses, categories }) => {
    const along = categories === 'areas' ? 'areas' : 'along it';
    const most = [
      ...(maxSeries > 0 ? [`${maxSeries} series`] : []),
      ...(mostCategories === undefined ? [] : [`${mostCategories} ${along}`]),
    ].join('; ');
    const heeds =
      categories === 'own' ? `its own: \`::${name}\`` : uses.map((attribute) => `\`${attribute}\``).join(', ');
    return `| \`${name}\` | ${summary} | ${most} | ${shownBy(measures, every)} | ${heeds} |`;
  });
  return page(
    'Charts',
    `Which chart shows it best? A template writes \`::chart{kind="line" indicator="suspensions"}\`, content writes \`chart: line\` in a figure. Every such chart also
takes \`indicator\`, \`headline\`, \`alt\` and \`id\`. A kind with a directive of its own is written as that. [Change the look](change-the-look.md) says what the attributes mean.`,
    `| kind | shows | takes at most | measures | heeds |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Rates of groups do not add up, so only counts stand on top of each other; ranks are not followed over time. Along periods every period from the first
to the last has its place, and one without a figure is a gap. A chart of more areas than a page shows becomes two charts of one scale, or its table
alone, and a note says which; so does a category of more groups than a chart can show. The table behind a chart has every value and every interval that is drawn.

## What a chart can be asked for

- **Years.** \`from="2019/20" to="2023/24"\`, or \`periods="5"\` for the latest five. Columns can stand for chosen years: \`only="2018/19,2023/24"\`. A line takes no \`only\`, since it would
  run evenly over years that are not there.
- **Areas** by code, by name (\`areas="own,Rutland"\`, \`benchmark="England"\`) or in groups such as \`lgas\`. A name that several areas have is refused, and their codes are told.
- **Groups** side by side: \`sex="male,female"\`, \`ages="0-24,25+"\`, \`category="ethnicity"\` for all of a type that the metadata declares.
- **Two indicators**: \`with="robbery"\` sets another beside the first where measure, unit and multiplier are the same. Where they are not, a message says what differs: one axis shows one unit.
- **A target or a baseline**: \`line_at="target"\` or \`line_at="baseline"\` draws a dashed line at \`target_value\` or \`baseline\` of the measure in \`content/measures.yaml\` that has the indicator
  (\`measure="…"\` where several have it). A number of your own takes its words, its unit and its source:
  \`line_at="4.2" line_name="Target for 2027/28" line_unit="per 1,000 residents" line_source="the board, March 2026"\`. A unit that is not the indicator's is refused. Line, words and source
  stand in the alternative text, the note, the table and the file as well.

All of these are keys of \`figures:\` too; there \`only\` is a list.

\`\`\`yaml
figures:
  - { chart: line, indicator: violence, with: robbery, areas: own, line_at: 4.2, line_name: Target for 2027/28, line_unit: "per 1,000 residents", line_source: "the board, March 2026" }
  - { chart: grouped, indicator: violence, areas: "own,Rutland", only: [2018/19, 2023/24] }
\`\`\`

${Object.values(kinds).map(section).join('\n')}`,
  );
}

/** The pictures of that page, by their names: the drawings that the tests hold each kind to. */
export const chartPictures = (kinds) =>
  Object.fromEntries(
    Object.keys(kinds).flatMap((kind) => [
      [pictureOf(kind), exampleFile(kind, 'golden.svg')],
      ...alsoOf(kind).map(({ name }) => [pictureOf(`${kind}-${name}`), exampleFile(kind, `golden.${name}.svg`)]),
    ]),
  );

const pictureOf = (drawing) => `chart-${drawing}.svg`;

/** The further examples of a kind. */
const alsoOf = (kind) => parse(exampleFile(kind, 'examples.yaml')).also ?? [];

function shownBy(measures, every) {
  if (measures.length === 0) return 'none: it shows records';
  return measures.length === every ? 'every one' : measures.map((measure) => `\`${measure}\``).join(', ');
}

function section({ name, when, word, native }) {
  const [example] = parse(exampleFile(name, 'examples.yaml')).works;
  const inWord = native ? 'Word can draw it itself, as a chart.' : 'Word has no such chart, and can show it as shapes.';
  const also = alsoOf(name).map(
    ({ name: of, says, chart }) => `
${says}

${shown(word, `${name}-${of}`, chart)}`,
  );
  return `## ${name}

${when} ${inWord}

${shown(word, name, example)}${also.join('')}`;
}

/** A picture with what makes it. */
const shown = (word, drawing, example) => `![${word} of made-up figures](${pictureOf(drawing)})

\`\`\`text
${example}
\`\`\`
${asContent(example)}`;

/** A value as YAML has it: a list where the key takes one. */
function written(key, value) {
  const word = (text) => (/^[a-z][a-z0-9-]*$/.test(text) ? text : JSON.stringify(text));
  return KEYS[key]?.type === 'array' ? `[${value.split(',').map(word).join(', ')}]` : word(value);
}

/** The same figure under `figures:` in the content, where its keys are there. */
function asContent(directive) {
  const [, name, attributes] = /^::([a-z-]+)\{(.*)\}$/s.exec(directive) ?? [];
  // Of a grid `by` is no indicator, which the key of that name is.
  const keyOf = (attribute) => (name === 'heat-grid' && attribute === 'by' ? 'split' : attribute);
  const values = Object.fromEntries(
    [...(attributes ?? '').matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, key, value]) => [keyOf(key), value]),
  );
  const { kind, id, ...others } = values;
  const form = name === 'chart' ? { chart: kind } : KEYS.method.enum.includes(name) ? { method: name } : undefined;
  if (form === undefined || Object.keys(others).some((key) => !Object.hasOwn(KEYS, key))) return '';
  const keys = Object.entries({ id, ...form, ...others }).map(([key, value]) => `${key}: ${written(key, value)}`);
  return `
\`\`\`yaml
figures:
  - { ${keys.join(', ')} }
\`\`\`
`;
}
