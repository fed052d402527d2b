/**
 * Makes a node say what a fresh one says, changing as little as it can: what is alike stays the very same node, with the focus and the place that the reader has
 * there. `fresh` is used up.
 */
export function patch(node, fresh) {
  if (node.isEqualNode(fresh)) return;
  if (node.nodeType !== Node.ELEMENT_NODE || node.nodeName !== fresh.nodeName || isDrawing(node)) {
    node.replaceWith(fresh);
    return;
  }
  for (const { name } of [...node.attributes]) if (!fresh.hasAttribute(name)) node.removeAttribute(name);
  for (const { name, value } of [...fresh.attributes])
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  patchChildren(node, fresh);
}

const isDrawing = (node) => node.nodeName.toLowerCase() === 'svg';

/** The children of an element likewise. */
export const patchChildren = (node, fresh) => patchList(node, [...node.childNodes], [...fresh.childNodes], null);

/** A stretch of the children of an element; `behind` is what stands after it. */
function patchList(parent, before, after, behind) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start].isEqualNode(after[start])) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end].isEqualNode(after[after.length - 1 - end])) end += 1;
  const old = before.slice(start, before.length - end);
  const made = after.slice(start, after.length - end);
  const next = before[before.length - end] ?? behind;
  if (old.length === 0 || made.length === 0) {
    for (const one of made) parent.insertBefore(one, next);
    for (const one of old) one.remove();
    return;
  }
  const pairs = pairsIn(old, made);
  if (pairs.length === 0) return patchUnpaired(parent, old, made, next);
  let [oldAt, madeAt] = [0, 0];
  for (const [oldIndex, madeIndex] of pairs) {
    patchList(parent, old.slice(oldAt, oldIndex), made.slice(madeAt, madeIndex), old[oldIndex]);
    patch(old[oldIndex], made[madeIndex]);
    [oldAt, madeAt] = [oldIndex + 1, madeIndex + 1];
  }
  patchList(parent, old.slice(oldAt), made.slice(madeAt), next);
}

/** Nodes that nothing tells apart: as many as were there stand for each other. */
function patchUnpaired(parent, old, made, next) {
  if (old.length === made.length) {
    for (const [index, one] of old.entries()) patch(one, made[index]);
    return;
  }
  for (const one of made) parent.insertBefore(one, next);
  for (const one of old) one.remove();
}

/** What stands once in each of two lists, in the same order in both: pairs of places. */
function pairsIn(old, made) {
  const places = onceIn(old);
  let last = -1;
  return [...onceIn(made)].flatMap(([name, madeIndex]) => {
    const oldIndex = places.get(name);
    if (oldIndex === undefined || oldIndex <= last) return [];
    last = oldIndex;
    return [[oldIndex, madeIndex]];
  });
}

/** Where each name stands that only one node has. */
function onceIn(nodes) {
  const names = nodes.map(nameOf);
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(names.flatMap((name, index) => (name !== '' && counts.get(name) === 1 ? [[name, index]] : [])));
}

/** What tells a node from others: its id, or its words where it has none or the id is only its number. */
function nameOf(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const number = node.querySelector(':scope > .paragraph-number')?.textContent ?? '';
  if (node.id !== '' && number === '') return `#${node.id}`;
  return `${node.nodeName} ${node.textContent.replace(number, '')}`;
}
