import { CODES, type Code } from '../../core/codes.ts';
import { didYouMean } from '../../core/nearest.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { CONTEXT_ONLY, REQUIREMENTS } from '../../duty/register.ts';
import { loadProject } from '../../load/project.ts';
import type { Run } from '../command.ts';
import { explainContext, explainRequirement, listCodes } from '../report/explanation.ts';
import { wrap } from '../report/wrap.ts';
import { refuseOther } from '../request.ts';
import type { declared } from './command.ts';
import { explainValue } from './value.ts';

/** `svduty explain [CODE|REQUIREMENT]`: an entry in full; without one, all of them in their groups. With `--variant ID PATH`: where a value comes from. */
export const run: Run<typeof declared> = async ({ code, dir }, { variant }, { effects, toolRoot }) => {
  if (variant === undefined) {
    effects.out(`${linesOf(code).join('\n')}\n`);
    return EXIT.fine;
  }
  if (code === undefined) throw new Stop('Name a value of the content as well, such as document.titles.sna.title.');
  refuseOther(effects, dir);
  effects.out(`${explainValue(code, variant, loadProject(effects, dir, toolRoot)).join('\n')}\n`);
  return EXIT.fine;
};

/** @throws Stop for what is neither a code nor a requirement. */
function linesOf(name: string | undefined): string[] {
  if (name === undefined) return listCodes();
  const id = name.toUpperCase();
  const requirement = REQUIREMENTS.find((candidate) => candidate.id === id);
  if (requirement) return explainRequirement(requirement);
  const context = CONTEXT_ONLY.find((candidate) => candidate.id === id);
  if (context) return explainContext(context);
  if (Object.hasOwn(CODES, name)) return explainCode(name as Code);
  if (name.includes('.'))
    throw new Stop(
      `"${name}" is no code and no requirement. For where a value of the content comes from, say in which edition: svduty explain --variant ID ${name}.`,
    );
  const known = [...Object.keys(CODES), ...[...REQUIREMENTS, ...CONTEXT_ONLY].map((entry) => entry.id)];
  throw new Stop(`"${name}" is neither a code nor a requirement of this program.${didYouMean(name, known)}`);
}

function explainCode(code: Code): string[] {
  const { title, severity, why, fix, example } = CODES[code];
  const lines = [
    `${code} (${severity})`,
    '',
    `${title}.`,
    '',
    ...wrap(`Why it matters: ${why}`, ''),
    ...wrap(`How to fix it: ${fix}`, ''),
  ];
  if (example !== undefined) lines.push('', 'For example:', ...example.split('\n').map((line: string) => `  ${line}`));
  return lines;
}
