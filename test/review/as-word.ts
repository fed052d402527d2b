import { strToU8, unzipSync, zipSync } from 'fflate';

/** A chance that comes out the same each time. (Mulberry32) */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Runs of a field that can be edited, by the name of its bookmark. */
interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly inner: string;
}

/** What was done to a paragraph, and how its field should read afterwards. */
export interface Edited {
  readonly id: string;
  readonly how: string;
  readonly text: string;
  /** A word that is to be bold. */
  readonly bold?: string;
}

const RUN = /<w:r(?: [^>]*)?>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;
const plainOf = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run with the numbers of editing sessions that Word gives it. */
const run = (text: string, properties = ''): string =>
  text === ''
    ? ''
    : `<w:r w:rsidR="00A1B2C3" w:rsidRPr="00D4E5F6">${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const bold = (properties: string): string =>
  properties === '' ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : properties.replace('</w:rPr>', '<w:b/><w:bCs/></w:rPr>');
const BY = 'w:author="Jo Smith" w:date="2026-11-20T10:00:00Z"';
let revision = 9000;
const inserted = (runs: string): string => (runs === '' ? '' : `<w:ins w:id="${++revision}" ${BY}>${runs}</w:ins>`);
const deleted = (text: string, properties: string): string =>
  text === ''
    ? ''
    : `<w:del w:id="${++revision}" ${BY}>${run(text, properties).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`;

/** A run cut in two at places where Word does so, with its marks of spelling between. */
function split(text: string, properties: string, below: (n: number) => number): string {
  const at = 1 + below(Math.max(1, text.length - 1));
  return `${run(text.slice(0, at), properties)}<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>${run(text.slice(at), properties)}`;
}

type Way = (
  words: { readonly before: string; readonly word: string; readonly after: string },
  properties: string,
  below: (n: number) => number,
) => { readonly xml: string; readonly text: string; readonly bold?: string };

/** The ways in which a text is edited. */
export const WAYS: Readonly<Record<string, Way>> = {
  'another word': ({ before, word, after }, properties, below) => {
    const now = `re${word}ed`;
    return { xml: split(before + now, properties, below) + run(after, properties), text: before + now + after };
  },
  'another word, tracked': ({ before, word, after }, properties) => ({
    xml: `${run(before, properties)}${deleted(word, properties)}${inserted(run('something', properties))}${run(after, properties)}`,
    text: `${before}something${after}`,
  }),
  'smart quotes and dashes': ({ before, word, after }, properties, below) => {
    const now = `“${word}” – it’s said –`;
    return { xml: split(before + now + after, properties, below), text: before + now + after };
  },
  'what looks like code': ({ before, word, after }, properties) => {
    const now = `${word} :rate[x] *so* _so_ {{a}} <b> [a](https://example.org) :note 5*3*2 \\*`;
    return {
      xml: `${run(before, properties)}${inserted(run(now, properties))}${deleted(word, properties)}${run(after, properties)}`,
      text: before + now + after,
    };
  },
  'a word in bold': ({ before, word, after }, properties) => ({
    xml: run(before, properties) + run(word, bold(properties)) + run(after, properties),
    text: before + word + after,
    bold: word,
  }),
  'a word taken out, tracked': ({ before, word, after }, properties) => ({
    xml: run(before, properties) + deleted(`${word} `, properties) + run(after.slice(1), properties),
    text: before + after.slice(1),
  }),
  'a sentence moved': ({ before, word, after }, properties) => {
    const whole = before + word + after;
    const [first = '', ...others] = whole.split(/(?<=[.!?]) (?=\p{Lu})/u);
    if (others.length === 0) return { xml: run(`So ${whole}`, properties), text: `So ${whole}` };
    const rest = others.join(' ');
    return {
      xml: `<w:moveFrom w:id="${++revision}" ${BY}>${run(`${first} `, properties)}</w:moveFrom>${run(rest, properties)}<w:moveTo w:id="${++revision}" ${BY}>${run(` ${first}`, properties)}</w:moveTo>`,
      text: `${rest} ${first}`,
    };
  },
  'a sentence more': ({ before, word, after }, properties) => ({
    xml: run(before + word + after, properties) + inserted(run(' And one more — “new”.', properties)),
    text: `${before}${word}${after} And one more — “new”.`,
  }),
};

/** The fields of a document that stand in one run or more, none of them within another place. */
function fieldsIn(xml: string, isWanted: (id: string) => boolean): Found[] {
  return [...xml.matchAll(/<w:bookmarkStart w:name="(sv_\w+)" w:id="(\d+)"\/>/g)].flatMap(
    ({ 0: tag, 1: id = '', 2: number, index }) => {
      const from = index + tag.length;
      const to = xml.indexOf(`<w:bookmarkEnd w:id="${number}"/>`, from);
      const inner = xml.slice(from, to);
      const isPlain = !/<w:p[ >]|<w:drawing|bookmarkStart|<w:hyperlink|<w:br\/>|<w:tab\/>|vertAlign|Citation/.test(
        inner,
      );
      return isWanted(id) && to > 0 && isPlain ? [{ id, from, to, inner }] : [];
    },
  );
}

/** A review copy in which a number of fields were edited, each in a way that comes by chance. */
export function editedAsWord(
  bytes: Uint8Array,
  count: number,
  isWanted: (id: string) => boolean,
  below: (n: number) => number,
): { readonly bytes: Uint8Array; readonly edits: readonly Edited[] } {
  const parts = unzipSync(bytes);
  let xml = new TextDecoder().decode(parts['word/document.xml']);
  const fields = fieldsIn(xml, isWanted).filter(({ inner }) =>
    [...inner.matchAll(RUN)].some(([, , text = '']) => text.split(' ').length > 5),
  );
  const chosen = new Set<Found>();
  while (chosen.size < Math.min(count, fields.length)) chosen.add(fields[below(fields.length)] as Found);
  const edits: Edited[] = [];
  const names = Object.keys(WAYS);
  for (const field of [...chosen].sort((a, b) => b.from - a.from)) {
    const runs = [...field.inner.matchAll(RUN)];
    const own = runs.filter(([, , text = '']) => plainOf(text).split(' ').length > 5);
    const target = own[below(own.length)] as RegExpExecArray;
    const [whole, properties = '', written = ''] = target;
    const words = plainOf(written).split(' ');
    const at = 1 + below(words.length - 3);
    const how = names[below(names.length)] as string;
    const made = (WAYS[how] as Way)(
      { before: `${words.slice(0, at).join(' ')} `, word: words[at] ?? '', after: ` ${words.slice(at + 1).join(' ')}` },
      properties,
      below,
    );
    const inner = field.inner.slice(0, target.index) + made.xml + field.inner.slice(target.index + whole.length);
    const text = runs.map((one) => (one === target ? made.text : plainOf(one[2] ?? ''))).join('');
    edits.push({ id: field.id, how, text, ...(made.bold === undefined ? {} : { bold: made.bold }) });
    xml = xml.slice(0, field.from) + inner + xml.slice(field.to);
  }
  return { bytes: zipSync({ ...parts, 'word/document.xml': strToU8(xml) }), edits };
}
