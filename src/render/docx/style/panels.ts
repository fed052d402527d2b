import type { IParagraphStyleOptions } from 'docx';
import type { PanelNode } from '../../../assemble/nodes.ts';
import type { Brand } from '../../../assemble/publication.ts';
import { TEXT_LEFT } from '../page.ts';
import { eighths, hex, twips } from './units.ts';

/** Where the text of a box begins: its rule (3.75 points) and the space after it (10) stand in line with the text outside. */
export const PANEL_LEFT = TEXT_LEFT + 275;

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
  const calm = { tint: hex(brand.panel), rule: hex(brand.brand) };
  const quiet = { tint: hex(brand.panel), rule: hex(brand.rule) };
  const warning = { tint: hex(brand.warningPanel), rule: hex(brand.warningRule) };
  return [
    panel('KeyMessage', 'Key Message', calm, 0),
    panel('PanelNote', 'Panel Note', quiet, 1),
    panel('PanelExample', 'Panel Example', quiet, 2),
    panel('PanelIllustrative', 'Panel Illustrative', warning, 3),
    panel('PanelDraft', 'Panel Draft', warning, 4),
  ];
}

/** A tint `RRGGBB` that is a step of blue away. */
export function panelFill(tint: string, step: number): string {
  return tint.slice(0, 4) + (Number.parseInt(tint.slice(4), 16) ^ step).toString(16).padStart(2, '0').toUpperCase();
}

/**
 * Word and LibreOffice join neighbouring boxes of one tint into one box. The kinds differ by a step of blue that no eye
 * sees, so they stay apart; within a box, the border between is the space from one paragraph to the next.
 */
function panel(
  id: string,
  name: string,
  { tint, rule }: { tint: string; rule: string },
  step: number,
): IParagraphStyleOptions {
  const fill = panelFill(tint, step);
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
        right: { ...edge, space: 8 },
        between: { ...edge, space: 3 },
      },
      indent: { left: PANEL_LEFT, right: 160 },
      contextualSpacing: true,
      spacing: { before: twips(10), after: twips(14) },
    },
  };
}
