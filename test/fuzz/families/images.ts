import { bytesOf, changed, small, valuesOf, withValues } from '../base.ts';
import type { Chance } from '../chance.ts';
import { jpegHead, PNG_MARK, png } from '../pictures.ts';
import { LIMITS } from '../subject.ts';
import type { Family, Folder, Mutation } from '../trial.ts';

/** The folder with this Markdown in a text that the publications print. */
function saying(text: string, folder: Folder = small): Folder {
  const values = valuesOf(folder, 'content/document.yaml');
  (values.forewords as { strategy: { text: string } }).strategy.text = text;
  return withValues(folder, 'content/document.yaml', values);
}

/** A picture that is printed. */
const picture =
  (content: (chance: Chance) => Uint8Array, { refused = true, name = 'a.png' } = {}): Mutation =>
  (chance) => ({
    folder: changed(saying(`![Words](images/${name})`), `content/images/${name}`, content(chance)),
    what: name,
    ...(refused ? { refused } : {}),
  });

const shown =
  (text: (chance: Chance) => string): Mutation =>
  (chance) => {
    const words = text(chance);
    return { folder: changed(saying(words), 'content/images/a.png', png(20, 10)), what: words.slice(0, 60) };
  };

const whole = png(20, 10);
const SVG = bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="fz()"><script>fz()</script></svg>');
const WEBP = new Uint8Array([...bytesOf('RIFF'), 36, 0, 0, 0, ...bytesOf('WEBPVP8 ')]);

export const family: Family = {
  name: 'images',
  share: 50,
  mutations: {
    good: picture(() => whole, { refused: false }),
    empty: picture(() => new Uint8Array()),
    text: picture(() => bytesOf('This is no picture.')),
    'an SVG': picture(() => SVG),
    'a WebP': picture(() => WEBP),
    HEIC: picture(() => new Uint8Array([0, 0, 0, 24, ...bytesOf('ftypheic'), 0, 0, 0, 0])),
    'a GIF': picture(() => new Uint8Array([...bytesOf('GIF89a'), 1, 0, 1, 0, 0, 0, 0])),
    HTML: picture(() => bytesOf('<!doctype html><script>fz()</script>')),
    'the first bytes of a PNG': picture((chance) => PNG_MARK.subarray(0, 1 + chance.int(8))),
    'a PNG cut off': picture((chance) => whole.subarray(0, chance.int(whole.length - 12))),
    'a PNG with a wrong byte in its size': picture(() => {
      const broken = Buffer.from(whole);
      broken.writeUInt32BE(0xffffffff, 16);
      return broken;
    }),
    'no width': picture(() => png(0, 10)),
    'no height': picture(() => png(10, 0)),
    'no size at all': picture(() => png(0, 0)),
    'the largest size': picture(() => png(2147483647, 2147483647, new Uint8Array(10))),
    'a bomb': picture(() => png(30_000, 30_000, new Uint8Array(10_000_000))),
    'a PNG with nothing in it': picture(() => png(100, 100, new Uint8Array())),
    'as a JPEG': picture(
      (chance) =>
        chance.pick([
          new Uint8Array(),
          bytesOf('x'),
          SVG,
          new Uint8Array([0xff, 0xd8]),
          new Uint8Array([0xff, 0xd8, 0xff]),
          jpegHead(0, 0),
          jpegHead(65_535, 65_535),
          jpegHead(100, 100),
        ]),
      { name: 'a.jpg' },
    ),
    'too many bytes': picture(() => Buffer.concat([whole, Buffer.alloc(LIMITS.imageBytes)])),
    'not printed': (chance) => ({
      folder: changed(
        small,
        `content/images/${chance.pick(['a.png', 'b.jpg'])}`,
        chance.pick([new Uint8Array(), SVG, png(0, 0)]),
      ),
      what: 'not printed',
    }),
    'a name': (chance) => {
      const name = chance.pick([
        'a b.png',
        'ä.png',
        'A.PNG',
        'a.jpeg',
        'a"b.png',
        '<fzel>.png',
        'a\n.png',
        '__proto__.png',
        'a%20b.png',
        '#.png',
        '.png',
        'a.png.exe',
        'a?.png',
        "a'.png",
      ]);
      return {
        folder: changed(
          saying(`![Words](<images/${name.replaceAll('\n', '%0A')}>)`),
          `content/images/${name}`,
          png(20, 10),
        ),
        what: name,
      };
    },
    'an alternative text': shown(
      (chance) =>
        `![${chance.pick(['', '"', '" onload="fz', '<fzel fzattr="1">', '*x*', '{{x}}', ':x[y]', ']', 'x'.repeat(4000), '\\]', '`x`', ' '])}](images/a.png)`,
    ),
    'a title': shown(
      (chance) =>
        `![Words](images/a.png ${chance.pick(['"', '""', "'x'", '"a" b', '(x)', '"\\" onload=\\"fz"', '"<fzel>"', `"${'x'.repeat(3000)}"`])})`,
    ),
    'a place': shown(
      (chance) =>
        `![Words](${chance.pick(['images/none.png', '../a.png', 'images/../../a.png', '/etc/passwd', 'https://example.org/a.png', 'data:image/png;base64,AAAA', 'javascript:fz()', 'images/', 'images', 'a.png', 'IMAGES/a.png', 'images\\a.png', 'images//a.png', './images/a.png', 'images/a.png?x', 'images/a.png#x', 'images/%61.png', 'file:///etc/passwd', '', 'images/__proto__'])})`,
    ),
    'in a place': shown((chance) =>
      chance.pick([
        '[![Words](images/a.png)](https://example.org)',
        '- ![Words](images/a.png)',
        '| a |\n| - |\n| ![Words](images/a.png) |',
        '> ![Words](images/a.png)',
        'x ![Words](images/a.png) y',
        '![Words][a]\n\n[a]: images/a.png',
        '# ![Words](images/a.png)',
        '![Words](images/a.png)\n'.repeat(60),
        ':::note\n![Words](images/a.png)\n:::',
      ]),
    ),
  },
};
