/** Letters that are written from right to left. */
const LETTER = '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Nko}\\p{Script=Syriac}\\p{Script=Thaana}]';

/** Such letters, with all that is no letter or digit between them. */
const STRETCH = new RegExp(`(${LETTER}(?:[^\\p{L}\\p{N}]*${LETTER})*\\p{M}*)`, 'u');

const HAS_LETTER = new RegExp(LETTER, 'u');

/** Something beyond the letters that are written from left to right: most texts have nothing, and are told from others by this. */
const BEYOND = /[^\0-\u058F]/;

/** The language of letters that nobody named another for: the script alone is known. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/** A stretch of text that runs one way. */
export interface Stretch {
  readonly text: string;
  readonly isRightToLeft: boolean;
  /** By its script, where that tells; undefined for text that runs from left to right. */
  readonly language: string | undefined;
}

/** Text as the stretches that run one way: names in Arabic or Hebrew, and what stands between them. */
export function stretchesOf(text: string): Stretch[] {
  if (!BEYOND.test(text) || !HAS_LETTER.test(text)) return [{ text, isRightToLeft: false, language: undefined }];
  return text
    .split(STRETCH)
    .map((part, index) => ({
      text: part,
      isRightToLeft: index % 2 === 1,
      language: index % 2 === 1 ? LANGUAGES.find(([script]) => script.test(part))?.[1] : undefined,
    }))
    .filter((part) => part.text !== '');
}

/** A language with the region where most speak it, which Word wants with it: cy-GB, he-IL. */
export function withRegion(language: string): string {
  const locale = new Intl.Locale(language);
  const region = locale.region ?? locale.maximize().region;
  return region === undefined ? language : `${locale.language}-${region}`;
}
