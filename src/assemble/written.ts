import type { Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { didYouMean, nearest } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import { type Assembly, report } from './assembly.ts';
import { COLONS, type DirectivePart, type Written, type WrittenText } from './directive.ts';
import { literal } from './source-text.ts';
import { placeOf, sourceOf, textsOf, valuePlace, type Whereabouts, wordsOf } from './whereabouts.ts';

export type AnyDirective = LeafDirective | ContainerDirective | TextDirective;

/** The line of the template that an attribute of every directive in it carries (template-source.ts). */
const PLACE_ATTRIBUTE = 'at';

/** What was written of a directive. Its places are worked out when they are asked for: most only stand in messages. */
export const read = (node: AnyDirective, whereabouts: Whereabouts, assembly: Assembly): Written =>
  new AsWritten(node, whereabouts, assembly);

class AsWritten implements Written {
  readonly attributes: Record<string, WrittenText> = Object.create(null);
  readonly label: WrittenText;
  readonly #node: AnyDirective;
  readonly #whereabouts: Whereabouts;
  readonly #assembly: Assembly;
  #place: Place | undefined;
  #source: Place | undefined;

  constructor(node: AnyDirective, whereabouts: Whereabouts, assembly: Assembly) {
    this.#node = node;
    this.#whereabouts = whereabouts;
    this.#assembly = assembly;
    for (const key in node.attributes) {
      const typed = node.attributes[key] ?? '';
      const text = literal(typed, whereabouts.marked);
      if (key !== PLACE_ATTRIBUTE || text !== '') this.attributes[key] = new TextAsWritten(text, typed, this);
    }
    const typed = node.type === 'textDirective' ? wordsOf(node) : '';
    this.label = new TextAsWritten(literal(typed, whereabouts.marked), typed, this);
  }

  get place(): Place {
    this.#place ??= placeOf(this.#node, this.#whereabouts, this.#assembly);
    return this.#place;
  }

  get source(): Place {
    this.#source ??= sourceOf(this.#node, this.#whereabouts, textsOf(this.#node)) ?? this.place;
    return this.#source;
  }

  /** The place of the first value in a text of it. */
  placeIn(typed: string): Place {
    return valuePlace(typed, this.#whereabouts) ?? this.place;
  }
}

class TextAsWritten implements WrittenText {
  readonly text: string;
  readonly #typed: string;
  readonly #of: AsWritten;

  constructor(text: string, typed: string, of: AsWritten) {
    this.text = text;
    this.#typed = typed;
    this.#of = of;
  }

  get place(): Place {
    return this.#of.placeIn(this.#typed);
  }
}

const FORMS = { textDirective: 'text', leafDirective: 'leaf', containerDirective: 'container' } as const;

/** Reports what stands in the brackets of a directive other than a token, which takes nothing there; it prints nothing. Code: template/bad-directive. */
export function bracketed(node: AnyDirective, whereabouts: Whereabouts, assembly: Assembly): Nodes[] {
  const name = COLONS[FORMS[node.type]] + node.name;
  report(
    assembly,
    'template/bad-directive',
    placeOf(node, whereabouts, assembly),
    `The directive ${name} takes nothing in brackets.`,
    {
      fix: `Write what it needs in braces: ${name}{…}.`,
    },
  );
  return [];
}

/** Reports a directive that is not known, with the nearest that is; it prints nothing. Codes: token/unknown, template/unknown-directive. */
export function unknown(node: AnyDirective, whereabouts: Whereabouts, assembly: Assembly): Nodes[] {
  const form = FORMS[node.type];
  const written = (part: DirectivePart): string => COLONS[part.form] + part.name;
  const all = [...assembly.kit.directives.values()];
  const known = all.filter((part) => part.form === form).map(written);
  const other = assembly.kit.directives.get(node.name);
  const hint = other ? ` Did you mean "${written(other)}"?` : didYouMean(COLONS[form] + node.name, known);
  const code = form === 'text' ? 'token/unknown' : 'template/unknown-directive';
  const place = placeOf(node, whereabouts, assembly);
  report(assembly, code, place, `There is no directive ${COLONS[form]}${node.name}.${hint}`, {
    fix: `Use one of: ${known.join(', ')}.`,
  });
  return [];
}

/**
 * What was typed of a token that nobody knows, where it goes on from a word and has no name like one that is known: `urn:ons[E06]` is no slip.
 * Tokens do follow a word: a citation stands directly behind it.
 */
export function withinWord(node: TextDirective, before: Nodes | undefined, { kit }: Assembly): string | undefined {
  if (before?.type !== 'text' || !/[\p{L}\p{N}]$/u.test(before.value)) return undefined;
  const isPlain = node.children.every(({ type }) => type === 'text') && Object.keys(node.attributes ?? {}).length === 0;
  if (!isPlain || nearest(node.name, [...kit.directives.keys()]) !== undefined) return undefined;
  return `:${node.name}[${wordsOf(node)}]`;
}
