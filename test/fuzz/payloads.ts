/** The word that every payload begins with: it stands nowhere else. */
export const WORD = 'Fzqword';

/**
 * The same text without anything that could be read as more than words. It is as long and as wide and has as many words: where room is short, as in an
 * alternative text or a column, the same is left out. Braces stay: they mark a text that is still to be written, and the Duty's requirements judge it so.
 */
export const bare = (text: string): string =>
  text
    .split(WORD)
    .map((part) => part.replaceAll(/["'`|/\\.,:;!()[\]]/g, 't').replaceAll(/[^\s{}\p{L}\p{N}]/gu, 'o'))
    .join(WORD);

/** Names that must never become an element, an attribute or a call. */
export const FORBIDDEN = { element: 'fzel', attribute: 'fzattr' } as const;

/** Texts that would do something if they were read as anything but text. */
export const PAYLOADS: Readonly<Record<string, string>> = {
  quotes: `${WORD} "so" to knives`,
  'single quotes': `${WORD} 'so' it's`,
  'quote and brace': `${WORD} "}{ x="y" }`,
  attributes: `${WORD}" id="fzid" fzattr="1`,
  emphasis: `${WORD} and *well* lives`,
  underscores: `${WORD} and _well_ __so__ lives`,
  struck: `${WORD} ~~so~~ lives`,
  code: `${WORD} \`so\` lives`,
  link: `${WORD} [so](https://example.org/fz)`,
  'script link': `${WORD} [so](javascript:fz)`,
  picture: `${WORD} ![so](images/fz.png)`,
  token: `${WORD} :rate[violence] so`,
  'unknown token': `${WORD} :fzfz[violence]{a="b"} so`,
  leaf: `${WORD} ::chart{kind="line" indicator="violence"}`,
  braces: `${WORD} {{document.edition}} so`,
  'triple braces': `${WORD} {{{this}}} {{#each x}}`,
  helper: `${WORD} {{lookup this "constructor"}}`,
  script: `${WORD} <script>fz()</script>`,
  element: `${WORD} <fzel fzattr="1">so</fzel>`,
  handler: `${WORD}"><img src=x onerror=fz()>`,
  comment: `${WORD} <!-- so --> <![CDATA[ so ]]>`,
  entities: `${WORD} &amp; &lt;fzel&gt; &#60; &nbsp; &fz;`,
  heading: `${WORD} # so`,
  anchor: `${WORD} {#fzid .unnumbered}`,
  pipe: `${WORD} | so | so`,
  backslash: `${WORD} \\*so\\* \\" \\`,
  dollars: `${WORD} $& $1 $\` \${so}`,
  percent: `${WORD} %s %d %n 100%`,
  formula: `=${WORD}+cmd|' /C calc'!A1`,
  footnote: `${WORD} [^1] [so]: so`,
  'reference link': `${WORD} [so][so] [so]`,
  address: `${WORD} https://example.org/fz so`,
  numbered: `1. ${WORD} so`,
  dash: `- ${WORD} so`,
  rule: `--- ${WORD}`,
  slot: `${WORD} {label} {text} {version}`,
  prototype: `${WORD} __proto__ constructor toString`,
  emoji: `${WORD} \u{1f52a} e\u0301 \u05d0\u05d1`,
  ampersand: `${WORD} B&B <3 > 2`,
};
