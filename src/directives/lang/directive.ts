import { type Kind, refuse, required, words } from '../attribute.ts';
import { token } from '../define.ts';

/** Two or three letters, as ISO 639 has them, and what BCP 47 lets follow. */
const FORM = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function isKnownForm(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

const language: Kind<string> = {
  type: 'the code of a language, such as `cy` for Welsh',
  read: (written, asking) => {
    if (FORM.test(written.text) && isKnownForm(written.text)) return written.text;
    const message = `"${written.text}" is no code of a language.`;
    return refuse(written, asking, message, 'Write two or three small letters, such as cy for Welsh or ur for Urdu.');
  },
};

/** Screen readers choose their voice by it, and spelling is checked by it (WCAG 2.2, 3.1.2). */
export const part = token({
  name: 'lang',
  summary: 'words of another language, marked as what they are',
  label: required(words, 'the words'),
  attributes: { is: required(language, 'their language') },
  run: (text, { is }) => [{ type: 'language', language: is, children: [{ type: 'text', value: text }] }],
});
