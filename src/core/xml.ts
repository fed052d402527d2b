/** Without the characters XML 1.0 has no way to write (section 2.2): one of them and Word does not open the file, nor a browser the picture. */
export function validXml(xml: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return xml.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML holds as it is, and control characters: most texts have none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[&<>"\0-\x1F\x7F-\x9F\uFFFE\uFFFF]/;

/** Text as the content of an element or of an attribute in double quotes. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return validXml(text).replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
