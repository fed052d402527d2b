import { unzipSync } from 'fflate';
import { textOf } from '../base.ts';
import { FORBIDDEN } from '../payloads.ts';
import type { Folder } from '../trial.ts';
import type { Ran } from '../world.ts';
import { type Finding, finding } from './finding.ts';
import { DATA_TYPE, dataIn, tagsOf, wordsOf } from './markup.ts';
import { xmlFault } from './xml.ts';

const ACTIVE = new Set(['script', 'iframe', 'object', 'embed', 'base', 'form', 'input', 'button', FORBIDDEN.element]);
const FOREIGN = /\bundefined\b|\[object \w+\]|\bNaN\b/;
const ADDRESSES = ['href', 'src', 'xlink:href', 'action', 'formaction', 'poster'];
const RUNS = /^\s*(?:javascript|vbscript|data:text|file):/i;

/** Data, and no program. */
const isData = (name: string, attributes: Iterable<readonly [string, string]>): boolean =>
  name === 'script' && [...attributes].every(([key, value]) => key === 'type' && value === DATA_TYPE);

/** The files of a run that were written or changed. */
const written = ({ before, after }: Ran): [string, Uint8Array][] =>
  [...after].filter(
    ([path, bytes]) => before.get(path) !== bytes && Buffer.compare(before.get(path) ?? new Uint8Array(), bytes) !== 0,
  );

/** What was built can be opened, holds no markup that was typed, and prints no words of JavaScript. */
export function outputFindings(ran: Ran): Finding[] {
  if (ran.exitCode !== 0 || ran.run.command !== 'build') return [];
  return written(ran).flatMap(([path, bytes]) => {
    if (path.endsWith('.html')) return pageFindings(path, textOf(bytes), ran.before);
    if (path.endsWith('.docx')) return wordFindings(path, bytes, ran.before);
    if (path.endsWith('.json')) return jsonFinding(path, textOf(bytes));
    return [];
  });
}

function pageFindings(path: string, html: string, before: Folder): Finding[] {
  const found = tagsOf(html).flatMap(({ name, attributes }) => {
    const wrong: string[] = [];
    if (ACTIVE.has(name) && !isData(name, attributes)) wrong.push(`<${name}>`);
    for (const [key, value] of attributes) {
      if (key === FORBIDDEN.attribute || /^on[a-z]+$/.test(key) || (key === 'id' && value === 'fzid'))
        wrong.push(`${key}=`);
      if (ADDRESSES.includes(key) && RUNS.test(value)) wrong.push(`${key}="${value.slice(0, 30)}"`);
    }
    return wrong.map((what) => finding('typed text has become markup', `${path} ${what}`));
  });
  const data = dataIn(html).flatMap((json) => jsonFinding(path, json));
  return [...found, ...data, ...foreignFindings(path, wordsOf(html), before)];
}

function wordFindings(path: string, bytes: Uint8Array, before: Folder): Finding[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
    if (!/\.(xml|rels)$/.test(part)) return [];
    const xml = textOf(content);
    const fault = xmlFault(xml);
    const broken = fault ? [finding('a Word part is not well-formed', `${path} ${part}: ${fault}`)] : [];
    return part === 'word/document.xml' ? [...broken, ...foreignFindings(path, wordsOf(xml), before)] : broken;
  });
}

function foreignFindings(path: string, words: string, before: Folder): Finding[] {
  const match = FOREIGN.exec(words);
  if (!match || [...before.values()].some((bytes) => textOf(bytes).includes(match[0]))) return [];
  return [
    finding(
      `${match[0]} is printed to readers`,
      `${path}: ${words.slice(Math.max(0, match.index - 60), match.index + 30)}`,
    ),
  ];
}

function jsonFinding(path: string, text: string): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [finding('a record is no JSON', path)];
  }
}
