import { HELPERS, PLACE_HELPER } from './helpers.ts';

/** How every template is compiled, ahead or in the run: these helpers are all there are, so that any other name is one of the content. */
export const COMPILE_OPTIONS = {
  knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
  knownHelpersOnly: true,
};

const BLOCK = /^(\s*:{2,}[a-z][\w-]*)(\{|\s*$)/;
/** A token, or what is written like one with more colons. */
const TOKEN = /(?<![\w:]):{1,3}[a-z][a-z-]*\[/g;

/** What Handlebars is given: every directive and token learns its line in the template, so that what is wrong with one has a place. */
export function withPlaces(text: string): string {
  const place = `{{${PLACE_HELPER}}}`;
  return text
    .split('\n')
    .map((line) =>
      line
        .replaceAll(TOKEN, (opening) => opening + place)
        .replace(BLOCK, (_, opening: string, next: string) => `${opening}{at="${place}"${next === '{' ? ' ' : '}'}`),
    )
    .join('\n');
}
