import { attributes, elements, type Package, styleOf, words } from './package.ts';

/** A paragraph with what Word prints before it; undefined where that is nothing. */
export interface Numbered {
  readonly style: string | undefined;
  readonly number: string | undefined;
  readonly words: string;
  readonly xml: string;
}

interface Reference {
  readonly list: string;
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

/**
 * The paragraphs of a document with their numbers, worked out from its lists alone as Word does (ECMA-376 17.9): a paragraph's list is its own or
 * that of its style; lists of one look count together, unless one says where it begins; a higher level begins the lower ones anew.
 */
export function wordNumbers(file: Package): Numbered[] {
  const { 'word/document.xml': body = '', 'word/numbering.xml': part = '', 'word/styles.xml': styles = '' } = file;
  const ofStyle = new Map(
    elements(styles, 'w:style').map((xml) => [attributes(xml, 'w:style', 'w:styleId')[0], referenceIn(xml)]),
  );
  const looks = new Map(
    elements(part, 'w:abstractNum').map((xml) => [
      attributes(xml, 'w:abstractNum', 'w:abstractNumId')[0],
      elements(xml, 'w:lvl').map(levelIn),
    ]),
  );
  const lists = new Map(
    elements(part, 'w:num').map((xml) => [
      attributes(xml, 'w:num', 'w:numId')[0],
      {
        look: attributes(xml, 'w:abstractNumId', 'w:val')[0] ?? '',
        begins: new Map(
          elements(xml, 'w:lvlOverride').map((one) => [
            Number(attributes(one, 'w:lvlOverride', 'w:ilvl')[0]),
            Number(attributes(one, 'w:startOverride', 'w:val')[0]),
          ]),
        ),
      },
    ]),
  );
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const next = ({ list, level }: Reference): string => {
    const { look = '', begins } = lists.get(list) ?? {};
    const levels = looks.get(look) ?? [];
    const present = counts.get(look) ?? [];
    const key = `${list} ${level}`;
    const start = begun.has(key) ? undefined : begins?.get(level);
    begun.add(key);
    const before = present[level];
    const count = start ?? (before === undefined ? (levels[level]?.start ?? 1) : before + 1);
    const now = [...present.slice(0, level), count];
    counts.set(look, now);
    return (levels[level]?.text ?? '').replaceAll(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatted(now[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? '');
    });
  };

  return elements(body, 'w:p').map((xml) => {
    const style = styleOf(xml);
    const reference = referenceIn(xml) ?? ofStyle.get(style);
    const number = reference === undefined || reference.list === '0' ? undefined : next(reference);
    return { style, number, words: words(xml), xml };
  });
}

function referenceIn(xml: string): Reference | undefined {
  const [properties] = elements(xml, 'w:numPr');
  if (properties === undefined) return undefined;
  const [list = ''] = attributes(properties, 'w:numId', 'w:val');
  return { list, level: Number(attributes(properties, 'w:ilvl', 'w:val')[0] ?? 0) };
}

function levelIn(xml: string): Level {
  return {
    start: Number(attributes(xml, 'w:start', 'w:val')[0]),
    format: attributes(xml, 'w:numFmt', 'w:val')[0] ?? '',
    text: attributes(xml, 'w:lvlText', 'w:val')[0] ?? '',
  };
}

/** Letters go on as AA, BB after Z (ST_NumberFormat, 17.18.59). */
function formatted(count: number, format: string): string {
  if (format !== 'upperLetter') return String(count);
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}
