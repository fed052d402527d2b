import { HELPERS } from './helpers.ts';

/** How every template is compiled, ahead or in the run: these helpers are all there are, so that any other name is one of the content. */
export const COMPILE_OPTIONS = {
  knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
  knownHelpersOnly: true,
};

/** What Handlebars is given: directives on a line of their own learn their line in the template, so that what is wrong with one has a place. */
export function withLines(text: string): string {
  return text
    .split('\n')
    .map((line, index) => line.replace(/^(\s*::[a-z][\w-]*\{)/, `$1line="${index + 1}" `))
    .join('\n');
}
