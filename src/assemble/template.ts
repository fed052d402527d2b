import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { isPartMissing } from '../core/on-demand.ts';
import type { Place } from '../core/place.ts';
import type { Templates, TemplateText } from '../load/templates.ts';
import { CHECKED_HELPERS, HelperFailed } from './checked-helpers.ts';
import { Handlebars } from './handlebars.ts';
import { HELPERS, type PlaceIn, type TemplateRun } from './helpers.ts';
import { openBlock } from './open-block.ts';
import { SourceText } from './source-text.ts';
import { compiledTemplate, parses, readyTemplate } from './template-compiler.ts';
import { templatePieces } from './template-pieces.ts';
import { tellPlaces, withPlaces } from './template-source.ts';

/** A template that can be filled: with its context, in a run. */
type Filled = (context: unknown, run: TemplateRun) => string;

/** Compiles each template once; the same set serves every variant and publication. */
export class TemplateSet {
  readonly #handlebars = Handlebars.create();
  readonly #compiled = new Map<string, Filled>();
  /** What folders' templates ask for, which is often the same. */
  readonly #pieces = new Map<string, HandlebarsTemplateDelegate>();
  readonly #partials: Templates['partials'];

  constructor(templates: Templates) {
    this.#partials = templates.partials;
    this.#handlebars.registerHelper(CHECKED_HELPERS);
  }

  /**
   * Fills one template. What the template gets wrong is pushed to the run's diagnostics, and its text is then empty. Codes: template/syntax,
   * template/unknown-name, template/failed.
   */
  render(
    template: TemplateText,
    context: unknown,
    run: TemplateRun,
    placeIn: PlaceIn = linesOf(template.file),
  ): string {
    const outer = run.placeIn;
    run.placeIn = placeIn;
    let read = false;
    try {
      const key = `${template.file}\n${template.text}`;
      let compiled = this.#compiled.get(key);
      if (!compiled) {
        this.#register(template.text);
        compiled = this.#filled(template.text);
        this.#compiled.set(key, compiled);
      }
      read = true;
      return placed(compiled(context, run), run);
    } catch (error) {
      if (isPartMissing(error)) throw error;
      run.diagnostics.push(this.#explain(error, run.failed ?? template, read));
      run.failed = undefined;
      return '';
    } finally {
      run.placeIn = outer;
    }
  }

  #filled(text: string): Filled {
    const ready = readyTemplate(text);
    const pieces = ready ? undefined : this.#inPieces(withPlaces(text));
    if (pieces) return pieces;
    const template = this.#template(text);
    return (context, run) => template(context, optionsOf(run));
  }

