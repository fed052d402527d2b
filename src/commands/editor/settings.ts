const SCHEMAS = 'yaml.schemas';

/**
 * The settings of an editor in a folder, from those it has and the program's: its own stay, and of the files that follow a schema in schemas/ the
 * program knows better. Undefined where they need no change, and where they cannot be read, such as settings with remarks.
 */
export function settingsWith(own: string | undefined, program: string): string | undefined {
  if (own === undefined) return program;
  const [before, ours] = [parsed(own), parsed(program)];
  if (before === undefined || ours === undefined) return undefined;
  const others = Object.entries(before[SCHEMAS] ?? {}).filter(([path]) => !path.startsWith('./schemas/'));
  const after = { ...ours, ...before, [SCHEMAS]: { ...ours[SCHEMAS], ...Object.fromEntries(others) } };
  const isSame = Object.entries(after).every(([key, value]) => JSON.stringify(before[key]) === JSON.stringify(value));
  return isSame ? undefined : `${JSON.stringify(after, null, 2)}\n`;
}

type Settings = { readonly [SCHEMAS]?: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;

function parsed(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Settings) : undefined;
  } catch {
    return undefined;
  }
}
