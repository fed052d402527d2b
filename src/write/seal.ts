import { sha256 } from '../core/sha256.ts';

/** How a last line is kept from being read as content: in HTML and XML, and in lists of plain lines. */
type Form = 'markup' | 'lines';

const LINES: Readonly<Record<Form, (hash: string) => string>> = {
  markup: (hash) => `<!-- svduty sha256 ${hash} -->\n`,
  lines: (hash) => `# svduty sha256 ${hash}\n`,
};
const SEAL = /(?:<!-- svduty sha256 ([0-9a-f]{64}) -->|# svduty sha256 ([0-9a-f]{64}))\n$/;

/** A text with a last line that says what the lines before it are, so that a later run knows whether anybody has changed them. */
export const sealed = (text: string, form: Form = 'markup'): string => `${text}${LINES[form](sha256(text))}`;

/** The mark of svduty in the head of a page. The first version made the page without a seal. */
const GENERATOR = '<meta name="generator" content="svduty';

/** Whether a text is as svduty made it. Of a page without a seal the mark in its head has to do. */
export function isSealed(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const seal = SEAL.exec(text);
  return seal
    ? sealed(text.slice(0, seal.index), seal[1] === undefined ? 'lines' : 'markup') === text
    : text.includes(GENERATOR) && !text.includes('<!-- svduty sha256');
}
