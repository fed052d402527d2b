import { isRecord } from '../../core/is-record.ts';

const SCHEMAS = 'yaml.schemas';

type Settings = Readonly<Record<string, unknown>>;

/**
 * The settings of an editor in a folder, from those it has and the program's: its own stay, and of the files that follow a schema in schemas/ the
 * program knows better. Undefined where they need no change, and where they cannot be read, such as settings with remarks.
 */
export function settingsWith(own: string | undefined, program: string): string | undefined {
  if (own === undefined) return program;
  const [before, ours] = [parsed(own), parsed(program)];
  if (before === undefined || ours === undefined) return undefined;
  const others = Object.entries(groupOf(before[SCHEMAS])).filter(([path]) => !path.startsWith('./schemas/'));
  const schemas = { ...groupOf(ours[SCHEMAS]), ...Object.fromEntries(others) };
  const after: Settings = { ...ours, ...before, [SCHEMAS]: schemas };
  const isSame = Object.entries(after).every(([key, value]) => JSON.stringify(before[key]) === JSON.stringify(value));
  return isSame ? undefined : `${JSON.stringify(after, null, 2)}\n`;
}

function parsed(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const groupOf = (value: unknown): Settings => (isRecord(value) ? value : {});
