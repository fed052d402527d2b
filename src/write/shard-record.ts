import type { Effects } from '../core/effects.ts';
import { mapValues } from '../core/map-values.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import type { Audience } from '../model/publications.ts';
import { ASSET_PLACES, type AssetPlace } from '../render/asset-places.ts';
import type { StandingEdition } from './standing.ts';

const RECORD = 'shard.json';
const SCHEMA = 'svduty-shard/1';
/** No record of this program is larger. */
const LARGEST = 8 * 1024 * 1024;

/** What a shard was asked for, beside its own part of it. Two shards with the same texts belong together. */
export interface ShardOrigin {
  /** The program and its version, and what stands for it to the last byte. */
  readonly tool: string;
  readonly program: string;
  /** Stands for all that was read. */
  readonly source: string;
  readonly request: {
    readonly status: string;
    readonly publications: readonly string[] | 'all';
    readonly formats: readonly string[];
    readonly pageNumbers: boolean;
    readonly assets?: AssetPlace | undefined;
  };
}

/** What a shard made. */
export interface ShardRecord extends ShardOrigin {
  readonly index: number;
  readonly of: number;
  readonly made: readonly string[];
  readonly notMade: readonly string[];
  /** The SHA-256 of each build.json, by edition. */
  readonly builds: Readonly<Record<Audience, Readonly<Record<string, string>>>>;
}

/** The SHA-256 of the build.json of each edition that was made. */
export const buildsOf = (
  made: readonly string[],
  standing: Readonly<Record<Audience, readonly StandingEdition[]>>,
): ShardRecord['builds'] =>
  mapValues(standing, (editions) =>
    Object.fromEntries(
      editions.filter(({ variant }) => made.includes(variant)).map(({ variant, build }) => [variant, build]),
    ),
  );

/** The record of a shard, for its private folder. */
export const shardFile = (record: ShardRecord): OutputFile =>
  textFile(RECORD, `${JSON.stringify({ schema: SCHEMA, ...record }, null, 2)}\n`);

/** The record in a private folder; undefined where there is none, or none that this version can read. */
export function readShard(effects: Effects, privateFolder: string): ShardRecord | undefined {
  const path = `${privateFolder}/${RECORD}`;
  const found = effects.look(path);
  if (found.kind !== 'file' || found.size > LARGEST) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(effects.read(path)));
    return isShard(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

type Unknown<T> = { readonly [Key in keyof T]?: unknown };

function isShard(value: unknown): value is ShardRecord {
  const {
    schema,
    tool,
    program,
    source,
    request,
    index,
    of,
    made,
    notMade,
    builds,
  }: Unknown<ShardRecord> & {
    schema?: unknown;
  } = Object(value);
  const { status, publications, formats, pageNumbers, assets }: Unknown<ShardRecord['request']> = Object(request);
  const { public: open, partnership: inner }: Unknown<ShardRecord['builds']> = Object(builds);
  return (
    schema === SCHEMA &&
    [tool, program, source, status].every((one) => typeof one === 'string') &&
    (publications === 'all' || isTexts(publications)) &&
    [formats, made, notMade].every(isTexts) &&
    typeof pageNumbers === 'boolean' &&
    (assets === undefined || ASSET_PLACES.some((one) => one === assets)) &&
    [index, of].every((one) => Number.isSafeInteger(one) && Number(one) > 0) &&
    [open, inner].every((one) => typeof one === 'object' && one !== null && isTexts(Object.values(one)))
  );
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
