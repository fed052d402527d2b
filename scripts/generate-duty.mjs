// Checks src/duty/requirements*.yaml against its schema and turns it into one TypeScript module, so that the program reads no file for it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const schema = JSON.parse(await readFile(join(root, 'schema/requirement.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

const register = { requirements: [], context_only: [] };
const files = (await readdir(join(root, 'duty'))).filter((name) => /^requirements.*\.yaml$/.test(name)).sort();
for (const file of files) {
  const content = parse(await readFile(join(root, 'duty', file), 'utf8'));
  if (!validate(content)) {
    const lines = validate.errors.map(
      (e) => `  ${content.requirements?.[e.instancePath.split('/')[2]]?.id ?? ''} ${e.instancePath} ${e.message}`,
    );
    throw new Error(`src/duty/${file} does not fit its schema:\n${lines.join('\n')}`);
  }
  register.requirements.push(...content.requirements);
  register.context_only.push(...(content.context_only ?? []));
}
register.requirements.sort((a, b) => (a.id < b.id ? -1 : 1));

await writeFile(
  join(root, 'schema/generated/duty-register.ts'),
  `// Generated from src/duty/requirements*.yaml by scripts/generate-duty.mjs. Do not edit.
import type { ContextOnly, Requirement } from './requirement.ts';

/** Every requirement that can be checked, by id, and those that cannot. */
export const DUTY_REGISTER: { readonly requirements: readonly Requirement[]; readonly context_only: readonly ContextOnly[] } = JSON.parse(${JSON.stringify(JSON.stringify(register))});
`,
);
