import { type Assembly, type Earlier, report } from '../assemble/assembly.ts';
import type { AttributeShape, WrittenText } from '../assemble/directive.ts';
import { areaCode, areaCodesAsked, indicatorNamed, type Measured } from '../assemble/figure/selection.ts';
import type { NotMade } from '../assemble/not-made.ts';
import type { Code } from '../core/codes.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import { publicationNamed, publicationWords } from '../model/publications.ts';

/** What is read in the name of: `::chart` and its attribute `kind`. */
export interface Asking {
  readonly directive: string;
  readonly name: string;
  readonly code: Code;
  /** The directive's own line. */
  readonly place: Place | undefined;
  readonly assembly: Assembly;
}

/** The answer to a value that cannot be read. It has been reported. */
export const REFUSED: unique symbol = Symbol('refused');

/** A kind of value that attributes take. `type` says it in words. */
export interface Kind<T> {
  readonly type: string;
  read(written: WrittenText, asking: Asking): T | typeof REFUSED;
}

/** One attribute of a directive, or what stands in a token's brackets: how it is documented and how it is read. */
export interface Attribute<T> extends AttributeShape {
  /** Whether it is undefined where it is left out: there is nothing to read then. */
  readonly mayBeAbsent?: true;
  read(written: WrittenText | undefined, asking: Asking): T | typeof REFUSED;
}

/** An attribute that must be written. */
export function required<T>(kind: Kind<T>, description: string): Attribute<T> {
  return {
    type: kind.type,
    description,
    isRequired: true,
    otherwise: undefined,
    read: (written, asking) =>
      written === undefined
        ? refuse(undefined, asking, `${asking.directive} needs ${asking.name}="…".`, `Write ${kind.type}.`)
        : kind.read(written, asking),
  };
}

/** An attribute that may be left out. `otherwise` says what then holds. */
export function optional<T>(kind: Kind<T>, description: string, otherwise: string): Attribute<T | undefined> {
  return {
    type: kind.type,
    description,
    isRequired: false,
    mayBeAbsent: true,
    otherwise,
    read: (written, asking) => (written === undefined ? undefined : kind.read(written, asking)),
  };
}

/** An attribute that may be left out; it is then read as if `text` had been written. */
export function preset<T>(kind: Kind<T>, text: string, description: string): Attribute<T> {
  return {
    type: kind.type,
    description,
    isRequired: false,
    otherwise: `\`${text}\``,
    read: (written, asking) => kind.read(written ?? { text, place: undefined }, asking),
  };
}

/** Reports a value. Codes: template/bad-directive for blocks, token/unknown for tokens. */
export function refuse(
  written: WrittenText | undefined,
  { assembly, code, place }: Asking,
  message: string,
  fix: string,
): typeof REFUSED {
  report(assembly, code, written?.place ?? place, message, { fix });
  return REFUSED;
}

/** Words that are printed as they are typed. */
export const words: Kind<string> = { type: 'plain words', read: ({ text }) => text };

/** One of a closed list. */
export function choice<const T extends string>(list: readonly T[]): Kind<T> {
  return {
    type: list.map((item) => `\`${item}\``).join(', '),
    read: (written, asking) =>
      list.find((item) => item === written.text) ??
      refuse(
        written,
        asking,
        `${asking.directive} has no ${asking.name} "${written.text}".${didYouMean(written.text, list)}`,
        `Use one of: ${list.join(', ')}.`,
      ),
  };
}

/** A whole number, not less than `least`. */
export function whole(least: number): Kind<number> {
  return {
    type: `a whole number, ${least} or more`,
    read: (written, asking) => {
      const value = /^\d{1,9}$/.test(written.text) ? Number(written.text) : undefined;
      if (value !== undefined && value >= least) return value;
      const message = `${asking.name} of ${asking.directive} is "${written.text}".`;
      return refuse(written, asking, message, `Write a whole number, ${least} or more.`);
    },
  };
}

/** A name that links point to. */
export const id: Kind<string> = linkable('an id: letters, digits and hyphens', /^[\p{L}\d][\p{L}\d_:.-]*$/u);

/** What a reference leads to: an id of the publication, another publication, or an id in it. */
export const target: Kind<string> = linkable(
  'an id: letters, digits and hyphens; for one of another publication, that publication’s name and a slash before it',
  /^(?:[a-z0-9-]+\/[\p{L}\d][\p{L}\d_:-]*|[\p{L}\d][\p{L}\d_:.-]*)$/u,
);

