// Reads the requirements of every group (src/duty/*/requirements.yaml), holds them to their schema and to what their tests take, and turns them
// into one TypeScript module, so that the program reads no file for it.
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';
import { refuse } from './refusal.mjs';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const fileOf = (group) => `src/duty/${group}/requirements.yaml`;

const groups = (await readdir(join(root, 'duty'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'duty', entry.name, 'requirements.yaml')))
  .map((entry) => entry.name)
  .sort();
const texts = await Promise.all(
  groups.map(async (group) => [group, await readFile(join(root, 'duty', group, 'requirements.yaml'), 'utf8')]),
);

const { checkRegister } = await fromSource({ checkRegister: 'src/duty/check-register.ts' });
const { problems, ...register } = checkRegister(new Map(texts), fileOf);
refuse(problems);

await writeFile(
  join(root, 'schema/generated/duty-register.ts'),
  `// Generated from src/duty/*/requirements.yaml by scripts/generate-duty.mjs. Do not edit.
import type { ContextOnly, Requirement } from './requirement.ts';

/** Every requirement that can be checked, by id, and those that cannot. */
export const DUTY_REGISTER: { readonly requirements: readonly Requirement[]; readonly context_only: readonly ContextOnly[] } = JSON.parse(${JSON.stringify(JSON.stringify(register))});
`,
);
