import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { type Assembly, report } from '../assemble/assembly.ts';
import {
  COLONS,
  type ContainerPart,
  type LeafPart,
  type TokenPart,
  type Written,
  type WrittenText,
} from '../assemble/directive.ts';
import type { Code } from '../core/codes.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Part } from '../core/part.ts';
import type { Place } from '../core/place.ts';
import { type Asking, type Attribute, REFUSED, words } from './attribute.ts';

type Attributes = Readonly<Record<string, Attribute<unknown>>>;

/** What the function of a directive is given: each attribute under its name, of its own type. */
export type Values<A extends Attributes> = { readonly [K in keyof A]: A[K] extends Attribute<infer T> ? T : never };

/** The writing of a directive, for what its values alone do not say. */
export interface Call {
  /** Its own line. */
  readonly place: Place | undefined;
  /** What its nodes are made from. */
  readonly source: Place | undefined;
  /** The line of an attribute's value. */
  placeOf(attribute: string): Place | undefined;
  /** Attributes it does not know; only a directive that takes them is given any. */
  readonly others: Readonly<Record<string, WrittenText>>;
}

interface Declared<A extends Attributes> extends Part {
  readonly attributes: A;
}

interface Leaf<A extends Attributes> extends Declared<A> {
  /** Its function is given further attributes and refuses them itself. */
  readonly takesOthers?: true;
  run(values: Values<A>, call: Call, assembly: Assembly): RootContent[];
}

interface Container<A extends Attributes> extends Declared<A> {
  run(values: Values<A>, children: BlockContent[], call: Call, assembly: Assembly): RootContent[];
}

interface Token<L, A extends Attributes> extends Declared<A> {
  readonly label: Attribute<L>;
  /** For one that prints no figure: why it matters when it cannot be read, and one that can. */
  readonly unread?: { readonly why: string; readonly example: string };
  run(label: L, values: Values<A>, call: Call, assembly: Assembly): PhrasingContent[];
}

const BAD: Code = 'template/bad-directive';
const UNKNOWN: Code = 'token/unknown';

/** Declares a block on a line of its own. Its function is called once every attribute could be read. */
export function leaf<A extends Attributes>(declared: Leaf<A>): LeafPart {
  const directive = COLONS.leaf + declared.name;
  return {
    ...declared,
    form: 'leaf',
    make: (written, assembly) =>
      withOwnExamples(assembly, directive, () => {
        const others = othersOf(declared, written);
        const refused = !declared.takesOthers && refuseOthers(directive, declared, others, BAD, assembly);
        const values = valuesOf(directive, declared.attributes, written, BAD, assembly);
        return !values || refused ? [] : declared.run(values, callOf(written, others), assembly);
      }),
  };
}

/** Declares a box around blocks. */
export function container<A extends Attributes>(declared: Container<A>): ContainerPart {
  const directive = COLONS.container + declared.name;
  return {
    ...declared,
    form: 'container',
    make: (written, children, assembly) =>
      withOwnExamples(assembly, directive, () => {
        const refused = refuseOthers(directive, declared, othersOf(declared, written), BAD, assembly);
        const values = valuesOf(directive, declared.attributes, written, BAD, assembly);
        return !values || refused ? [] : declared.run(values, children, callOf(written, NONE), assembly);
      }),
  };
}

/** Declares a token in a sentence. What stands in its brackets is read like an attribute. */
export function token<L, A extends Attributes>(declared: Token<L, A>): TokenPart {
  const directive = COLONS.text + declared.name;
  return {
    ...declared,
    form: 'text',
    make: (written, assembly) =>
      withOwnExamples(assembly, directive, () => tokenOf(directive, declared, written, assembly), declared.unread),
  };
}

