import type { IParagraphStyleOptions } from 'docx';
import type { Brand } from '../../../assemble/publication.ts';
import { TEXT_LEFT } from '../page.ts';
import type { Measures } from '../shell/measures.ts';
import { enlargement, SMALL, typeSize } from './sizes.ts';
import { eighths, hex, line, NEW_PAGE, twips } from './units.ts';

/** Where the values of the cover's facts and of the colophon begin. */
const VALUE_LEFT = 2268;

/** Cover, contents lists, header, footer and colophon. */
export function frameStyles(brand: Brand, page: Measures): IParagraphStyleOptions[] {
  const left = { left: TEXT_LEFT };
  const accent = hex(brand.brand);
  const size = typeSize(brand);
  const large = enlargement(brand);
  const hang = (left: number) => Math.round(left * large);
  /** Room for labels in bold. */
  const labelled = Math.round(hang(VALUE_LEFT) * page.breadth);
  /** White space of the cover, which gives way where type is large, so that the cover stays one page. */
  const white = (points: number) => twips(points / large ** 3);
  const secondary = hex(brand.secondaryInk);
  const rule = { style: 'single', size: eighths(0.75), color: hex(brand.rule) } as const;
  const listTitle = {
    run: { bold: true, size: size(16), color: accent },
    paragraph: { keepNext: true, spacing: { before: twips(20), after: twips(6) } },
  };
  const running = {
    basedOn: 'Normal',
    run: { size: size(SMALL), color: secondary },
    paragraph: { spacing: { after: 0, ...line(1.1) } },
  };
  const facts = { indent: { left: labelled, hanging: labelled }, spacing: { after: twips(2) } };
  return [
    {
      id: 'CoverPartnership',
      name: 'Cover Partnership',
      basedOn: 'Normal',
      run: { bold: true, size: size(13), color: secondary },
      paragraph: { indent: left, spacing: { before: white(12), after: white(64) } },
    },
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Subtitle',
      quickFormat: true,
      run: { bold: true, size: size(30), color: accent },
      paragraph: { indent: left, spacing: { after: twips(10), ...line(1.08) } },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: size(16), color: secondary },
      paragraph: { indent: left, spacing: { after: white(22) } },
    },
    {
      id: 'ShortPartnership',
      name: 'Short Partnership',
      basedOn: 'Normal',
      run: { bold: true, size: size(12), color: secondary },
      paragraph: { spacing: { after: twips(2) } },
    },
    {
      id: 'ShortTitle',
      name: 'Short Title',
      basedOn: 'Title',
      next: 'BodyText',
      run: { size: size(24) },
      paragraph: { indent: { left: 0 }, spacing: { after: twips(2), ...line(1.08) } },
    },
    {
      id: 'ShortSubtitle',
      name: 'Short Subtitle',
      basedOn: 'Subtitle',
      run: { size: size(13) },
      paragraph: { indent: { left: 0 }, spacing: { after: twips(4) } },
    },
    {
      id: 'CoverFact',
      name: 'Cover Fact',
      basedOn: 'Normal',
      paragraph: { ...facts, indent: { left: TEXT_LEFT + labelled, hanging: labelled } },
    },
    {
      id: 'CoverVersions',
      name: 'Cover Versions',
      basedOn: 'Normal',
      run: { bold: true, color: accent },
      paragraph: { keepNext: true, indent: left, spacing: { before: white(22), after: twips(4) } },
    },
    {
      ...listTitle,
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { ...listTitle.run, size: size(22) },
      paragraph: { ...listTitle.paragraph, ...NEW_PAGE, outlineLevel: 0, spacing: { before: 0, after: twips(14) } },
    },
    {
      ...listTitle,
      id: 'ListTitle',
      name: 'List Title',
      basedOn: 'Normal',
      paragraph: { ...listTitle.paragraph, outlineLevel: 0 },
    },
    toc(1, { bold: true, size: size(11) }, hang(567), 0, 4, page.portrait),
    toc(2, { size: size(11) }, hang(1304), hang(567), 0, page.portrait),
    toc(3, { size: size(11), color: secondary }, hang(1304), hang(1304), 0, page.portrait),
    {
      id: 'TableofFigures',
      name: 'table of figures',
      basedOn: 'Normal',
      run: { size: size(10.5) },
      paragraph: {
        keepLines: true,
        ...pageColumn(page.portrait),
        indent: { left: hang(1020), hanging: hang(1020) },
        spacing: { after: twips(1.5), ...line(1.1) },
      },
    },
    ...[
      { suffix: '', name: '', width: page.portrait },
      { suffix: 'Landscape', name: ' landscape', width: page.landscape },
    ].flatMap(({ suffix, name, width }) => [
      {
        ...running,
        id: `Header${suffix}`,
        name: `header${name}`,
        paragraph: { ...running.paragraph, rightTabStop: width, border: { bottom: { ...rule, space: 4 } } },
      },
      {
        ...running,
        id: `Footer${suffix}`,
        name: `footer${name}`,
        paragraph: { ...running.paragraph, rightTabStop: width, border: { top: { ...rule, space: 4 } } },
      },
    ]),
    {
      id: 'HeaderIllustrative',
      name: 'Header Illustrative',
      basedOn: 'Normal',
      run: { bold: true, size: size(SMALL), color: hex(brand.warningRule) },
      paragraph: { spacing: { before: twips(3), after: 0, ...line(1.1) } },
    },
    {
      id: 'ColophonTitle',
      name: 'Colophon Title',
      basedOn: 'Normal',
      run: { bold: true, size: size(13), color: accent },
      paragraph: {
        keepNext: true,
        outlineLevel: 0,
        border: { top: { ...rule, space: 10 } },
        spacing: { before: twips(36), after: twips(6) },
      },
    },
    {
      id: 'Colophon',
      name: 'Colophon',
      basedOn: 'Normal',
      run: { size: size(10.5) },
      paragraph: { ...facts, keepNext: true, keepLines: true },
    },
    {
      id: 'BackToContents',
      name: 'Back To Contents',
      basedOn: 'Source',
      run: { size: size(SMALL) },
      paragraph: { spacing: { before: 0, after: 0, ...line(1) } },
    },
  ];
}

/**
 * Where page numbers of contents end, with dots that lead to them. The library writes it for styles too, though its types name it for paragraphs
 * only.
 */
const pageColumn = (width: number) => ({ tabStops: [{ type: 'right', position: width, leader: 'dot' }] }) as const;

/** A contents level: the number hangs at `left` minus its column. A chapter stands with its first section. */
function toc(
  level: number,
  run: IParagraphStyleOptions['run'],
  left: number,
  start: number,
  before: number,
  width: number,
): IParagraphStyleOptions {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    uiPriority: 39,
    run,
    paragraph: {
      keepLines: true,
      ...pageColumn(width),
      indent: { left, hanging: left - start },
      spacing: { before: twips(before), after: twips(0.5), ...line(1) },
    },
  };
}
