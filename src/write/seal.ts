import { sha256 } from '../core/sha256.ts';

const SEAL = /<!-- svduty sha256 ([0-9a-f]{64}) -->\n$/;

/** A page with a last line that says what the lines before it are, so that a later run knows whether anybody has changed them. */
export const sealed = (text: string): string => `${text}<!-- svduty sha256 ${sha256(text)} -->\n`;

/** The mark of svduty in the head of a page. The first version made the page without a seal. */
const GENERATOR = '<meta name="generator" content="svduty';

/** Whether a page is as svduty made it. Of a page without a seal the mark in its head has to do. */
export function isSealed(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const seal = SEAL.exec(text);
  return seal
    ? sealed(text.slice(0, seal.index)) === text
    : text.includes(GENERATOR) && !text.includes('<!-- svduty sha256');
}
