import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import type { Templates, TemplateText } from '../load/templates.ts';
import { Handlebars } from './handlebars.ts';
import { HELPERS, type PlaceIn, type TemplateRun } from './helpers.ts';
import { compiledTemplate, parses } from './template-compiler.ts';

/** Compiles each template once; the same set serves every variant and publication. */
export class TemplateSet {
  readonly #handlebars = Handlebars.create();
  readonly #compiled = new Map<string, HandlebarsTemplateDelegate>();
  readonly #partials: Templates['partials'];

  constructor(templates: Templates) {
    this.#partials = templates.partials;
    this.#handlebars.registerHelper(HELPERS);
  }

  /** Fills one template. What the template gets wrong is pushed to the run's diagnostics, and its text is then empty. */
  render(
    template: TemplateText,
    context: unknown,
    run: TemplateRun,
    placeIn: PlaceIn = linesOf(template.file),
  ): string {
    const outer = run.placeIn;
    run.placeIn = placeIn;
    try {
      const key = `${template.file}\n${template.text}`;
      let compiled = this.#compiled.get(key);
      if (!compiled) {
        this.#register(template.text);
        compiled = this.#template(template.text);
        this.#compiled.set(key, compiled);
      }
      return compiled(context, { data: { run, root: run.root } });
    } catch (error) {
      run.diagnostics.push(this.#explain(error as Error, template));
      return '';
    } finally {
      run.placeIn = outer;
    }
  }

  #template(text: string): HandlebarsTemplateDelegate {
    return this.#handlebars.template(compiledTemplate(text));
  }

  /** Reads the partials that a template names, and those that they name. */
  #register(text: string): void {
    for (const [, name = ''] of text.matchAll(/\{\{~?>\s*([\w-]+)/g)) {
      if (Object.hasOwn(this.#handlebars.partials, name)) continue;
      const partial = this.#partials.get(name)?.();
      if (!partial) continue;
      this.#handlebars.registerPartial(name, inPlace(this.#template(partial.text), linesOf(partial.file)));
      this.#register(partial.text);
    }
  }

  #explain(error: Error, template: TemplateText): Diagnostic {
    const at = (file: string, line: number): Place => ({ file, line, column: 1 });
    const line = Number(/line (\d+)/.exec(error.message)?.[1] ?? 1);
    const helper = /unknown helper (\S+)/.exec(error.message)?.[1];
    if (helper !== undefined) {
      const message = `The template uses "${helper}", which is not known.${didYouMean(helper, Object.keys(HELPERS))}`;
      return diagnostic('template/unknown-name', placeOfName(this.#holderOf(helper, template), helper), message);
    }
    const partial = /partial (\S+) could not be found/.exec(error.message)?.[1];
    if (partial !== undefined) {
      const message = `There is no templates/partials/${partial}.md.hbs.${didYouMean(partial, this.#partials.keys())}`;
      return diagnostic('template/unknown-name', placeOfName(template, partial), message);
    }
    // Only a syntax error names a line; inside a partial it is the partial's, which is found by parsing each on its own.
    const broken = this.#partialTexts().find((p) => p.file !== template.file && !parses(p.text));
    const file = parses(template.text) && broken ? broken.file : template.file;
    const reason = error.message.split('\n').at(-1) ?? error.message;
    return diagnostic('template/syntax', at(file, line), `The template cannot be read: ${reason}`);
  }

  #partialTexts(): TemplateText[] {
    return [...this.#partials.values()].flatMap((get) => get() ?? []);
  }

  /** The template that mentions a name, or the partial in it that does. */
  #holderOf(name: string, template: TemplateText): TemplateText {
    return [template, ...this.#partialTexts()].find(({ text }) => mention(name).test(text)) ?? template;
  }
}

/** Columns are told as 1: the text that is filled is not quite the one that was written (template-source.ts). */
const linesOf =
  (file: string): PlaceIn =>
  (line) => ({ file, line, column: 1 });

/** A partial that, while it is filled, tells its own lines rather than those of the template around it. */
function inPlace(filled: HandlebarsTemplateDelegate, placeIn: PlaceIn): HandlebarsTemplateDelegate {
  return (context, options) => {
    const run: TemplateRun | undefined = options?.data?.run;
    if (!run) return filled(context, options);
    const outer = run.placeIn;
    run.placeIn = placeIn;
    try {
      return filled(context, options);
    } finally {
      run.placeIn = outer;
    }
  };
}

/** A name between {{ and }}. */
const mention = (name: string): RegExp =>
  new RegExp(`\\{\\{[^}]*(?<![\\w-])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);

/** Where a template mentions a name between {{ and }}: Handlebars does not say, so it is looked up. */
export function placeOfName(template: TemplateText, name: string): Place {
  const pattern = mention(name);
  const lines = template.text.split('\n');
  const index = lines.findIndex((line) => pattern.test(line));
  return {
    file: template.file,
    line: Math.max(index, 0) + 1,
    column: index < 0 ? 1 : lines[index]!.search(pattern) + 1,
  };
}

/** Where a template holds a text; its beginning when the text came from elsewhere. */
export function placeOfText(template: TemplateText, text: string): Place {
  const lines = template.text.split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  return { file: template.file, line: Math.max(index, 0) + 1, column: index < 0 ? 1 : lines[index]!.indexOf(text) + 1 };
}
