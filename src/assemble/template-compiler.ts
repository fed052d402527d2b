import type Handlebars from 'handlebars';
import { onDemand } from '../core/on-demand.ts';
import { PRECOMPILED } from './generated/templates.js';
import { COMPILE_OPTIONS } from './template-source.ts';

/** Handlebars with its compiler, a bundle of its own that most runs never load. */
const compiler = onDemand<typeof Handlebars>('#template-compiler');

/** One of the program's own templates as the runtime of Handlebars takes it: they were compiled when the program was made. */
export const readyTemplate = (text: string): TemplateSpecification | undefined => PRECOMPILED.get(text);

/**
 * A template of a folder, or a piece of one, that carries its places: compiled as Handlebars itself does it, into a function.
 * @throws Error with the line in its message when it has a syntax error or names an unknown helper.
 */
export function compiledTemplate(source: string): TemplateSpecification {
  const code = compiler().precompile(source, COMPILE_OPTIONS);
  return new Function(`return ${code}`)() as TemplateSpecification;
}

/** Whether a template has no syntax error. */
export function parses(text: string): boolean {
  try {
    compiler().parse(text);
    return true;
  } catch {
    return false;
  }
}
