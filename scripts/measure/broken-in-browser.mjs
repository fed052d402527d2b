/**
 * To be run in a page: the words of table cells that stand on more than one line, but for what may be broken, which are addresses and the places after
 * hyphens, dashes and strokes. Every disclosure is opened before.
 */
export const BROKEN_IN_BROWSER = `(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const broken = [];
  const range = document.createRange();
  for (const cell of document.querySelectorAll('td, th')) {
    if (getComputedStyle(cell.parentElement.parentElement).clipPath !== 'none') continue;
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      for (const { 0: word, index } of text.data.matchAll(/[^\\s\\u200B]+/g)) {
        if (/:\\/\\/|^www\\.|@/.test(word)) continue;
        let at = index;
        for (const part of word.split(/(?<=[-/–—)])/)) {
          range.setStart(text, at);
          range.setEnd(text, at += part.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(part);
        }
      }
    }
  }
  return broken;
})()`;
