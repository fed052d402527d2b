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

/** The children of an element likewise. */
export function patchChildren(node, fresh) {
  const before = [...node.childNodes];
  const after = [...fresh.childNodes];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start].isEqualNode(after[start])) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end].isEqualNode(after[after.length - 1 - end])) end += 1;
  const old = before.slice(start, before.length - end);
  const made = after.slice(start, after.length - end);
  if (old.length === made.length) {
    for (const [index, one] of old.entries()) patch(one, made[index]);
    return;
  }
  const behind = before[before.length - end] ?? null;
  for (const one of made) node.insertBefore(one, behind);
  for (const one of old) one.remove();
}

const isDrawing = (node) => node.nodeName.toLowerCase() === 'svg';
