import type { Effects } from '../../core/effects.ts';
import { mapValues } from '../../core/map-values.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { sha256 } from '../../core/sha256.ts';
import { Stop } from '../../core/stop.ts';
import { orStop } from '../../load/folder.ts';
import type { Audience } from '../../model/publications.ts';
import type { EditionJob, FinishedEdition } from '../../pipeline/finish-edition.ts';
import { type BuildRecord, MANIFEST, readRecord } from '../../write/record.ts';
import { NOTHING_WRITTEN, refuseOtherContent, type ShardPart } from './parts.ts';

const BELOW: Readonly<Record<Audience, string>> = { public: 'output', partnership: 'partnership' };

/** Gives editions as the parts made them, each file as its part recorded it. @throws Stop for one that is not, and for parts of other content */
export function takenFrom(
  parts: readonly ShardPart[],
  effects: Effects,
): (job: EditionJob) => Promise<FinishedEdition> {
  return async ({ id, shared: { base, tool, sources } }) => {
    refuseOtherContent(parts, sources.partnership);
    const variant = id ?? base.folder;
    const finding = { id: variant, own: undefined, diagnostics: [] };
    const part = parts.find(({ made }) => made.includes(variant));
    if (!part) return { finding };
    const records = mapValues(BELOW, (name, audience) =>
      recordOf(effects, `${part.folder}/${name}/${variant}`, variant, part.builds[audience][variant]),
    );
    const facts = mapValues(records, (record) => record?.edition);
    const { name = '', date = '', status = '' } = facts.public ?? facts.partnership ?? {};
    const made = {
      id: variant,
      name,
      origins: mapValues(sources, (source) => ({ tool, status, edition_date: date, source })),
      printed: mapValues(facts, (of) => of?.publications ?? []),
      outputs: mapValues(records, (record, audience) =>
        (record?.outputs ?? []).map(({ file, sha256: hash }) =>
          asMade(effects, `${part.folder}/${BELOW[audience]}`, `${variant}/${file}`, hash),
        ),
      ),
      levels: mapValues(facts, (of) => of?.published ?? []),
      missed: [],
    };
    return { finding, made };
  };
}

/** The record of an edition in the folder of a part; undefined where the part made nothing there. */
function recordOf(
  effects: Effects,
  folder: string,
  variant: string,
  hash: string | undefined,
): BuildRecord | undefined {
  if (hash === undefined) return undefined;
  const { bytes } = asMade(effects, folder, MANIFEST, hash);
  const record = readRecord(bytes, variant, undefined);
  if (!record?.edition) throw notAsMade(`${folder}/${MANIFEST}`);
  return record;
}

/** A file that is read each time that somebody asks for its bytes: those of all editions would not be held at once. */
const asMade = (effects: Effects, folder: string, path: string, hash: string): OutputFile => ({
  path,
  get bytes() {
    const bytes = orStop(`${folder}/${path}`, () => effects.read(`${folder}/${path}`));
    if (!bytes || sha256(bytes) !== hash) throw notAsMade(`${folder}/${path}`);
    return bytes;
  },
});

const notAsMade = (path: string): Stop =>
  new Stop(
    `${path} is not there, or not as its part was made. Copy the folder of the part again, or make it again. ${NOTHING_WRITTEN}`,
  );
