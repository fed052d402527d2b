import type { Nodes } from 'mdast';
import type { Publication } from '../../../assemble/publication.ts';
import { type Diagnostic, diagnostic } from '../../../core/diagnostic.ts';
import { kept } from '../../../core/kept.ts';
import { type Place, placeOf } from '../../../core/place.ts';
import type { Model } from '../../../model/model.ts';
import type { DutyFacts } from '../../outcome.ts';
import { properNames } from '../known-names.ts';
import { readInOrder } from './reading-order.ts';
import { whereWritten } from './where-written.ts';

type Term = DutyFacts['model']['content']['glossary']['terms'][number];

/** Abbreviations everybody reads as words, marks of what is still to be written, which plausibility tells, file formats that a link names, and Ipsos MORI, whose name is written so. */
const WELL_KNOWN = new Set(
  'UK,US,USA,EU,UN,NHS,BBC,GP,GPs,MP,MPs,TV,CCTV,DNA,ID,PDF,CSV,HTML,OK,AM,PM,AD,BC,II,III,IV,VI,VII,VIII,IX,XI,MORI,TBC,TBD,TBA,TODO,FIXME,FILL,IN'.split(
    ',',
  ),
);
const CAPITALS = /(?<![\w.&/-])[A-Z](?:[A-Z]|&[A-Z]){1,6}s?(?![\w&-]|\.\w)/g;

/**
 * Abbreviations that a publication uses before it spells them out, once for each publication: those of the glossary, and capitals that the
 * glossary does not know. Spelt out means "words (ABC)" or "ABC (words)" at the first use (WCAG 2.2, 3.1.4; SVD-U-08). Codes: language/abbreviation.
 */
export function abbreviations(facts: DutyFacts): Diagnostic[] {
  const terms = new Map(
    facts.model.content.glossary.terms.flatMap((term) =>
      term.abbreviation === null ? [] : [[term.abbreviation, term]],
    ),
  );
  const names = properNames(facts.model.content);
  return facts.publications.flatMap((publication) => unexplained(publication, terms, names, facts.model));
}

function unexplained(
  publication: Publication,
  terms: ReadonlyMap<string, Term>,
  names: string,
  model: Model,
): Diagnostic[] {
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  const first = (abbreviation: string, text: string, index: number, place: Place | undefined): void => {
    const term = terms.get(abbreviation) ?? terms.get(abbreviation.replace(/s$/, ''));
    const key = term?.abbreviation ?? abbreviation;
    if (seen.has(key)) return;
    seen.add(key);
    if (
      term
        ? isSpeltOut(text, index, abbreviation, term)
        : isBesideWords(text, index, abbreviation) || names.includes(` ${abbreviation} `)
    )
      return;
    const written = term ? `${term.term} (${term.abbreviation})` : `the words in full, then (${abbreviation})`;
    const message = `"${abbreviation}" is used before it is spelt out. At the first use write: ${written}.`;
    const where = place ? whereWritten(model, abbreviation, place) : placeOf(term, 'abbreviation');
    found.push(diagnostic('language/abbreviation', where, message));
  };
  readInOrder(publication.tree as Nodes, (text, place) => {
    if (!/[A-Z][A-Z&]/.test(text)) return;
    for (const { 0: abbreviation, index } of text.matchAll(CAPITALS)) {
      if (!WELL_KNOWN.has(abbreviation)) first(abbreviation, text, index, place);
    }
  });
  return found;
}

/** A term before its abbreviation in brackets, and after it. */
const speltOut = kept(({ term }: Term) => {
  const words = term.split(/\s+/).map(inflected).join(String.raw`\s+`);
  return {
    before: new RegExp(String.raw`${words}[’']?s?\s*\([a-z\s,]*$`, 'i'),
    after: new RegExp(String.raw`^\s*[(,:–]?\s*(?:the )?${words}`, 'i'),
  };
});

function isSpeltOut(text: string, index: number, abbreviation: string, term: Term): boolean {
  const { before, after } = speltOut(term);
  return before.test(text.slice(0, index)) || after.test(text.slice(index + abbreviation.length));
}

/** A word of a term in the singular or the plural. */
const inflected = (word: string): string => {
  const stem = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /[^aeiou]y$/.test(word) ? `${stem.slice(0, -1)}(?:y|ies)` : `${stem}(?:e?s)?`;
};

/** Words before it in brackets, or in brackets after it, are taken to spell it out. */
function isBesideWords(text: string, index: number, abbreviation: string): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + abbreviation.length)];
  return (
    (before.endsWith('(') && /\p{L}{2,}[^()]*\($/u.test(before)) ||
    (after.startsWith(' (') && /^ \(\p{L}{2,}[^)]* /u.test(after))
  );
}
