import { MONTHS } from '../core/months.ts';
import { dateMeant } from './date-meant.ts';

/** A form that schemas ask for: in words, and what a value in another form may mean. */
export interface PatternForm {
  readonly words: string;
  readonly meant: (value: string) => string | undefined;
}

/** A text as a short name: "A Prev 4" is a-prev-4. */
export const slug = (value: string): string =>
  value
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’‘]/g, '')
    .replaceAll(/&/g, ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const ID: PatternForm = { words: 'small letters, digits and hyphens, without blanks', meant: slug };
const snake = (value: string): string => slug(value).replaceAll('-', '_');

/** "2026-27", "2026/2027", "26/27", "FY 2026–27". */
function yearMeant(value: string): string | undefined {
  const [, first = '', second] = /^(?:fy ?)?(\d{4}|\d{2})(?:\s*[-–/]\s*(?:\d{2})?(\d{2}))?$/i.exec(value.trim()) ?? [];
  if (first === '') return undefined;
  const year = first.length === 2 ? `20${first}` : first;
  return second === undefined ? year : `${year}/${second}`;
}

/** "Under 25", "10 to 17", "65 and over". */
function ageMeant(value: string): string | undefined {
  const text = value.toLowerCase().trim();
  if (/^(all|any|total|every)/.test(text)) return 'all';
  const below = /^(?:under|below|less than|<)\s*(\d+)/.exec(text);
  if (below) return `0-${Number(below[1]) - 1}`;
  const [, from, to] = /^(?:aged? )?(\d{1,3})\s*(?:-|–|—|to|and|until)\s*(\d{1,3})\b/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return `${from}-${to}`;
  const above = /^(?:over |from |>=? ?)?(\d{1,3})\s*(?:\+|and (?:over|above|older)|or (?:over|older)|plus)?$/.exec(
    text,
  );
  if (!above) return undefined;
  return text.startsWith('over') || /^>(?!=)/.test(text) ? `${Number(above[1]) + 1}+` : `${above[1]}+`;
}

/** "1st April", "April 1", "01/04". */
function dayMeant(value: string): string | undefined {
  const [, month, day] =
    dateMeant(`${value.trim().replaceAll(/\s+/g, ' ')}${/[/.-]/.test(value) ? '/2024' : ' 2024'}`)
      ?.split('-')
      .map(Number)
      .slice(0, 3) ?? [];
  return month === undefined || day === undefined ? undefined : `${day} ${MONTHS[month - 1]}`;
}

const requirementMeant = (value: string): string | undefined => {
  const [, letter, number] = /^(?:svd)?[-_ ]*([a-z])[-_ ]*(\d{1,2})$/i.exec(value.trim()) ?? [];
  return letter === undefined ? undefined : `SVD-${letter.toUpperCase()}-${number?.padStart(2, '0')}`;
};

const AGE: PatternForm = { words: '"all", two ages with a hyphen (0-24), or an age with + (25+)', meant: ageMeant };
const YEAR: PatternForm = {
  words: 'a financial year such as "2026/27", or a calendar year such as "2026", in quote marks',
  meant: yearMeant,
};
const DAY_MONTH_YEAR: PatternForm = {
  words: 'a day (2026-11-01), a month ("2026-11") or a year ("2026")',
  meant: dateMeant,
};
const PATH: PatternForm = {
  words: 'small letters and _, with a point between the parts',
  meant: (value) => value.split('.').map(snake).join('.'),
};
/** "12436d", "#abc". */
function colourMeant(value: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(value.trim()) ?? [];
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return six === '' ? undefined : `#${six.toUpperCase()}`;
}

const FONT_NAME = 'letters, digits, blanks, points and hyphens';
const FILE: PatternForm = { words: 'a folder in data, a slash and the name of a CSV file', meant: () => undefined };

/** Every pattern of the schemas. One that is missing here is told by its description and example alone. */
export const PATTERN_FORMS: Readonly<Record<string, PatternForm>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': ID,
  '^[a-z][a-z0-9-]*$': ID,
  '^(?!each$)': { words: 'the id of one record', meant: () => undefined },
  '^[a-z]+(-[a-z]+)*$': { words: 'small letters and hyphens, without blanks', meant: slug },
  '^[a-z_]+$': { words: 'small letters and _', meant: snake },
  '^[a-z_]+(\\.[a-z_]+)*$': PATH,
  '^([A-Z][0-9]{8}|local:[a-z0-9-]+)$': {
    words: 'the code of an area: a letter and eight digits, or local: and a short name',
    meant: (value) => (/^[a-z]\d{8}$/i.test(value.trim()) ? value.trim().toUpperCase() : undefined),
  },
  '^[A-Z][0-9]{8}$': { words: 'a letter and eight digits', meant: (value) => value.trim().toUpperCase() },
  '^[EW]01[0-9]{6}$': { words: 'E01 or W01 and six digits', meant: (value) => value.trim().toUpperCase() },
  '^\\d{4}(-\\d{2}(-\\d{2})?)?$': DAY_MONTH_YEAR,
  '^\\d{4}(/\\d{2})?$': YEAR,
  '^[0-9]{4}(/[0-9]{2})?$': YEAR,
  '^[0-9]{4}-(0[1-9]|1[0-2])$': {
    words: 'a month, year-month: "2026-11"',
    meant: (value) => dateMeant(value)?.slice(0, 7),
  },
  '^[0-9]{4}$': {
    words: 'a year of four digits in quote marks',
    meant: (value) => dateMeant(value)?.slice(0, 4) ?? yearMeant(value)?.slice(0, 4),
  },
  '^([1-9]|[12][0-9]|3[01]) (January|February|March|April|May|June|July|August|September|October|November|December)$': {
    words: 'a day and the name of a month: 31 March',
    meant: dayMeant,
  },
  '^(all|[0-9]{1,3}-[0-9]{1,3}|[0-9]{1,3}\\+)$': AGE,
  '^(all|[0-9]{1,3}-[0-9]{1,3}|[0-9]{1,3}\\+|unknown)$': AGE,
  '^(target|baseline)$': {
    words: 'a number without a unit, target or baseline',
    meant: (value) => /target|baseline/.exec(value.toLowerCase())?.[0],
  },
  '^(persons|male|female|unknown)( *, *(persons|male|female|unknown))*$': {
    words: 'persons, male, female or unknown; several with commas between',
    meant: (value) =>
      value
        .toLowerCase()
        .replaceAll(/\b(all|everyone|everybody|both|people|total)\b/g, 'persons')
        .replaceAll(/\b(men|males|boys|man|boy)\b/g, 'male')
        .replaceAll(/\b(women|females|girls|woman|girl)\b/g, 'female')
        .replaceAll(/\s*(?:;|&|\band\b|\/)\s*/g, ', '),
  },
  '^(suppressed|unavailable|not_applicable|low|zero|<[0-9]+|[0-9]+-[0-9]+)$': {
    words: 'suppressed, unavailable, not_applicable, low, zero, "<5" or "1-4"',
    meant: (value) => snake(value),
  },
  '^[A-Za-z0-9-]+/[A-Za-z0-9-]+\\.csv$': FILE,
  '^#[0-9a-fA-F]{6}$': {
    words: '# and six digits or letters from a to f, in quote marks: "#12436D"',
    meant: colourMeant,
  },
  '^[A-Za-z0-9][A-Za-z0-9 ._-]*$': { words: `the name of a font: ${FONT_NAME}`, meant: () => undefined },
  '^[A-Za-z0-9][A-Za-z0-9 ._-]*(, ?[A-Za-z0-9][A-Za-z0-9 ._-]*)*$': {
    words: `names of fonts with commas between: ${FONT_NAME}`,
    meant: (value) => value.replaceAll(/["']/g, '').trim(),
  },
  '^[^\\s./\\\\][^/\\\\]*\\.[Ww][Oo][Ff][Ff]2$': {
    words: 'the name of a font file in templates/brand, without a folder, that ends in .woff2',
    meant: () => undefined,
  },
  '^[^\\s./\\\\][^/\\\\]*\\.([Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg])$': {
    words: 'the name of a picture in templates/brand, without a folder, that ends in .png, .jpg or .jpeg',
    meant: (value) => value.replace(/^.*[/\\\\]/, ''),
  },
  '^[a-f][0-9a-f]{15}$': {
    words: 'the sixteen letters and digits that check prints for the content',
    meant: (value) => value.trim().toLowerCase(),
  },
  '^SVD-[A-Z]-[0-9]{2}$': { words: 'SVD, a letter and two digits: SVD-N-01', meant: requirementMeant },
  '^(FY|R12-)?[12][0-9]{3}[-–/ 0-9Q]*$': {
    words: 'a period as the CSV file writes it, such as "2023/24" or "2024 Q1"',
    meant: yearMeant,
  },
  '^[0-9A-Za-z][0-9A-Za-z /-]*$': { words: 'a period as the CSV file writes it, such as "2023/24"', meant: yearMeant },
  '^[^{}<>]+$': { words: 'words without the signs { } < >', meant: (value) => value.replaceAll(/[{}<>]/g, '').trim() },
  '^[^,:\\s]([^,:]*[^,:\\s])?$': {
    words: 'a short name without commas and colons',
    meant: (value) => value.replaceAll(/[,:]+/g, ' ').replaceAll(/\s+/g, ' ').trim(),
  },
};
