import { isDate } from '../core/date.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { isWebAddress } from '../core/link.ts';
import type { Place } from '../core/place.ts';

type FormatCheck = (text: string, where: () => Place | undefined, key: string | number) => Diagnostic[];

/** The formats a schema may name; Markdown fields have a rule of their own. */
export const FORMATS: Readonly<Record<string, FormatCheck>> = {
  date: (text, where, key) =>
    isDate(text)
      ? []
      : [diagnostic('schema/bad-date', where(), `"${text}" is not a date.`, { example: `${key}: 2026-11-01` })],
  'web-address': (text, where) =>
    isWebAddress(text) ? [] : [diagnostic('schema/bad-link', where(), `"${text}" is not a complete web address.`)],
  email: (text, where, key) =>
    /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text)
      ? []
      : [
          diagnostic('schema/bad-form', where(), `"${text}" is not an email address.`, {
            example: `${key}: office@example.org`,
          }),
        ],
};
