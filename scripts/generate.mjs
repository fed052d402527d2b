// Makes everything in src that is made from other files: `npm run generate`. In this order, since a step reads what those before it made.
// parts         the table of each kind of part, from its folders
// program-yaml  the program's own YAML files, read ahead
// schema        the schema of data/imports.yaml, from the importers; enums of parts; what variants may change; editor settings; types and validators
// templates     the program's templates, compiled
// starter       the words of the example county
// duty          the register of requirements, from its groups
// word          what every Word document has, from its styles
// site          the search of sites by chapter, with its library
import { Refusal } from './refusal.mjs';

try {
  for (const step of ['parts', 'schema', 'program-yaml', 'templates', 'starter', 'duty', 'word', 'site'])
    await import(`./generate-${step}.mjs`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