function linkable(type: string, form: RegExp): Kind<string> {
  return {
    type,
    read: (written, asking) =>
      form.test(written.text)
        ? written.text
        : refuse(
            written,
            asking,
            `${asking.name} of ${asking.directive} is "${written.text}", which no link could point to.`,
            'Write letters, digits and hyphens, without spaces.',
          ),
  };
}

/** An indicator, with its published figures. */
export const indicator: Kind<Measured> = {
  type: 'the id of an indicator',
  read: ({ text, place }, { assembly, directive, name, code }) => {
    const exampleOf = (known: string): string =>
      code === 'token/unknown' ? `${directive}[${known}]` : `${directive}{${name}="${known}"}`;
    return indicatorNamed(text, place, assembly, exampleOf) ?? REFUSED;
  },
};

/** An area of data/areas.csv, by its code or its name. */
export const area: Kind<string> = {
  type: 'the code or the name of an area',
  read: ({ text, place }, { assembly }) => areaCode(text, [], place, assembly) ?? REFUSED,
};

/** Areas by code or group, each once, in the order given. */
export const areas: Kind<readonly string[]> = {
  type: 'areas with commas between: `own`, `lgas` (every local government area), `upper` (the areas that make up the main one), `compare` (those of a variant), `ward` or `lsoa` (every one inside the area of the publication), codes or names',
  read: ({ text, place }, { assembly }) => areaCodesAsked(text, place, assembly) ?? REFUSED,
};

/** An age group as the indicator's data name it. */
export const age: Kind<string> = { type: 'an age group, such as `0-24`', read: words.read };

/** A period by its text in the data or its printed name. */
export const period: Kind<string> = { type: 'a period, such as `2023/24`', read: words.read };

/** A kind of period that the indicator's metadata names. */
export const periodType: Kind<string> = {
  type: 'a kind of period of the indicator, such as `financial_year`',
  read: words.read,
};

/** Several of one kind, with commas between. */
export function listOf<T>(kind: Kind<T>, type: string): Kind<readonly T[]> {
  return {
    type,
    read: (written, asking) => {
      const texts = written.text
        .split(',')
        .map((text) => text.trim())
        .filter((text) => text !== '');
      if (texts.length === 0)
        return refuse(written, asking, `${asking.name} of ${asking.directive} names nothing.`, `Write ${type}.`);
      const read = texts.map((text) => kind.read({ text, place: written.place }, asking));
      const values = read.flatMap((value) => (value === REFUSED ? [] : [value]));
      return values.length < read.length ? REFUSED : values;
    },
  };
}

/** Publications of the edition that were assembled before this one. */
export const publications: Kind<readonly Earlier[]> = {
  type: 'publications with commas between, by their folders or as `sna` and `strategy`: the two of the Duty are made first, then the others in the order of their names',
  read: (written, asking) => {
    const named = listOf(earlierOrNotMade, publications.type).read(written, asking);
    return named === REFUSED ? REFUSED : named.flatMap((one) => ('publication' in one ? one : []));
  },
};

/** One that the edition leaves to others is known, and holds nothing here. */
const earlierOrNotMade: Kind<Earlier | NotMade> = {
  type: 'a publication',
  read: (written, asking) => {
    const known = [...asking.assembly.earlier(), ...asking.assembly.notMade];
    const plans = known.map(({ plan }) => plan);
    const plan = publicationNamed(written.text, plans);
    const words = publicationWords(plans);
    return (
      known.find((one) => one.plan === plan) ??
      refuse(
        written,
        asking,
        `${asking.name} of ${asking.directive} is "${written.text}", which is no publication that is made before this one.${didYouMean(written.text, words)}`,
        words.length > 0 ? `Use: ${words.join(', ')}.` : 'Take it out.',
      )
    );
  },
};

/** What is for the partners alone is not gathered where everybody reads. */
export const readableIn = (of: readonly Earlier[], { plan }: Assembly): readonly Earlier[] =>
  of.filter((one) => one.plan.audience === 'public' || plan.audience === 'partnership');

/** Whose figures a directive tells of: those of the publications that are named, or of its own. */
export const usersOf = (of: readonly Earlier[] | undefined, assembly: Assembly): readonly Assembly[] =>
  of === undefined ? [assembly] : readableIn(of, assembly).map((one) => one.assembly);
