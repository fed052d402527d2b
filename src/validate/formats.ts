import { isDate } from '../core/date.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { isWebAddress } from '../core/link.ts';
import type { Place } from '../core/place.ts';
import { dateMeant, lastDayMeant } from './date-meant.ts';
import { asYaml } from './form.ts';
import { unquoted } from './meant.ts';

type FormatCheck = (text: string, where: () => Place | undefined, key: string | number) => Diagnostic[];

/** The formats a schema may name; Markdown fields have a rule of their own. */
export const FORMATS: Readonly<Record<string, FormatCheck>> = {
  date: (text, where, key) => (isDate(text) ? [] : [badDate(text, where(), key)]),
  'web-address': (text, where, key) => (isWebAddress(text) ? [] : [badAddress(text, where(), key)]),
  email: (text, where, key) =>
    EMAIL.test(text)
      ? []
      : [
          diagnostic('schema/bad-form', where(), `"${text}" is not an email address.`, {
            why: 'Nobody could write to it.',
            fix: 'Write one whole address with @, without blanks.',
            example: asYaml(String(key), emailMeant(text) ?? 'office@example.org'),
          }),
        ],
};

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** "mailto:a@b.org", "<a@b.org>", "a (at) b.org". */
function emailMeant(text: string): string | undefined {
  const plain = unquoted(text)
    .replace(/^mailto:/i, '')
    .replaceAll(/\s*[([]?\s*\bat\b\s*[)\]]?\s*/gi, '@');
  const found = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/.exec(plain)?.[0];
  return found !== undefined && EMAIL.test(found) ? found : undefined;
}

/** A day in another form, or none. Code: schema/bad-date. */
export function badDate(text: string, place: Place | undefined, key: string | number): Diagnostic {
  const written = unquoted(text);
  const meant = dateMeant(written);
  if (meant !== undefined && isDate(meant)) {
    const order = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/.test(written)
      ? ' The day was read before the month, as in Britain.'
      : '';
    return diagnostic('schema/bad-date', place, `"${text}" is not written as a date.`, {
      fix: `Write ${meant}: year, month, day.${order}`,
      example: asYaml(String(key), meant),
    });
  }
  if (meant !== undefined)
    return diagnostic('schema/bad-date', place, `"${text}" has no day${meant.length === 4 ? ' and no month' : ''}.`, {
      fix: 'Write a whole date as year-month-day: if only the month is known, its first or its last day.',
      example: asYaml(String(key), `${meant.length === 4 ? `${meant}-01` : meant}-01`),
    });
  const last = lastDayMeant(written);
  return diagnostic(
    'schema/bad-date',
    place,
    last === undefined ? `"${text}" is not a date.` : `"${text}" is not a date: the month has no such day.`,
    {
      fix: 'Write a real day as year-month-day, with two digits for the month and the day; or take the key out until it is known.',
      example: asYaml(String(key), last ?? '2026-11-01'),
    },
  );
}

function badAddress(text: string, place: Place | undefined, key: string | number): Diagnostic {
  const meant = `https://${unquoted(text).replace(/^[a-z]*:?\/*/i, (lead) => (/:|\//.test(lead) ? '' : lead))}`;
  const isMeant =
    !/^(javascript|data|vbscript|file):/i.test(text) &&
    /^https:\/\/[\w-]+(\.[\w-]+)+/.test(meant) &&
    isWebAddress(meant);
  return diagnostic(
    'schema/bad-link',
    place,
    `"${text}" is not a complete web address.`,
    isMeant ? { example: asYaml(String(key), meant) } : {},
  );
}
