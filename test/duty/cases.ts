import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ResultStatus } from '../../src/duty/result.ts';
import type { Status } from '../../src/model/model.ts';
import { REPOSITORY } from '../support/folder.ts';
import type { Changes } from './edition.ts';
import type { Pages } from './pages.ts';

/**
 * A case of a requirement, as src/duty/<group>/cases.yaml writes it: the content of Leicester, Leicestershire and Rutland with some changes, and
 * what comes of it.
 */
export interface Case extends Changes {
  readonly name: string;
  /** A local edition instead of the partnership's own. */
  readonly variant?: string;
  /** The status of the edition, in the place of the document's. */
  readonly edition?: Status;
  /** In the place of the profiles that are on. */
  readonly profiles?: readonly string[];
  /** In the place of the areas that the edition covers. */
  readonly covered?: readonly string[];
  readonly pages?: Pages;
  readonly expect: ResultStatus;
  /** Where the first place points: a path of the content, or a file. */
  readonly at?: string;
  /** How many things are missing. */
  readonly gaps?: number;
  /** A part of what the message must name. */
  readonly names?: string;
}

/** One group of requirements: the ids of its entries and its cases by id. */
export interface GroupSeen {
  readonly group: string;
  /** Every entry's title, or the reason why it is not checked, by id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly checked: readonly string[];
  readonly contextOnly: readonly string[];
  readonly cases: Readonly<Record<string, readonly Case[]>>;
}

type Register = Readonly<
  Partial<Record<'requirements' | 'context_only', readonly { id: string; title?: string; reason?: string }[]>>
>;

const FOLDER = join(REPOSITORY, 'src/duty');
const read = (group: string, name: string): unknown =>
  parse(readFileSync(join(FOLDER, group, name), 'utf8'), { merge: true });

/** Every group, as its folder has it. */
export function requirementGroups(): GroupSeen[] {
  return readdirSync(FOLDER)
    .filter((group) => existsSync(join(FOLDER, group, 'requirements.yaml')))
    .map((group) => {
      const register = read(group, 'requirements.yaml') as Register;
      const ids = (key: keyof Register): string[] => (register[key] ?? []).map(({ id }) => id);
      const cases = existsSync(join(FOLDER, group, 'cases.yaml'))
        ? (read(group, 'cases.yaml') as Record<string, readonly Case[]>)
        : {};
      const entries = [...(register.requirements ?? []), ...(register.context_only ?? [])];
      const titles = Object.fromEntries(entries.map(({ id, title, reason }) => [id, title ?? reason ?? '']));
      return { group, titles, checked: ids('requirements'), contextOnly: ids('context_only'), cases };
    });
}

export const isMet = ({ expect }: Case): boolean => expect === 'met';
/** A case that shows what is missing, and where. */
export const isGapWithPlace = ({ expect, at }: Case): boolean =>
  (expect === 'missing' || expect === 'partly_met') && at !== undefined;