  /** Chapters of a folder are long and ask for few things, often for the same: each is compiled once. */
  #inPieces(source: string): Filled | undefined {
    const pieces = templatePieces(source);
    if (!pieces) return undefined;
    try {
      for (const piece of pieces) if (typeof piece !== 'string') this.#piece(piece.text);
    } catch {
      // What is wrong with a piece is told of the whole, whose lines it counts.
      return undefined;
    }
    return (context, run) => {
      const { placeIn } = run;
      const known = new Map<string, string>();
      const filled = pieces.map((piece) => {
        if (typeof piece === 'string') return piece;
        const { text, line, column } = piece;
        const before = known.get(text);
        if (before !== undefined) return before;
        run.placeIn = (l, c) => placeIn(l + line - 1, l === 1 ? c + column - 1 : c);
        const made = this.#piece(text)(context, optionsOf(run));
        known.set(text, made);
        return made;
      });
      run.placeIn = placeIn;
      return filled.join('');
    };
  }

  #piece(source: string): HandlebarsTemplateDelegate {
    const known = this.#pieces.get(source);
    if (known) return known;
    const piece = this.#handlebars.template(compiledTemplate(source));
    this.#pieces.set(source, piece);
    return piece;
  }

  #template(text: string): HandlebarsTemplateDelegate {
    return this.#handlebars.template(readyTemplate(text) ?? compiledTemplate(withPlaces(text)));
  }

  /** Reads the partials that a template names, and those that they name. */
  #register(text: string): void {
    for (const [, name = ''] of text.matchAll(/\{\{~?>\s*([\w-]+)/g)) {
      if (Object.hasOwn(this.#handlebars.partials, name)) continue;
      const partial = this.#partials.get(name)?.();
      if (!partial) continue;
      this.#handlebars.registerPartial(name, inPlace(this.#template(partial.text), partial));
      this.#register(partial.text);
    }
  }

  /** What went wrong, in words for people: what Handlebars and JavaScript say of it stays inside. */
  #explain(error: unknown, template: TemplateText, read: boolean): Diagnostic {
    const said = error instanceof Error ? error.message : '';
    const helper = /unknown helper (\S+)/.exec(said)?.[1] ?? /^Missing helper: "(.+)"$/.exec(said)?.[1];
    if (helper !== undefined) {
      const message = `The template uses "${helper}", which is not known.${didYouMean(helper, Object.keys(HELPERS))}`;
      return diagnostic('template/unknown-name', placeOfName(this.#holderOf(helper, template), helper), message);
    }
    const partial = /partial (\S+) could not be found/.exec(said)?.[1];
    if (partial !== undefined && partial !== 'undefined') {
      const message = `There is no templates/partials/${partial}.md.hbs.${didYouMean(partial, this.#partials.keys())}`;
      return diagnostic('template/unknown-name', placeOfName(this.#holderOf(partial, template), partial), message);
    }
    return read ? this.#failed(error, said, template) : this.#unreadable(said, template);
  }

  #unreadable(said: string, template: TemplateText): Diagnostic {
    // Only a syntax error names a line; inside a partial it is the partial's, which is found by parsing each on its own.
    const broken = this.#partialTexts().find((p) => p.file !== template.file && !parses(p.text));
    const { file, text } = parses(template.text) && broken ? broken : template;
    const open = /got 'EOF'/.test(said) ? openBlock(text) : undefined;
    if (open) {
      const message = `The template cannot be read: {{#${open.name}}} is not closed.`;
      const fix = `Write {{/${open.name}}} where it ends.`;
      return diagnostic('template/syntax', { file, line: open.line, column: open.column }, message, { fix });
    }
    const line = Number(/line (\d+)|- (\d+):\d+$/.exec(said)?.slice(1).find(Boolean) ?? 1);
    const mismatch = /^(\S+) doesn't match (\S+)/.exec(said);
    const reason = mismatch
      ? `{{#${mismatch[1]}}} is closed by {{/${mismatch[2]}}}`
      : /got 'EOF'/.test(said)
        ? 'it ends before everything that was opened is closed'
        : 'something stands here that does not fit';
    return diagnostic('template/syntax', { file, line, column: 1 }, `The template cannot be read: ${reason}.`);
  }

  #failed(error: unknown, said: string, template: TemplateText): Diagnostic {
    if (error instanceof HelperFailed)
      return diagnostic('template/failed', error.place, `"${error.helper}" ${error.message}.`);
    const block = /#(if|unless|with|each)\b/.exec(said)?.[1];
    const place = block
      ? placeOfText(this.#holderOf(`#${block}`, template), `#${block}`)
      : { file: template.file, line: 1, column: 1 };
    const reason = block
      ? `a block {{#${block}}} needs exactly one value`
      : error instanceof RangeError
        ? 'it calls itself without end'
        : 'a partial or a helper is named by something that is not there';
    return diagnostic('template/failed', place, `The template cannot be filled: ${reason}.`);
  }

  #partialTexts(): TemplateText[] {
    return [...this.#partials.values()].flatMap((get) => get() ?? []);
  }

  /** The template that mentions a name, or the partial in it that does. */
  #holderOf(name: string, template: TemplateText): TemplateText {
    return [template, ...this.#partialTexts()].find((one) => mentions(one, name)) ?? template;
  }
}

const optionsOf = (run: TemplateRun) => ({ data: { run, root: run.root } });

/** Columns are told as 1: the text that is filled is not quite the one that was written (template-source.ts). */
const linesOf =
  (file: string): PlaceIn =>
  (line) => ({ file, line, column: 1 });

/** What was filled by a run, with a mark for each place that a directive or token carries. */
function placed(text: string, { marks, placeIn }: TemplateRun): string {
  return tellPlaces(text, (line, column) =>
    marks.add(new SourceText('', marks, { asked: () => placeIn(line, column) })),
  );
}

/** A partial that, while it is filled, tells its own lines rather than those of the template around it, and says so when it fails. */
function inPlace(filled: HandlebarsTemplateDelegate, partial: TemplateText): HandlebarsTemplateDelegate {
  const placeIn = linesOf(partial.file);
  return (context, options) => {
    const run: TemplateRun | undefined = options?.data?.run;
    if (!run) return filled(context, options);
    const outer = run.placeIn;
    run.placeIn = placeIn;
    try {
      return placed(filled(context, options), run);
    } catch (error) {
      run.failed ??= partial;
      throw error;
    } finally {
      run.placeIn = outer;
    }
  };
}

/** A name between {{ and }}. */
const mention = (name: string): RegExp =>
  new RegExp(`\\{\\{[^}]*(?<![\\w-])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);

/** Whether a template mentions a name between {{ and }}. */
export const mentions = ({ text }: TemplateText, name: string): boolean => mention(name).test(text);

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
