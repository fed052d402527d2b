import type { CodeEntry } from '../../codes.ts';

/** The look of a partnership: templates/brand/. */
export const part = {
  'brand/contrast': {
    title: 'Two colours are too alike',
    severity: 'error',
    why: 'Many people could not read the text, or not see the mark: WCAG 2.2 asks for 4.5 to 1 between text and what is behind it (1.4.3), and for 3 to 1 between a mark that means something and what is beside it (1.4.11).',
    fix: 'Change the colour until the two stand as far apart as is needed.',
    example: 'link: "#1D5A96"\npanel: "#F3F2F1"',
  },
  'brand/pale-style': {
    title: 'A style of the Word document is too pale',
    severity: 'warning',
    why: 'Many people could not read its text, so a colour of brand.yaml takes the place of its own (WCAG 2.2, 1.4.3).',
    fix: 'Open templates/brand/reference.docx in Word and give the style a darker colour, or leave it as it is.',
    example: undefined,
  },
  'brand/font': {
    title: 'A font of the web cannot be used',
    severity: 'error',
    why: 'Readers would see another font than the one that was chosen, or a font would be passed on against its licence.',
    fix: 'Put the font beside brand.yaml as WOFF2, and say under which licence it may be passed on.',
    example:
      'webFont:\n  family: Public Sans\n  file: public-sans.woff2\n  licence: SIL Open Font License 1.1, © the Public Sans authors',
  },
  'brand/reference': {
    title: 'The Word document that gives its styles cannot be used',
    severity: 'error',
    why: 'Nothing is taken from a document that is not whole, that holds programs, or that fetches something from elsewhere: it would be passed on to every reader.',
    fix: 'Open it in Word, save it as an ordinary Word document (.docx) without macros and linked files, and put it in its place.',
    example: undefined,
  },
  'brand/style-missing': {
    title: 'The Word document has no style of this name',
    severity: 'warning',
    why: 'That part of the publications will have the look of the program and not of the document.',
    fix: 'Add a style of this name to templates/brand/reference.docx. A document that svduty built has them all.',
    example: undefined,
  },
  'brand/not-taken': {
    title: 'Something in the Word document is not taken over',
    severity: 'warning',
    why: 'It will not be in the publications.',
    fix: 'Put it in another way, such as a picture in the line of the text, or leave it as it is.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
