import { once } from '../../core/once.ts';
import { type Kind, refuse, required, words } from '../attribute.ts';
import { token } from '../define.ts';

/** Two or three letters, as ISO 639 has them, and what BCP 47 lets follow. */
const FORM = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** They are slow to load, and few texts have words of another language. */
const names = once(() => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }));

/**
 * Whether a code is well formed and, of two letters, one of ISO 639-1, which is closed and which all versions of Node know. Of three letters there
 * are thousands, such as `phr` for Pahari-Potwari, and no version of Node knows them all.
 */
function isCode(code: string): boolean {
  const [primary = ''] = code.split('-');
  try {
    return (
      FORM.test(code) &&
      Intl.getCanonicalLocales(code).length === 1 &&
      (primary.length > 2 || names().of(primary) !== undefined)
    );
  } catch {
    return false;
  }
}

const language: Kind<string> = {
  type: 'the code of a language, such as `cy` for Welsh',
  read: (written, asking) => {
    if (isCode(written.text)) return written.text;
    const message = `"${written.text}" is no code of a language.`;
    return refuse(
      written,
      asking,
      message,
      'Write its two or three small letters of ISO 639, such as cy for Welsh or ur for Urdu.',
    );
  },
};

/** Screen readers choose their voice by it, and spelling is checked by it (WCAG 2.2, 3.1.2). */
export const part = token({
  name: 'lang',
  summary: 'words of another language, marked as what they are',
  label: required(words, 'the words'),
  unread: {
    why: 'Screen readers would read the words out in the voice of another language (WCAG 2.2, 3.1.2).',
    example: 'The service is known as :lang[Heddlu Gwent]{is="cy"}.',
  },
  attributes: { is: required(language, 'their language') },
  run: (text, { is }) => [{ type: 'language', language: is, children: [{ type: 'text', value: text }] }],
});
