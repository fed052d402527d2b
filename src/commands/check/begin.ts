import { besideThread } from '../../core/beside.ts';
import type { Effects } from '../../core/effects.ts';
import type { Invocation } from '../command.ts';

/** The folders of YAML, that which is asked for last first: the thread begins where the other ends. */
const FOLDERS = ['content/needs', 'content', 'data'];

/** Lets another thread read the YAML of a folder from now on, while this one loads what a check needs, and later what is said in it. */
export function begin(dir: string, invocation: Invocation): Invocation {
  const { effects, threads } = invocation;
  if (!threads || threads.atOnce < 2) return invocation;
  const beside = besideThread(threads.beside, dir);
  // By the name that `nameOfYaml` gives, which lies beside what is loaded later.
  for (const file of yamlFilesOf(effects, dir)) beside.begin(`yaml ${file}`, 'yaml', file);
  return { ...invocation, effects: { ...effects, beside } };
}

/** The files of YAML that a folder may have. What cannot be listed is told when the folder is read. */
function yamlFilesOf(effects: Effects, dir: string): string[] {
  const namesIn = (folder: string): string[] => {
    try {
      return effects.list(`${dir}/${folder}`);
    } catch {
      return [];
    }
  };
  const others = namesIn('content')
    .filter((name) => name.endsWith('/'))
    .map((name) => `content/${name.slice(0, -1)}`);
  return [...new Set([...FOLDERS, ...others])].flatMap((folder) =>
    namesIn(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  );
}
