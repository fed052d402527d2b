import { hash } from 'node:crypto';
import { kept } from './kept.ts';

/** The SHA-256 of bytes, or of a text as UTF-8, in hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string => hash('sha256', content);

/** The same of bytes that several ask about, as long as they are there. */
export const sha256Once = kept((bytes: Uint8Array) => sha256(bytes));
