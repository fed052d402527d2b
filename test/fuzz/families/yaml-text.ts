import { changed, small, textOf, yamlFiles } from '../base.ts';
import type { Chance } from '../chance.ts';
import type { Family, Mutation } from '../trial.ts';

/** Changes the text of one YAML file. */
const text =
  (change: (text: string, chance: Chance) => string | Uint8Array): Mutation =>
  (chance) => {
    const path = chance.pick(yamlFiles(small));
    return { folder: changed(small, path, change(textOf(small.get(path)), chance)), what: path };
  };

const lines =
  (change: (lines: string[], at: number, chance: Chance) => void): Mutation =>
  (chance) =>
    text((whole) => {
      const all = whole.split('\n');
      change(all, chance.int(all.length), chance);
      return all.join('\n');
    })(chance);

const inserted = (word: string): Mutation =>
  text((whole, chance) => {
    const at = chance.int(whole.length);
    return whole.slice(0, at) + word + whole.slice(at);
  });

const bytes =
  (...added: number[]): Mutation =>
  (chance) =>
    text((whole) => {
      const before = new TextEncoder().encode(whole);
      const at = chance.int(before.length);
      return new Uint8Array([...before.subarray(0, at), ...added, ...before.subarray(at)]);
    })(chance);

/** Replaces the value after a colon on some line. */
const value = (make: (old: string, chance: Chance) => string): Mutation =>
  text((whole, chance) => {
    const found = [...whole.matchAll(/: +([^\s{[|>][^\n]*)/g)];
    if (found.length === 0) return `${whole}\nx: ${make('', chance)}\n`;
    const hit = chance.pick(found);
    const start = (hit.index ?? 0) + hit[0].indexOf(hit[1] ?? '');
    return whole.slice(0, start) + make(hit[1] ?? '', chance) + whole.slice(start + (hit[1]?.length ?? 0));
  });

const nested = (open: string, close: string, depth: number): string =>
  `x: ${open.repeat(depth)}1${close.repeat(depth)}\n`;

const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\n`;

const CHARACTERS = [
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u0085',
  '\u009b31m',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\u{10ffff}',
  '\u{e000}',
  '\u200b',
  '\r',
  '\t',
  '\u{1f52a}',
  'e\u0301\u0323',
];

export const family: Family = {
  name: 'yaml-text',
  share: 130,
  mutations: {
    empty: text(() => ''),
    blank: text((_, chance) => chance.pick([' ', '\n\n', '---', '---\n...\n', '# nothing', '\ufeff', '~', 'null'])),
    'cut off': text((whole, chance) => whole.slice(0, chance.int(whole.length))),
    'bytes cut off': text((whole, chance) => new TextEncoder().encode(whole).subarray(0, chance.int(whole.length))),
    'not UTF-8': bytes(0xff, 0xfe, 0x80),
    'half a character': bytes(0xe2, 0x82),
    'UTF-16': text((whole) => new Uint8Array(Buffer.from(`\ufeff${whole}`, 'utf16le'))),
    zeros: text((_, chance) => new Uint8Array(chance.pick([1, 100, 100_000]))),
    'an odd character': (chance) => inserted(chance.pick(CHARACTERS))(chance),
    'an odd character escaped': value((old, chance) =>
      JSON.stringify(`${old} ${chance.pick(CHARACTERS)} ${chance.pick(CHARACTERS)}`),
    ),
    'a key with a line break': text(
      (whole, chance) =>
        `${whole}\n${JSON.stringify(`x\n${chance.pick(['::add-mask::fz', '::error::fz', '::stop-commands::fz', '##[command]fz'])}`)}: 1\n`,
    ),
    'a key with control characters': text(
      (whole, chance) => `${whole}\n${JSON.stringify(`x\u001b]0;fz\u0007${chance.pick(CHARACTERS)}`)}: 1\n`,
    ),
    'Windows line ends': text((whole) => whole.replaceAll('\n', '\r\n')),
    'old Mac line ends': text((whole) => whole.replaceAll('\n', '\r')),
    'a tab': lines((all, at) => {
      all[at] = `\t${all[at]}`;
    }),
    'indented more': lines((all, at, chance) => {
      all[at] = ' '.repeat(1 + chance.int(5)) + all[at];
    }),
    'indented less': lines((all, at) => {
      all[at] = (all[at] ?? '').replace(/^ /, '');
    }),
    'a line twice': lines((all, at) => {
      all.splice(at, 0, all[at] ?? '');
    }),
    'a line gone': lines((all, at) => {
      all.splice(at, 1);
    }),
    'lines swapped': lines((all, at, chance) => {
      const other = chance.int(all.length);
      [all[at], all[other]] = [all[other] ?? '', all[at] ?? ''];
    }),
    'a letter inserted': (chance) =>
      inserted(chance.pick([...':{}[]"\'#&*!|>%@`,-?\\<'].concat([': ', '- ', '? ', '<<: '])))(chance),
    'a character gone': text((whole, chance) => {
      const at = chance.int(whole.length);
      return whole.slice(0, at) + whole.slice(at + 1);
    }),
    'an open quote': value((old, chance) => chance.pick(['"', "'"]) + old),
    'a tag': value(
      (old, chance) =>
        `${chance.pick(['!!js/function', '!!js/undefined', '!!python/object', '!!binary', '!!set', '!!omap', '!!timestamp', '!!float', '!!int', '!!null', '!!str', '!x', '!<x>'])} ${old}`,
    ),
    'an alias to nothing': value((_, chance) => chance.pick(['*nothing', '*', '*__proto__', '&a *a'])),
    'an alias in itself': text((whole) => `${whole}\nx: &x [*x]\ny: &y {z: *y}\n`),
    'an anchor on everything': text((whole) => whole.replaceAll(/: (?=\S)/g, ': &a ')),
    'a bomb of aliases': text((whole) => `${BOMB}${whole}`),
    'many aliases': text((whole) => `x: &x 1\ny: [${'*x, '.repeat(5000)}1]\n${whole}`),
    'a merge key': text((whole) => `x: &x {id: y}\n<<: *x\n${whole}`),
    'several documents': text((whole) => `${whole}\n---\n${whole}`),
    'deep lists': text((_, chance) => nested('[', ']', chance.pick([40, 70, 2000, 50_000]))),
    'deep maps': text((_, chance) => nested('{a: ', '}', chance.pick([40, 70, 2000, 20_000]))),
    'deep by indentation': text((_, chance) =>
      Array.from({ length: chance.pick([50, 80, 800]) }, (_item, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ),
    'a long line': value((old, chance) => old + ' word'.repeat(chance.pick([2000, 100_000, 300_000]))),
    'a long word': value((old, chance) => old + 'x'.repeat(chance.pick([6000, 200_000, 1_500_000]))),
    'a long key': text((whole, chance) => `${whole}\n${'k'.repeat(chance.pick([1000, 100_000, 1_000_000]))}: 1\n`),
    'many keys': text(
      (whole, chance) =>
        `${whole}\n${Array.from({ length: chance.pick([500, 20_000]) }, (_item, index) => `key${index}: ${index}`).join('\n')}\n`,
    ),
    'too large': text((whole) => `${whole}\n# ${'x'.repeat(2 * 1024 * 1024)}\n`),
    'many documents': text(() => '---\n'.repeat(20_000)),
    'many errors': text((_, chance) => chance.pick(['"\n', '\t\n', ']\n', ': : :\n', '- a\nb\n']).repeat(5000)),
    'a block that never ends': value((_, chance) => `${chance.pick(['|', '>', '|9', '>-', '|+', '|0'])}\nx`),
    'a list instead': text(() => '- a\n- b\n'),
    'one value instead': text((_, chance) => chance.pick(['word', '42', 'true', '.inf', '"a: b"', '2026-01-01'])),
    'JSON instead': text(() => '{"a": [1, 2, {"b": null}]}'),
    'HTML instead': text(() => '<!doctype html><html><body><p>404</p></body></html>'),
    'a picture instead': text(() => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    'a merge conflict': lines((all, at) => {
      all.splice(at, 1, '<<<<<<< HEAD', all[at] ?? '', '=======', all[at] ?? '', '>>>>>>> branch');
    }),
  },
};
