import { BuilderElement, type ParagraphChild, StringContainer, TextRun, type XmlComponent } from 'docx';

/**
 * Runs that open a complex field (ECMA-376 17.16.18); the runs it shows follow, then `fieldEnd`. It is never marked
 * dirty, so Word shows what is written and asks nothing. `style` is the character style of the result.
 */
export function fieldBegin(instruction: string, style?: string): ParagraphChild[] {
  return [fieldChar('begin'), new StringContainer('w:instrText', instruction), fieldChar('separate')].map((part) =>
    fieldRun(part, style),
  );
}

/** The run that ends a field; `style` is the character style of its result. */
export function fieldEnd(style?: string): ParagraphChild {
  return fieldRun(fieldChar('end'), style);
}

function fieldRun(part: XmlComponent, style: string | undefined): ParagraphChild {
  return new TextRun({ children: [part], ...(style === undefined ? {} : { style }) });
}

function fieldChar(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
}
