/** Chooses a whole number below another, the same ones in each run. */
export type Choose = (below: number) => number;

/** Numbers that look like chance and are the same in each run. */
export function chooser(seed: number): Choose {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** A text that the expression is likely to match. What must not stand beside it is left out, so that some are no match. */
export function matching(expression: string, choose: Choose): string {
  const [text] = choice(expression, 0, choose);
  return text;
}

/** A text for one of the alternatives from an offset on, and where they end. */
function choice(expression: string, from: number, choose: Choose): readonly [string, number] {
  const texts: string[] = [''];
  let at = from;
  while (at < expression.length && expression[at] !== ')') {
    if (expression[at] === '|') {
      texts.push('');
      at += 1;
      continue;
    }
    const [piece, end] = part(expression, at, choose);
    const [least, most, after] = times(expression, end);
    const repeated = [piece()];
    const count = least + choose(Math.min(most, least + 2) - least + 1);
    while (repeated.length < count) repeated.push(piece());
    texts.push(`${texts.pop() ?? ''}${repeated.slice(0, count).join('')}`);
    at = after;
  }
  return [texts[choose(texts.length)] ?? '', at];
}

/** A part of an expression that can be repeated, as what makes a text for it, and where it ends. */
function part(expression: string, at: number, choose: Choose): readonly [() => string, number] {
  const rest = expression.slice(at);
  const [group, kind = ''] = /^\((\?:|\?<?[=!]|\?<\w+>)?/.exec(rest) ?? [];
  if (group !== undefined) {
    const [, end] = choice(expression, at + group.length, () => 0);
    const isBeside = kind.includes('!') || kind.includes('<=');
    return [() => (isBeside ? '' : choice(expression, at + group.length, choose)[0]), end + 1];
  }
  const [whole = ''] = /^(?:\[(?:\\.|[^\]])*\]|\\p\{\w+\}|\\.|.)/su.exec(rest) ?? [];
  return [() => letterOf(whole, choose), at + whole.length];
}

/** How often a part may stand, and where that is said to its end. */
function times(expression: string, at: number): readonly [number, number, number] {
  const [whole = '', sign = '', least, most] = /^(?:([?*+])|\{(\d+)(?:,(\d*))?\})\??/.exec(expression.slice(at)) ?? [];
  const end = at + whole.length;
  if (whole === '') return [1, 1, end];
  if (least !== undefined) return [Number(least), most === undefined ? Number(least) : Number(most || 9), end];
  return [sign === '+' ? 1 : 0, sign === '?' ? 1 : 9, end];
}

function letterOf(sign: string, choose: Choose): string {
  if (sign === '\\b' || sign === '^' || sign === '$') return '';
  if (sign === '\\d') return '7';
  if (sign === '\\w' || sign === '\\S' || sign === '.' || sign.startsWith('[^')) return 'k';
  if (sign === '\\s') return ' ';
  if (sign.startsWith('\\p')) return sign === '\\p{Lu}' ? 'K' : 'k';
  if (sign.startsWith('\\')) return sign.slice(1);
  if (!sign.startsWith('[')) return sign;
  const letters = sign
    .slice(1, -1)
    .replaceAll('\\w', 'k')
    .replaceAll('\\d', '7')
    .replaceAll('a-z', 'k')
    .replaceAll(/\\p\{\w+\}/g, 'k');
  return letters[choose(letters.length)] ?? '';
}
