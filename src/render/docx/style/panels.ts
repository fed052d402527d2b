import type { IParagraphStyleOptions } from 'docx';
import type { PanelNode } from '../../../assemble/nodes.ts';
import type { Brand } from '../../../assemble/publication.ts';
import { TEXT_LEFT } from '../page.ts';
import { eighths, hex, twips } from './units.ts';

/** Where the text of a box begins: right of its rule. */
export const PANEL_LEFT = TEXT_LEFT + 200;

/** One paragraph style for each kind of box. */
export const PANEL_STYLES: Readonly<Record<PanelNode['kind'], string>> = {
  'key-message': 'KeyMessage',
  note: 'PanelNote',
  example: 'PanelExample',
  illustrative: 'PanelIllustrative',
  draft: 'PanelDraft',
};

/** Boxes as paragraphs with a tint and a rule at the left: no table, so they read in order and reflow. */
export function panelStyles(brand: Brand): IParagraphStyleOptions[] {
  const calm = { fill: hex(brand.panel), rule: hex(brand.brand) };
  const quiet = { fill: hex(brand.panel), rule: hex(brand.rule) };
  const warning = { fill: hex(brand.warningPanel), rule: hex(brand.warningRule) };
  return [
    panel('KeyMessage', 'Key Message', calm, 0),
    panel('PanelNote', 'Panel Note', quiet, 1),
    panel('PanelExample', 'Panel Example', quiet, 2),
    panel('PanelIllustrative', 'Panel Illustrative', warning, 3),
    panel('PanelDraft', 'Panel Draft', warning, 4),
  ];
}

/** Word joins neighbouring boxes with the same borders into one: `step` keeps two kinds apart, the border between keeps two paragraphs of one box apart. */
function panel(
  id: string,
  name: string,
  { fill, rule }: { fill: string; rule: string },
  step: number,
): IParagraphStyleOptions {
  const edge = { style: 'single', size: eighths(0.5), color: fill } as const;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      keepLines: true,
      shading: { type: 'clear', color: 'auto', fill },
      border: {
        top: { ...edge, space: 6 },
        bottom: { ...edge, space: 6 },
        left: { style: 'single', size: eighths(3.75), space: 10, color: rule },
        right: { ...edge, space: 8 + step },
        between: { ...edge, space: 3 },
      },
      indent: { left: PANEL_LEFT, right: 160 },
      contextualSpacing: true,
      spacing: { before: twips(12), after: twips(16) },
    },
  };
}
