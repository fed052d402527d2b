import type Handlebars from 'handlebars';
import { onDemand } from '../core/on-demand.ts';
import { PRECOMPILED } from './generated/templates.js';
import { COMPILE_OPTIONS, withPlaces } from './template-source.ts';

const compiler = onDemand<typeof Handlebars>('handlebars');

/**
 * One template as the runtime of Handlebars takes it. The program's own templates were compiled when it was made; a folder's are
 * compiled here, as Handlebars itself does it: into a function.
 * @throws Error with the line in its message when the template has a syntax error or names an unknown helper.
 */
export function compiledTemplate(text: string): TemplateSpecification {
  const ready = PRECOMPILED.get(text);
  if (ready) return ready;
  const code = compiler().precompile(withPlaces(text), COMPILE_OPTIONS);
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
