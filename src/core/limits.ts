/** What is above a limit is refused with a diagnostic that names it. Importers stream text and have none for it. */
export const LIMITS = {
  yamlBytes: 2 * 1024 * 1024,
  csvBytes: 32 * 1024 * 1024,
  boundaryBytes: 16 * 1024 * 1024,
  /** Points of the outlines of a partnership's own areas. */
  boundaryPoints: 200_000,
  /** A spreadsheet is held in memory, unlike a CSV file of figures. */
  spreadsheetBytes: 64 * 1024 * 1024,
  /** What its parts take once unpacked. */
  spreadsheetInflatedBytes: 512 * 1024 * 1024,
  spreadsheetSheets: 250,
  spreadsheetColumns: 1_000,
  /** Filled cells of all sheets: 200,000 rows of ten columns. */
  spreadsheetCells: 2_000_000,
  imageBytes: 8 * 1024 * 1024,
  /** A whole page at 600 dots an inch has 35 million. */
  imagePixels: 40_000_000,
  imageSide: 16_384,
  /** What the pixels take once unpacked: 40 million in four colours. */
  imageInflatedBytes: 168 * 1024 * 1024,
  /** A logo is part of every page. */
  logoBytes: 1024 * 1024,
  /** So is a font of the web. */
  fontBytes: 256 * 1024,
  /** A font with every letter of every alphabet takes so much once unpacked. */
  fontInflatedBytes: 16 * 1024 * 1024,
  /** The Word document that gives its styles. */
  referenceBytes: 8 * 1024 * 1024,
  referenceInflatedBytes: 64 * 1024 * 1024,
  /** Elements of one part of it that is read. */
  referenceElements: 200_000,
  /** A Word document that comes back from a reviewer: pictures are in it, and each change of a word is a run of its own. */
  reviewBytes: 64 * 1024 * 1024,
  reviewInflatedBytes: 256 * 1024 * 1024,
  reviewElements: 1_000_000,
  reviewFiles: 50,
  templateBytes: 256 * 1024,
  /** Blocks within blocks of one template. */
  templateDepth: 32,
  yamlDepth: 64,
  yamlAliases: 100,
  /** Characters of one text: about 15,000 words, as long as a whole publication. */
  textLength: 100_000,
  /** Characters of a title, a heading, a caption or a name: 40 words. It is printed in contents, headers and links too. */
  titleLength: 250,
  /** Characters of the caption of a table, which may put several names together. */
  captionLength: 500,
  /** Characters of a line of plain text: a paragraph of 250 words. */
  lineLength: 1_600,
  /** Columns of a table: as many as three parts below one another on a turned page hold. */
  tableColumns: 24,
  /** Words of a cell: more than a page, however the columns are divided. */
  cellWords: 400,
  /** Lists and marks within each other in one text. */
  markdownDepth: 32,
  /** Marks of emphasis and brackets in one paragraph. */
  markdownMarks: 2_000,
  /** Areas above an area. Output area, ward, district, county, region and country are six. */
  areaLevels: 12,
  /** More events than the United Kingdom records of anything in a year. */
  count: 1_000_000_000,
  /** More people than there are. */
  people: 10_000_000_000,
  /** Rates, ratios and limits: far above a billion for 100,000. */
  value: 1_000_000_000_000,
  /** Problems of one kind that are kept of one file, and printed for other programs; what is beyond is counted. */
  problemsOfAKind: 1000,
  /** Places that a problem names beside its own; what is beyond is counted. */
  furtherPlaces: 20,
  /** Problems of one kind that are printed in full for people. */
  problemsInFull: 3,
  /** Further errors, and warnings and notes, of one kind that are printed in brief; what is beyond is counted. A new folder lacks something in each of its thirty files. */
  errorsInBrief: 47,
  warningsInBrief: 7,
  /** Reasons why an import left rows out that are printed; what is beyond is counted. */
  reasonsPrinted: 20,
} as const;

/** A size in bytes as people write it: "50 MB", "2 MB", "340 kB". */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Math.round(bytes / 1024 / 1024)} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} kB`;
}
