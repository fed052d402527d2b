import { expect, test } from 'vitest';
import { edited } from '../../../src/core/edited.ts';
import { align } from '../../../src/review/source/align.ts';
import { sourceBlocks } from '../../../src/review/source/atoms.ts';
import { contentFile, fieldAt } from '../../../src/review/source/field.ts';
import { hunksBetween } from '../../../src/review/source/hunks.ts';
import { rewriteBlock } from '../../../src/review/source/rewrite-block.ts';
import { editedScalar, wordEdits } from '../../../src/review/source/rewrite-scalar.ts';

/** Words as they come back: **bold** and _italic_ stand for the looks. */
function came(text: string) {
  const signs: { sign: string; strong: boolean; emphasis: boolean }[] = [];
  let [strong, emphasis] = [false, false];
  for (const [sign] of text.matchAll(/⟦b⟧|⟦i⟧|[\s\S]/gu)) {
    if (sign === '⟦b⟧') strong = !strong;
    else if (sign === '⟦i⟧') emphasis = !emphasis;
    else signs.push({ sign, strong, emphasis });
  }
  return signs;
}

function rewritten(yaml: string, printed: string, now: string, at = 0, path = 'a') {
  const file = contentFile('content/partnership.yaml', yaml);
  const field = file && fieldAt(file, path);
  if (!file || !field) throw new Error('no field');
  const own = { ...field, isMarkdown: true };
  const block = sourceBlocks(own.value, true)[at];
  const signs = [...printed];
  const aligned = block && align(signs, [], block);
  if (!aligned) return 'not aligned';
  const back = came(now);
  const result = rewriteBlock(own, {
    printed: signs,
    aligned,
    now: back,
    look: { strong: false, emphasis: false },
    hunks: hunksBetween(
      signs,
      back.map(({ sign }) => sign),
    ),
  });
  if (!result.edit) return result.isUnwritable ? 'unwritable' : `nothing, ${result.refused.length} refused`;
  const form = own.form;
  const scalar = form && editedScalar(form.pieces, form.style, form.margin, wordEdits(own.value, result.edit));
  return scalar === undefined ? 'no scalar' : edited(yaml, [{ start: own.start, end: own.end, text: scalar }]);
}

const CASES: readonly [string, string, string, string, string][] = [
  ['plain', 'a: One two three # note\nb: 1\n', 'One two three', 'One 2 three', 'a: One 2 three # note\nb: 1\n'],
  [
    'a token kept',
    'a: Fell to :rate[x] in 2024\n',
    'Fell to 4.2 in 2024',
    'It fell to 4.2 in 2025',
    'a: It fell to :rate[x] in 2025\n',
  ],
  [
    'a token changed',
    'a: Fell to :rate[x] in 2024\n',
    'Fell to 4.2 in 2024',
    'Fell to 4.3 in 2024',
    'nothing, 1 refused',
  ],
  [
    'emphasis kept',
    'a: One **two** *three* four\n',
    'One two three four',
    'One ⟦b⟧two⟦b⟧ ⟦i⟧three⟦i⟧ five',
    'a: One **two** *three* five\n',
  ],
  ['emphasis added', 'a: One two three\n', 'One two three', 'One ⟦b⟧two⟦b⟧ three', 'a: One **two** three\n'],
  ['emphasis around blanks', 'a: One two three\n', 'One two three', 'One⟦i⟧ two three⟦i⟧', 'a: One *two three*\n'],
  ['emphasis taken', 'a: One **two** three\n', 'One two three', 'One two three', 'a: One two three\n'],
  [
    'a link kept',
    'a: See [the plan](https://x.org/a) now\n',
    'See the plan now',
    'Look at the plan',
    'a: Look at [the plan](https://x.org/a)\n',
  ],
  [
    'typed code',
    'a: One two\n',
    'One two',
    'One :rate[x] *two* <b> {{x}} [l](https://x)',
    'a: One \\:rate\\[x] \\*two\\* \\<b> {{x}} \\[l](https://x)\n',
  ],
  [
    'a folded block',
    'a: >\n  One two\n  three four.\n\n\n  Five six\n  seven.\nb: 1\n',
    'Five six seven.',
    'Five 6 seven.',
    'a: >\n  One two\n  three four.\n\n\n  Five 6\n  seven.\nb: 1\n',
  ],
  [
    'a literal block',
    'a: |\n  One two\n  three.\n\n  - Five\n  - Six\n',
    'Five',
    'Fine',
    'a: |\n  One two\n  three.\n\n  - Fine\n  - Six\n',
  ],
  ['single quotes', "a: 'One: it''s'\n", "One: it's", "One: it's Jo's", "a: 'One: it''s Jo''s'\n"],
  ['double quotes', 'a: "One \\"two\\" \\u00e9"\n', 'One "two" é', 'One "2" é\\', 'a: "One \\"2\\" \\u00e9\\\\"\n'],
  [
    'a moved sentence with a figure',
    'a: First it is said. It fell to :rate[x] then. Last it ends.\n',
    'First it is said. It fell to 4.2 then. Last it ends.',
    'It fell to 4.2 then. First it is said. Last it ends.',
    'a: It fell to :rate[x] then. First it is said. Last it ends.\n',
  ],
];

test.each(CASES)('%s', (name, yaml, printed, now, expected) => {
  const at = name === 'a folded block' || name === 'a literal block' ? 1 : 0;
  expect(rewritten(yaml, printed, now, at)).toBe(expected);
});
