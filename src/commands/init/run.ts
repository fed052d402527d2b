import { EXIT, Stop } from '../../core/stop.ts';
import { loadProject } from '../../load/project.ts';
import { writeOutput } from '../../write/write.ts';
import type { Invocation, Run } from '../command.ts';
import { editorFiles, editorSets } from '../editor/editor-files.ts';
import type { declared } from './command.ts';
import { localEdition } from './local-edition.ts';
import { packageJson, pinned } from './package-json.ts';
import { starterFiles } from './starter-files.ts';
import { STARTERS } from './starters.ts';

/** `svduty init DIR`: a folder that builds at once; with `--csp AREA` a local edition in one that is there. */
export const run: Run<typeof declared> = async ({ dir }, { from, empty, csp }, invocation) => {
  const asked = [from && '--from', empty && '--empty', csp && '--csp'].filter((flag) => typeof flag === 'string');
  if (asked.length > 1) throw new Stop(`${asked.join(' and ')} cannot be given together: each begins something else.`);
  if (csp !== undefined) return localEdition(dir, csp, invocation);
  return newFolder(dir, from ?? (empty ? 'empty' : 'exampleshire'), invocation);
};

/** What may lie in a folder that becomes a partnership's: how the program came there, and what others keep beside content. */
const KEPT = [
  ...['package.json', 'package-lock.json', 'node_modules/'],
  ...['.git/', '.github/', '.gitignore', '.vscode/', 'README.md'],
];

function newFolder(dir: string, from: keyof typeof STARTERS, { effects, toolRoot }: Invocation): number {
  const found = effects.look(dir);
  if (found.kind !== 'missing' && found.kind !== 'folder') throw new Stop(`"${dir}" is not a folder.`);
  const there = effects.list(dir);
  const inTheWay = there.filter((name) => !KEPT.includes(name) && !name.endsWith('.tgz'));
  if (inTheWay.length > 0)
    throw new Stop(
      `"${dir}" is not empty: it holds ${inTheWay[0]}. Name a folder that is not there yet, so that nothing of yours is overwritten.`,
    );
  const program = pinned(effects, dir, toolRoot);
  const files = [...starterFiles(effects, toolRoot, from), packageJson(program.dependency), ...program.files];
  const written = files.filter(({ path }) => !there.includes(path));
  writeOutput(effects, [{ folder: dir, files: written, removed: [] }]);
  writeOutput(effects, editorSets(dir, editorFiles(effects, dir, toolRoot, loadProject(effects, dir, toolRoot))));
  const isPinned = program.dependency !== undefined;
  const [call, where] = isPinned ? ['npx svduty', ''] : ['npm run', ` -- ${quoted(dir)}`];
  const steps = [
    ...(isPinned && dir !== '.' ? [[`cd ${quoted(dir)}`, '']] : []),
    ...(isPinned ? [['npm install', 'once on each computer']] : []),
    [`${call} build${where}`, `makes the publications: open ${isPinned ? '' : `${dir}/`}output/index.html`],
    [`${call} preview${where}`, 'shows the page in a browser while you write'],
    [`${call} check${where}`, 'says what is wrong, and what is still missing'],
  ] as const;
  const widest = Math.max(...steps.map(([step]) => step.length));
  effects.out(
    [
      `Made "${dir}" with ${STARTERS[from].what}: words in content, figures in data. Next:`,
      ...steps.map(([step, what]) => `  ${step.padEnd(widest)}  ${what}`.trimEnd()),
      ...(isPinned ? [] : [WITHOUT_PROGRAM]),
      `${toolRoot}/docs/start-your-own.md goes on from here, in five steps.`,
      '',
    ].join('\n'),
  );
  return EXIT.fine;
}

/** A path as a shell takes it for one word. */
const quoted = (path: string): string => (/^[\w./\\:-]+$/.test(path) ? path : `"${path}"`);

const WITHOUT_PROGRAM =
  'Its package.json names no svduty, since this one was not installed from a packed file: docs/release.md says how to make one. Until then build from the folder of svduty, as above.';
