import type { Nodes, Root } from 'mdast';
import { once } from '../../core/once.ts';
import type { Place } from '../../core/place.ts';
import { readText } from '../../indicators/key-message/claim-words.ts';
import type { RuleId } from '../../indicators/key-message/rule.ts';
import { type Assembly, report } from '../assembly.ts';
import { cellBlocks } from '../cell.ts';
import type { FigureNode } from '../nodes.ts';
import { isPlainList } from '../plain-lists.ts';
import { below } from '../walk.ts';
import { type Finding, findingsIn, type Ground, reportClaim } from './authored.ts';
import { withoutNames } from './names.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import type { Spoken } from './spoken.ts';

const rules = (ids: string): ReadonlySet<RuleId> => new Set(ids.split(' ') as RuleId[]);

/** A sentence that prints figures is held to every rule on a single sentence. */
const OF_TOKENS = rules('M1 M2 M3 M4 M5 M6 M7 M9 M10 M12 M14 M15 N');
/** A sentence beside a figure may speak of other things; it is held to what it can claim of the figure. */
const OF_NEIGHBOURS = rules('M1 M2 M3 M4 M5 M7 M10 M12 M14 M15 N');
/** A number with a source of its own is not the figure's. */
const OF_CITED = rules('M3 M4 M5 M10 M12');
/** What may be said in one sentence for the whole paragraph: level beside trend, and that offences are recorded ones. */
const OF_PARAGRAPHS = rules('M8 M13');
const OF_PARAGRAPHS_BESIDE = rules('M8');

const ILLUSTRATIVE = /\billustrative\b/i;
/** How a sentence begins that somebody marked. */
const MARK = /^\W*illustrative(?: figures)?:/i;

/**
 * Reads what stands beside the figures of a publication, and every sentence that prints a figure, against what the figures bear out:
 * paragraphs directly before and after a figure in the same section, and sentences with number tokens. Code: figure/claim.
 */
export function checkClaims(root: Root, assembly: Assembly): void {
  const beside = neighbours(root.children);
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const figures = beside.get(node) ?? [];
      if (figures.length > 0 || statesSomething(node)) checkBlock(node, figures, assembly);
    } else if (node.type === 'dataTable') {
      for (const { cells } of node.rows)
        for (const cell of cells) if (cell.some(statesSomething)) cellBlocks(cell).forEach(visit);
    } else if (node.type !== 'table' && !isPlainList(node)) below(node).forEach(visit);
  };
  visit(root);
}

/** Whether a number token stands in a text; most texts have none and need not be read. */
function statesSomething(node: Nodes): boolean {
  if (node.data?.says) return true;
  return below(node).some(statesSomething);
}

/** Which figures a paragraph stands directly before or after. Headings divide: they are no paragraphs. */
function neighbours(blocks: readonly Nodes[]): Map<Nodes, FigureNode[]> {
  const found = new Map<Nodes, FigureNode[]>();
  blocks.forEach((block, i) => {
    if (block.type !== 'paragraph') return;
    const figures = [blocks[i - 1], blocks[i + 1]].filter((node) => node?.type === 'figure');
    if (figures.length > 0) found.set(block, figures);
  });
  return found;
}

function checkBlock(block: Nodes, figures: readonly FigureNode[], assembly: Assembly): void {
  // What the program wrote of its own accord, such as a source below a table, claims nothing.
  const sentences = sentencesIn(block).filter(({ own, says }) => says.length > 0 || /[\p{L}\p{N}]/u.test(own));
  const beside = figures.flatMap(({ data }) => data.says ?? []);
  const fallback = figures[0]?.data.source;
  const seen = new Set<RuleId>();
  for (const sentence of sentences.filter(({ isComposed }) => !isComposed)) {
    const ground = together(sentence.says.length > 0 ? sentence.says : beside);
    if (ground.statements.length === 0) continue;
    for (const finding of claimed(sentence, ground, rulesFor(sentence), assembly)) {
      seen.add(finding.rule);
      reportClaim(weighed(finding, sentence.says), sentence.text, sentence.place ?? fallback, assembly);
    }
  }
  if (seen.size === 0 && sentences.some(({ isComposed }) => !isComposed))
    checkWhole(sentences, beside, fallback, assembly);
  checkMark(sentences, beside, fallback, assembly);
  checkMarkedAlone(sentences, assembly);
}

/** Rules on how the numbers and claims of a sentence go together, whoever wrote them. */
const OF_THE_WHOLE = rules('M8 M9');

