/** Whether a part is XML by its name. */
export function isXml(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}

/** Without the characters XML 1.0 has no way to write (section 2.2): one of them and Word does not open the file. */
export function validXml(xml: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return xml.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

/** Text as the content of an element or of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return validXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
