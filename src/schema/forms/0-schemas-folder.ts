import type { FormStep } from './form-step.ts';
import { yamlFiles } from './written.ts';

const FIRST_LINES =
  /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*?#[ \t]*yaml-language-server:[ \t]*\$schema=(\S*?)src\/schema\/\S+\.schema\.json/;

/** The schemas for editors left the program's source. */
export const schemasFolder: FormStep = {
  from: 0,
  to: 1,
  what: 'The schemas that an editor reads lie in schemas/, and the first lines that name one name it there.',
  olderIsRead: true,
  mend: (folder) =>
    yamlFiles(folder, /^/).flatMap(({ path, text }) => {
      const found = FIRST_LINES.exec(text);
      if (!found) return [];
      const start = text.indexOf('$schema=', found.index) + '$schema='.length + (found[1]?.length ?? 0);
      return [{ path, start, end: start + 'src/schema/'.length, text: 'schemas/' }];
    }),
};
