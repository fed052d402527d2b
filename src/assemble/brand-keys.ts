/** What templates/brand/brand.yaml may say, and what each key is for. */
export const BRAND = {
  ink: 'The colour of text.',
  secondaryInk: 'The colour of text that stands back, such as sources below figures.',
  brand: 'The colour of the partnership: headings, the band of the cover and the line beside a key message.',
  link: 'The colour of links.',
  visited: 'The colour of links that were followed before.',
  focus: 'The colour behind the link or button that the keyboard is on.',
  panel: 'The colour behind panels, such as key messages.',
  rule: 'The colour of thin lines, such as those between the rows of a table.',
  warningPanel: 'The colour behind a warning, such as that of a draft.',
  warningRule: 'The colour of the line beside a warning.',
  wordFont: 'The name of the font in Word. A reader without it sees another, so choose one that most computers have.',
  wordSize:
    'The size of the body in Word, in points, from 12 to 24. Everything else is in proportion, so 16 makes large print of the whole publication.',
} as const satisfies Readonly<Record<string, string>>;
