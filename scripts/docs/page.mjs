/** What tells that a page is made; `from` names another source than src. */
export function mark(from = '') {
  return `<!-- Made ${from}by scripts/generate-docs.mjs. Do not edit. -->`;
}

/** A whole page that is made from src. */
export function page(title, opening, body) {
  return `${mark()}\n\n# ${title}\n\n${opening}\n\n${body}`;
}
