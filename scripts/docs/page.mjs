/** A whole page that is made from src. */
export function page(title, opening, body) {
  return `<!-- Made by scripts/generate-docs.mjs. Do not edit. -->\n\n# ${title}\n\n${opening}\n\n${body}`;
}
