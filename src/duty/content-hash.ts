import { isRecord } from '../core/is-record.ts';
import { kept } from '../core/kept.ts';
import { sha256, sha256Once } from '../core/sha256.ts';
import { pointsApart } from '../disclosure/publish-series.ts';
import type { Published, PublishedIndicators, PublishedSeries } from '../disclosure/published.ts';
import { programValue } from '../load/program-yaml.ts';
import type { Loaded } from '../load/project.ts';
import { decode } from '../load/text.ts';
import type { Areas } from '../model/areas.ts';
import { withoutReadings, withoutRecords } from './edition-records.ts';

/** Enough digits that two contents do not share a hash by chance, and few enough to be read out. */
const DIGITS = 16;
/** What its first digit is written as: a hash that begins with a letter is never a number to YAML. */
const FIRST = 'abcdef';

/** What may be told apart by its hash: the folder as it was read, the names of areas, and the figures as they may be published. */
export type Hashed = Pick<Loaded, 'content' | 'images'> & { readonly templates: Pick<Loaded['templates'], 'inputs'> };

/**
 * The hash of a folder's content for all its editions: 16 hexadecimal digits, the first a letter, that change with any word, picture, template or published figure.
 * Values count and not how they are written: comments, layout and the order of keys change nothing. Left out are the records about the edition,
 * such as screening, sign-off and its status, so that a record can name the very content it is about. True counts are not in it, nor is the look.
 */
export function contentHash(
  { content, images, templates }: Hashed,
  areas: Areas,
  published: PublishedIndicators,
): string {
  const parts = [
    canonicalByFile(withoutRecords(content)),
    ...[...images].map(([name, { bytes }]) => `${name} ${sha256Once(bytes)}`).toSorted(),
    ...templates.inputs.flatMap((input) => templatePart(input)).toSorted(),
    ...[...areas.values()].map(({ code, name }) => `${code} ${name}`).toSorted(),
    ...figureParts(published),
  ];
  const digits = sha256(parts.map((part) => sha256(part)).join());
  return `${FIRST.charAt(Number.parseInt(digits.charAt(0), 16) % FIRST.length)}${digits.slice(1, DIGITS)}`;
}

/**
 * The hash of what is agreed of one edition: the same, of its own words alone. How actions stand and what was read of measures since are not agreed, nor are templates of what is for the partners alone,
 * so that an agreement outlasts what is said between meetings. `content` is that of the edition, and `own` says of a file of templates/ whether everybody reads what it prints.
 */
export function agreedHash(
  hashed: Hashed,
  variant: unknown,
  own: (file: string) => boolean,
  areas: Areas,
  published: PublishedIndicators,
): string {
  const { updates: _u, measures, ...content } = hashed.content;
  const inputs = hashed.templates.inputs.filter(({ file }) => own(file));
  const agreed = { ...content, updates: undefined, measures: withoutReadings(measures), variants: [variant] };
  return contentHash({ ...hashed, content: agreed, templates: { inputs } }, areas, published);
}

/** How a record stands to the content as it is now: made for it, for an earlier one, or it does not say. */
export type RecordedFor = 'this' | 'earlier' | 'not_said';

/** Tells of any record that names its content under `content` which content it was made for, beside the present hash. */
export const recordedFor =
  (hash: string) =>
  (record: { readonly content?: string | null }): RecordedFor => {
    if (!record.content) return 'not_said';
    return record.content === hash ? 'this' : 'earlier';
  };

/** The look of a partnership. Nobody screens colours, fonts or a document that gives styles: of it only the logo counts, and what brand.yaml says of it. */
const BRAND = 'templates/brand/';
const PICTURE = /\.(png|jpe?g)$/i;

/** What counts of a file of templates/, after its name; nothing of one that only gives the look. Editions share the files. */
const templatePart = kept(({ file, bytes }: Hashed['templates']['inputs'][number]): string[] => {
  if (!file.startsWith(BRAND) || PICTURE.test(file)) return [`${file} ${templateText(file, bytes)}`];
  const values = file === `${BRAND}brand.yaml` ? programValue(file, decode(bytes) ?? '') : undefined;
  const logo = isRecord(values) ? values.logo : undefined;
  return logo === undefined || logo === null ? [] : [`${file} ${canonical(logo)}`];
});

/** A template's text, the values of a YAML file, or the hash of what is no text. */
function templateText(file: string, bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text === undefined) return sha256(bytes);
  return file.endsWith('.yaml') ? canonical(programValue(file, text)) : text;
}

/** Every indicator as it is published, which is the same for all editions. */
const figureParts = kept((published: PublishedIndicators): string[] =>
  [...published.values()].map(({ id, series }) => `${id} ${sha256(JSON.stringify(series.map(inFigures)))}`).toSorted(),
);

/** A series by what is published of it. A period's label is what readers see of it. */
const inFigures = (series: PublishedSeries): unknown => [
  series.area,
  series.age,
  series.sex,
  series.category,
  pointsApart(series).map(({ period, count, denominator, value, lower, upper, lower998, upper998, flags }) => [
    period.label,
    [roundedIn(count), roundedIn(value)],
    [denominator, lower, upper, lower998, upper998].map((number) => number && rounded(number)),
    flags,
  ]),
];
/** What is published shows fewer digits than this; those beyond may differ from one version of Node to the next, where logarithms end in other bits. */
const SIGNIFICANT = 12;
const rounded = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 10 ** SIGNIFICANT ? value : Number(value.toPrecision(SIGNIFICANT));
const roundedIn = (one: Published): Published => (one.kind === 'shown' ? { ...one, value: rounded(one.value) } : one);

/** Content in one form, as `canonical` gives it. Most of its files are the same in many editions: the form of each is kept. */
function canonicalByFile(content: unknown): string {
  if (!isRecord(content)) return canonicalOnce(content);
  const files = Object.keys(content)
    .toSorted()
    .flatMap((key) => {
      const form = key === 'needs' ? canonicalByFile(content[key]) : canonicalOnce(content[key]);
      return form === '' ? [] : `${JSON.stringify(key)}:${form}`;
    });
  return files.length === 0 ? '' : `{${files.join()}}`;
}

const canonicalObject = kept((value: object): string => canonical(value));
const canonicalOnce = (value: unknown): string =>
  typeof value === 'object' && value !== null ? canonicalObject(value) : canonical(value);

/** A value in one form: keys in order, without those that say nothing, and texts without what may follow their last word in a block. */
function canonical(value: unknown): string {
  return JSON.stringify(settled(value)) ?? '';
}

function settled(value: unknown): unknown {
  if (typeof value === 'string') return value.trimEnd();
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(settled);
  if (!isRecord(value)) return value ?? undefined;
  const entries = Object.keys(value)
    .toSorted()
    .flatMap((key) => {
      const item = settled(value[key]);
      return item === undefined ? [] : [[key, item] as const];
    });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
