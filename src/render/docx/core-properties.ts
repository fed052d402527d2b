import { label } from '../../assemble/label.ts';
import type { Publication } from '../../assemble/publication.ts';
import { escapeXml } from '../../core/xml.ts';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** docProps/core.xml (ECMA-376 Part 2, core properties). Its dates are the edition's, never the clock's. */
export function coreProperties(publication: Publication, isForReview: boolean): string {
  const { titleBlock, labels } = publication;
  const date = `${publication.date}T00:00:00Z`;
  const categories = [
    ...(isForReview ? [label(labels, 'review.category')] : []),
    ...(publication.illustrative ? [label(labels, 'illustrative_category')] : []),
  ];
  const elements = [
    ['dc:title', titleBlock.titleWithPlace],
    ['dc:subject', titleBlock.subtitle],
    ['dc:creator', titleBlock.partnership],
    ['cp:keywords', label(labels, 'keywords')],
    ['cp:lastModifiedBy', titleBlock.partnership],
    ['cp:revision', '1'],
    ['dc:language', publication.language],
    ...(categories.length > 0 ? [['cp:category', categories.join(', ')]] : []),
    ['cp:contentStatus', publication.statusLabel],
  ].map(([name, text = '']) => `<${name}>${escapeXml(text)}</${name}>`);
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${elements.join('')}${dates.join('')}</cp:coreProperties>`;
}
