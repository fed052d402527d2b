import { numberFormat, SHEET } from '../../../charts/native/series.ts';
import { once } from '../../../core/once.ts';
import { type Entry, entry, zipOf } from '../zip.ts';
import { type Cells, MOST_DECIMALS, sheetXml } from './cells.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The sheets of every workbook: what the chart is made from, and the data table as it is printed. */
const SHEETS = [SHEET, 'Table'];

/** What is the same in every workbook, packed once. */
const frame = once((): readonly Entry[] => {
  const sheets = SHEETS.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const targets = [...SHEETS.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]), ['styles', 'styles.xml']];
  const relations = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  const overrides = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ...SHEETS.map((_, at) => [`worksheets/sheet${at + 1}`, 'worksheet']),
  ].map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`);
  return [
    entry(
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    ),
    entry(
      '_rels/.rels',
      `${DECLARATION}<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    entry(
      'xl/_rels/workbook.xml.rels',
      `${DECLARATION}<Relationships ${RELATIONS}>${relations.join('')}</Relationships>`,
    ),
    entry('xl/styles.xml', `${DECLARATION}${styles()}`),
    entry(
      'xl/workbook.xml',
      `${DECLARATION}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
  ];
});

/** Formats of numbers by their decimals: the first is that of text, the next has none. Ids below 164 are the program's own (18.8.30). */
function styles(): string {
  const all = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => decimals);
  const formats = all.map(
    (decimals) => `<numFmt numFmtId="${164 + decimals}" formatCode="${numberFormat(decimals)}"/>`,
  );
  const looks = all.map(
    (decimals) =>
      `<xf numFmtId="${164 + decimals}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs><cellXfs count="${looks.length + 1}">${plain} xfId="0"/>${looks.join('')}</cellXfs></styleSheet>`
  );
}

/** A workbook of two sheets (ECMA-376 part 1, 12.3), with no formula, no date and no name in it. The same cells give the same bytes. */
export function workbook(chart: Cells, table: Cells): Uint8Array {
  const sheets = [chart, table].map((cells, at) => entry(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(cells)));
  return zipOf([...frame(), ...sheets]);
}