/**
 * What a text claims and the figures do not bear out. The words of a name claim nothing, though they may say what is meant; and what a token
 * made is known to be borne out, so that only the author's own words are questioned.
 */
function claimed(
  { text, own }: Pick<Sentence, 'text' | 'own'>,
  ground: Ground,
  rules: ReadonlySet<RuleId>,
  assembly: Assembly,
): Finding[] {
  const found = findingsIn(text, ground, rules);
  if (found.length === 0) return found;
  const others = new Set(findingsIn(withoutNames(text, assembly), ground, rules).map(({ rule }) => rule));
  const authored = own === text ? found : findingsIn(own, ground, rules);
  return found
    .filter(({ rule }) => others.has(rule))
    .flatMap((finding) =>
      OF_THE_WHOLE.has(finding.rule) ? finding : (authored.find(({ rule }) => rule === finding.rule) ?? []),
    );
}

/** A sentence that only stands beside a figure may be about something else: it is questioned, and does not stop a build. */
const weighed = (finding: Finding, says: readonly Spoken[]): Finding =>
  says.length > 0 ? finding : { ...finding, severity: 'warning' };

function rulesFor({ says, isCited }: Sentence): ReadonlySet<RuleId> {
  if (isCited) return OF_CITED;
  return says.length > 0 ? OF_TOKENS : OF_NEIGHBOURS;
}

/** Level and trend that point different ways are both stated (M8), and what is counted is named (M13): in the paragraph, if not in each sentence. */
function checkWhole(
  sentences: readonly Sentence[],
  beside: readonly Spoken[],
  fallback: Place | undefined,
  assembly: Assembly,
): void {
  const own = sentences.flatMap(({ says }) => says);
  const uncited = sentences.filter(({ isCited }) => !isCited);
  const text = uncited.map((sentence) => sentence.text).join(' ');
  const authored = { text, own: uncited.map((sentence) => sentence.own).join(' ') };
  const ground = together(own.length > 0 ? own : beside);
  if (ground.statements.length === 0 || text === '') return;
  for (const finding of claimed(authored, ground, own.length > 0 ? OF_PARAGRAPHS : OF_PARAGRAPHS_BESIDE, assembly)) {
    reportClaim(weighed(finding, own), text, sentences[0]?.place ?? fallback, assembly);
  }
}

/** What is said of illustrative figures begins by saying so, in its sentence or in one before it in the paragraph (M11). */
function checkMark(
  sentences: readonly Sentence[],
  beside: readonly Spoken[],
  fallback: Place | undefined,
  assembly: Assembly,
): void {
  let isMarked = false;
  for (const { text, says, place, isCited } of sentences) {
    isMarked ||= ILLUSTRATIVE.test(text);
    const ground = says.length > 0 ? says : beside;
    if (isMarked || !ground.some(({ illustrative }) => illustrative)) continue;
    if (says.length === 0 && (isCited || !claims(withoutNames(text, assembly)))) continue;
    const message = `"${text}" speaks of illustrative figures without saying so (M11).`;
    report(assembly, 'figure/claim', place ?? fallback, message, {
      fix: 'Begin the sentence with "Illustrative figures:".',
    });
    return;
  }
}

/** Figures that took the place of made-up ones are called illustrative still, where somebody wrote the mark before them. */
function checkMarkedAlone(sentences: readonly Sentence[], assembly: Assembly): void {
  if (sentences.some(({ says }) => says.some(({ illustrative }) => illustrative))) return;
  for (const { text, own, says, place, isComposed } of sentences) {
    if (isComposed || says.length === 0 || !MARK.test(own)) continue;
    const message = `"${text}" calls figures illustrative that are not.`;
    const fix =
      'Leave "Illustrative figures:" out. Where the figures are made up, say so in the metadata of the indicator.';
    report(assembly, 'figure/claim', place, message, { fix, severity: 'warning' });
  }
}

function claims(text: string): boolean {
  const { directions, comparisons, meanings } = readText(text);
  return [directions, comparisons, meanings].some((claimed) => claimed().length > 0);
}

/** What several bear out together: what a sentence of a thousand tokens says a thousand times is read once. */
function together(spoken: readonly Spoken[]): Ground {
  const [first, ...others] = spoken;
  if (first && others.length === 0) return first;
  const numbers = once(() => [...new Set(spoken.flatMap((one) => one.numbers))]);
  return {
    main: [...new Set(spoken.flatMap(({ main }) => main))],
    statements: [...new Set(spoken.flatMap(({ statements }) => statements))],
    get numbers() {
      return numbers();
    },
  };
}