/** What stands between quotation marks of any kind. */
const IN_MARKS = /^["'“”„‟‘’‚‛](.+)["'“”„‟‘’‚‛]$/;

function tokenOf<L, A extends Attributes>(
  directive: string,
  declared: Token<L, A>,
  written: Written,
  assembly: Assembly,
): PhrasingContent[] {
  const code = UNKNOWN;
  const { label: inBrackets } = written;
  if (inBrackets.text === '') {
    const fix = `Write ${declared.label.type} in square brackets: ${directive}[…].`;
    report(assembly, code, written.place, `${directive} names nothing.`, { fix });
    return [];
  }
  const bare = declared.label.type === words.type ? undefined : IN_MARKS.exec(inBrackets.text.trim())?.[1];
  if (bare !== undefined) {
    const message = `Quotation marks stand around "${bare}": ${directive} takes it without any.`;
    const meant = `${directive}[${bare}]`;
    report(assembly, code, inBrackets.place ?? written.place, message, { fix: `Write ${meant}.`, example: meant });
    return [];
  }
  const refused = refuseOthers(directive, declared, othersOf(declared, written), code, assembly);
  const label = declared.label.read(inBrackets, new AskingFor('name', directive, written, code, assembly));
  const values = valuesOf(directive, declared.attributes, written, code, assembly);
  if (label === REFUSED || !values || refused) return [];
  return declared.run(label, values, callOf(written, NONE), assembly);
}

/** What a directive made; in what it reported, the general example of a code and why it matters give way to its own where they speak of another directive. */
function withOwnExamples<T>(
  { diagnostics }: Assembly,
  directive: string,
  make: () => T,
  own?: { readonly why: string; readonly example: string },
): T {
  const before = diagnostics.length;
  const made = make();
  for (let index = before; index < diagnostics.length; index++) {
    const one = diagnostics[index];
    if (!one || (one.code !== BAD && one.code !== UNKNOWN)) continue;
    const isOfAnother = one.example !== undefined && !one.example.includes(directive);
    diagnostics[index] = {
      ...one,
      ...(own && { why: own.why }),
      ...(isOfAnother && { example: own?.example }),
    };
  }
  return made;
}

const NONE: Readonly<Record<string, WrittenText>> = {};

function othersOf({ attributes }: Declared<Attributes>, written: Written): Readonly<Record<string, WrittenText>> {
  const others = Object.entries(written.attributes).filter(([name]) => !Object.hasOwn(attributes, name));
  return others.length === 0 ? NONE : Object.fromEntries(others);
}

/** Says which attribute a directive does not have, with the nearest that it has. */
export function refuseOther(
  directive: string,
  known: readonly string[],
  [name, { place }]: readonly [string, WrittenText],
  code: Code,
  assembly: Assembly,
): void {
  const fix = known.length === 0 ? 'Leave it out.' : `It takes ${known.join(', ')}.`;
  report(assembly, code, place, `${directive} has no "${name}".${didYouMean(name, known)}`, { fix });
}

function refuseOthers(
  directive: string,
  { attributes }: Declared<Attributes>,
  others: Readonly<Record<string, WrittenText>>,
  code: Code,
  assembly: Assembly,
): boolean {
  if (others === NONE) return false;
  const odd = Object.entries(others);
  for (const other of odd) refuseOther(directive, Object.keys(attributes), other, code, assembly);
  return odd.length > 0;
}

/** Every attribute read, or undefined when one was refused. All that is wrong is reported at once. */
function valuesOf<A extends Attributes>(
  directive: string,
  attributes: A,
  written: Written,
  code: Code,
  assembly: Assembly,
): Values<A> | undefined {
  const values: Record<string, unknown> = {};
  let isRefused = false;
  for (const name in attributes) {
    const given = Object.hasOwn(written.attributes, name) ? written.attributes[name] : undefined;
    const attribute = attributes[name];
    const isAbsent = given === undefined && attribute?.mayBeAbsent;
    const value = isAbsent
      ? undefined
      : attribute?.read(given, new AskingFor(name, directive, written, code, assembly));
    if (value === REFUSED) isRefused = true;
    values[name] = value;
  }
  // The keys and types are those of `attributes`, which a record cannot tell.
  return isRefused ? undefined : (values as Values<A>);
}

/** What one attribute is read in the name of. Its place is worked out when something is wrong with it. */
class AskingFor implements Asking {
  readonly name: string;
  readonly directive: string;
  readonly code: Code;
  readonly assembly: Assembly;
  readonly #written: Written;

  constructor(name: string, directive: string, written: Written, code: Code, assembly: Assembly) {
    this.name = name;
    this.directive = directive;
    this.code = code;
    this.assembly = assembly;
    this.#written = written;
  }

  get place(): Place | undefined {
    return this.#written.place;
  }
}

const callOf = (written: Written, others: Call['others']): Call => new CallOf(written, others);

class CallOf implements Call {
  readonly others: Call['others'];
  readonly #written: Written;

  constructor(written: Written, others: Call['others']) {
    this.others = others;
    this.#written = written;
  }

  get place(): Place | undefined {
    return this.#written.place;
  }

  get source(): Place | undefined {
    return this.#written.source;
  }

  readonly placeOf = (attribute: string): Place | undefined =>
    this.#written.attributes[attribute]?.place ?? this.#written.place;
}
