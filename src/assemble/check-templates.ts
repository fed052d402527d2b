import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import { hasTooManyMarks, TOO_MANY_MARKS } from '../load/marks.ts';
import type { Templates, TemplateText } from '../load/templates.ts';
import { decode } from '../load/text.ts';
import type { Labels } from './publication.ts';

/** The templates and tables that lie in the folder itself, as text. */
export function ownTemplates({ inputs }: Templates): TemplateText[] {
  return inputs.flatMap(({ file, bytes }) => {
    const isTemplate = file.endsWith('.hbs') || file.startsWith('templates/tables/');
    const text = isTemplate ? decode(bytes) : undefined;
    return text === undefined ? [] : [{ file, text }];
  });
}

/**
 * What can be told of a folder's own templates before they are filled, whether or not this content takes the branch it stands in. Codes:
 * template/too-deep, template/recursion, template/missing-label.
 */
export function checkTemplates(own: readonly TemplateText[], templates: Templates, labels: Labels): Diagnostic[] {
  return own.flatMap((template) => [
    ...tooDeep(template),
    ...tooManyBrackets(template),
    ...(hasTooManyMarks(template.text) ? [diagnostic('template/too-deep', placeAt(template, 0), TOO_MANY_MARKS)] : []),
    ...callsItself(template, templates.partials),
    ...missingLabels(template, labels),
  ]);
}

const BLOCK = /\{\{\{?~?([#^/])|\{\{!--[\s\S]*?--\}\}|\{\{![^}]*\}\}/g;

function tooDeep(template: TemplateText): Diagnostic[] {
  let depth = 0;
  for (const match of template.text.matchAll(BLOCK)) {
    // `{{^}}` is an else.
    if (match[1] === '/') depth -= 1;
    else if (match[1] === '#' || (match[1] === '^' && template.text[match.index + match[0].length] !== '}')) depth += 1;
    if (depth <= LIMITS.templateDepth) continue;
    const message = `There are more than ${LIMITS.templateDepth} blocks within each other here.`;
    return [diagnostic('template/too-deep', placeAt(template, match.index), message)];
  }
  return [];
}

const EXPRESSION = /\{\{(?!~?!)[^}]*/g;

/** Brackets within brackets take the reader of templates longer than there is time. */
function tooManyBrackets(template: TemplateText): Diagnostic[] {
  for (const { 0: expression, index } of template.text.matchAll(EXPRESSION)) {
    let depth = 0;
    for (let at = 0; at < expression.length; at++) {
      if (expression[at] === '(') depth += 1;
      else if (expression[at] === ')') depth -= 1;
      if (depth <= LIMITS.templateDepth) continue;
      const message = `There are more than ${LIMITS.templateDepth} brackets within each other here.`;
      return [diagnostic('template/too-deep', placeAt(template, index + at), message)];
    }
  }
  return [];
}

const PARTIAL_FILE = /^templates\/partials\/(.+)\.md\.hbs$/;
const CALL = /\{\{~?#?>\s*([\w-]+)/g;

/** Whether a partial is called by itself, or by one that it calls. */
function callsItself(template: TemplateText, partials: Templates['partials']): Diagnostic[] {
  const name = PARTIAL_FILE.exec(template.file)?.[1];
  if (name === undefined) return [];
  const seen = new Set<string>();
  const leadsBack = (called: string): boolean => {
    if (called === name) return true;
    if (seen.has(called)) return false;
    seen.add(called);
    return callsIn(partials.get(called)?.()?.text ?? '').some((call) => leadsBack(call.name));
  };
  const call = callsIn(template.text).find((one) => leadsBack(one.name));
  if (!call) return [];
  const through = call.name === name ? '' : `, through "${call.name}"`;
  const message = `The partial "${name}" calls itself${through}.`;
  return [diagnostic('template/recursion', placeAt(template, call.index), message)];
}

const callsIn = (text: string): { name: string; index: number }[] =>
  [...text.matchAll(CALL)].map(({ 1: name = '', index }) => ({ name, index }));

/** A fixed word that is named outright, in a template or, with the quote marks of YAML, in a table. */
const LABEL = /[{(]\s*label\s+(?:\\?"|''?)([\w.-]+)(?:\\?"|''?)/g;

function missingLabels(template: TemplateText, labels: Labels): Diagnostic[] {
  return [...template.text.matchAll(LABEL)].flatMap(({ 1: key = '', index }) =>
    Object.hasOwn(labels, key) ? [] : [missingLabel(key, placeAt(template, index), labels)],
  );
}

/** Says that a template asks for a fixed word that there is not. Code: template/missing-label. */
export function missingLabel(key: string, place: Place | undefined, labels: Labels): Diagnostic {
  const message = `There is no fixed word "${key}".${didYouMean(key, Object.keys(labels))}`;
  return diagnostic('template/missing-label', place, message);
}

function placeAt({ file, text }: TemplateText, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
