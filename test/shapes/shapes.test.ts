import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import type { PublishedIndicators } from '../../src/disclosure/published.ts';
import { nodesOf } from '../../src/duty/nodes.ts';
import type { Edition } from '../../src/pipeline/edition.ts';
import { build, check } from '../../src/pipeline.ts';
import { USUAL } from '../../src/render/render.ts';
import { everythingOf } from '../support/everything.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

/** A shape of partnership: the example county with folders of this one laid over it, and what each of its editions makes, shows and is asked. */
interface Shape {
  readonly name: string;
  /** Laid over the example county in this order. */
  readonly over: readonly string[];
  readonly without?: readonly string[];
  readonly change?: readonly { readonly file: string; readonly from: string; readonly to: string }[];
  /** Problems beside requirements and what is not written yet, as `code file:line`. */
  readonly expect: readonly string[];
  readonly editions: Readonly<Record<string, Partial<Seen>>>;
}

interface Seen {
  /** The publications of the Duty, and the sheet that goes with one. */
  readonly makes: readonly string[];
  readonly covers: readonly string[];
  readonly beside: readonly string[];
  /** The areas of each figure of the Duty's publications, by its id. */
  readonly figures: Readonly<Record<string, readonly string[]>>;
  /** Which publication leads into which of other editions. */
  readonly leads: readonly string[];
  /** How requirements stand. */
  readonly asked: Readonly<Record<string, string>>;
  /** Whose agreement to the strategy is missing: the authorities that make it. */
  readonly agreeing: readonly string[];
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function filesOf({ over, without = [], change = [] }: Shape): Map<string, Uint8Array> {
  const files = new Map(filesBelow(join(REPOSITORY, 'starters/exampleshire')));
  for (const folder of over)
    for (const [path, bytes] of filesBelow(join(import.meta.dirname, folder))) files.set(path, bytes);
  for (const path of without) files.delete(path);
  for (const { file, from, to } of change) {
    const own = text(files.get(file));
    if (!own.includes(from)) throw new Error(`${file} does not hold "${from}".`);
    files.set(file, new TextEncoder().encode(own.replace(from, to)));
  }
  return files;
}

const inMemory = (shape: Shape) => {
  const { effects } = memoryFolder({ root: '/shape', files: filesOf(shape) });
  return [everythingOf('/shape'), { ...nodeEffects(true), ...effects }] as const;
};

const NOT_YET: readonly string[] = ['schema/not-yet', 'load/not-begun', 'duty/not-judged'];
const STATUTORY = ['strategic-needs-assessment', 'response-strategy', 'plan-on-a-page'];

function seenIn(
  { model, publications, results }: Edition,
  published: PublishedIndicators,
  ids: readonly string[],
): Seen {
  const resultOf = (id: string) => results.find(({ requirement }) => requirement.id === id);
  const own = publications.filter(({ id }) => STATUTORY.includes(id));
  const leads = publications.flatMap((publication) =>
    nodesOf(publication).flatMap((node) =>
      node.type === 'link' && node.url.startsWith('../')
        ? `${publication.id} to ${node.url.replace(/^\.\.\/(.*)\.html.*$/, '$1')}`
        : [],
    ),
  );
  return {
    makes: own.map(({ id }) => id),
    covers: model.covered.map(({ name }) => name),
    beside: model.compare.map(({ name }) => name),
    figures: Object.fromEntries(
      own.flatMap(({ figures }) =>
        figures.map(({ data, shows }) => [
          data.id,
          shows
            .flatMap(({ indicator, points: shown }) =>
              (published.get(indicator)?.series ?? []).filter(({ points }) =>
                points.some((point) => shown.includes(point)),
              ),
            )
            .map(({ area }) => model.areas.get(area)?.name ?? area)
            .filter((name, index, all) => all.indexOf(name) === index),
        ]),
      ),
    ),
    leads: [...new Set(leads)].toSorted(),
    asked: Object.fromEntries(ids.map((id) => [id, resultOf(id)?.status ?? 'unknown'])),
    agreeing: resultOf('SVD-A-08')?.details ?? [],
  };
}

const SHAPES = parse(readFileSync(join(import.meta.dirname, 'shapes.yaml'), 'utf8'), { merge: true }) as Shape[];

describe.each(SHAPES)('$name', (shape) => {
  let checked: Awaited<ReturnType<typeof check>>;
  beforeAll(async () => {
    checked = await check(...inMemory(shape));
  });

  test('tells what is wrong and nothing else', () => {
    const told = checked.diagnostics.filter(({ code }) => !NOT_YET.includes(code) && !code.startsWith('SVD-'));
    expect(told.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`)).toEqual(shape.expect);
  });

  test('has these editions', () => {
    expect(checked.editions.map(({ model }) => model.id)).toEqual(Object.keys(shape.editions));
  });

  test.each(Object.entries(shape.editions))('makes, shows and asks what it should: %s', (id, expected) => {
    const edition = checked.editions.find(({ model }) => model.id === id);
    const seen = edition && seenIn(edition, checked.published, Object.keys(expected.asked ?? {}));
    expect(Object.fromEntries(Object.entries(seen ?? {}).filter(([key]) => key in expected))).toEqual(expected);
  });

  test('says whose the figures of a group of areas are, and not that of one by itself', () => {
    const cards = (edition: Edition | undefined) =>
      edition?.publications.flatMap((publication) =>
        nodesOf(publication).flatMap((node) => (node.type === 'cards' ? node.items : [])),
      ) ?? [];
    const towns = checked.editions.find(({ model }) => model.id === 'two-towns');
    for (const { label } of cards(towns)) expect(label).toMatch(/, (?:Millhaven|Westwold)\b/);
    const own = checked.editions.find(({ model }) => model.id === 'eastmarsh');
    for (const { label } of cards(own)) expect(label).not.toContain('Exampleshire');
  });

  test('builds, and no link leads to a page that is not made', async () => {
    const [request, effects] = inMemory(shape);
    const { files, notMade } = await build(request, USUAL, effects);
    expect(notMade).toEqual([]);
    const made = new Set(files.map(({ path }) => path));
    for (const { path, bytes } of files.filter((file) => /^[^/]+\/[^/]+\.html$/.test(file.path))) {
      const [folder = ''] = path.split('/');
      const hrefs = [...text(bytes).matchAll(/href="((?:\.\.\/)?[\w/-]+\.html)/g)].map(([, href = '']) => href);
      for (const href of hrefs) expect(made, `${path} leads to ${href}`).toContain(join(folder, href));
    }
  });
});
