import type { Nodes, PhrasingContent } from 'mdast';
import { label } from '../label.ts';
import type { Labels } from '../publication.ts';
import { below } from '../walk.ts';

declare module '../nodes.ts' {
  interface NodeData {
    /** On the name of an area whose figure stands in for the publication's own: which figure. */
    standsIn?: { readonly indicator: string; readonly area: string };
    /** On the unit of an indicator. */
    unitOf?: string;
  }
}

/** The name that goes with a figure of another area than the publication's own: " in Leicestershire county". */
export function nameOfStandIn(indicator: string, area: string, name: string, labels: Labels): PhrasingContent {
  const value = ` ${label(labels, 'stands_in', { area: name })}`;
  return { type: 'text', value, data: { standsIn: { indicator, area } } };
}

/**
 * Puts the names of areas that stand in where they read well: behind the unit that follows a number, and once in a paragraph or a cell for each
 * indicator and area.
 */
export function placeStandIns(node: Nodes): void {
  if (node.type === 'dataTable') for (const cell of node.rows.flatMap(({ cells }) => cells)) inWords(cell, new Map());
  else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    inWords(node.children, new Map());
  else below(node).forEach(placeStandIns);
}

function inWords(nodes: Nodes[], named: Map<string, Nodes>): void {
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node && 'children' in node) inWords(node.children, named);
    const who = node?.data?.standsIn;
    if (!node || !who) continue;
    const key = `${who.indicator} ${who.area}`;
    const first = named.get(key);
    if (first === node) continue;
    nodes.splice(at, 1);
    if (first) at -= 1;
    else nodes.splice(isUnit(nodes, at, who.indicator) ? at + 2 : at, 0, node);
    named.set(key, first ?? node);
  }
}

/** Whether a space and the unit of the indicator come next. */
function isUnit(nodes: readonly Nodes[], at: number, indicator: string): boolean {
  const [space, unit] = [nodes[at], nodes[at + 1]];
  return space?.type === 'text' && /^\s+$/.test(space.value) && unit?.data?.unitOf === indicator;
}
