const NAME = '[A-Za-z_:][\\w:.-]*';
const TOKEN = new RegExp(
  `<\\?[\\s\\S]*?\\?>|<!--[\\s\\S]*?-->|<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)|<`,
  'g',
);
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
/** What no XML 1.0 document may hold (production 2). */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Why a text is not well-formed XML 1.0, or undefined. Documents with a DTD are not looked at. */
export function xmlFault(xml: string): string | undefined {
  const illegal = ILLEGAL.exec(xml);
  if (illegal) return `the character U+${illegal[0].codePointAt(0)?.toString(16)}`;
  const open: string[] = [];
  for (const [whole, closing, name, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    if (whole === '<') return 'a < that begins nothing';
    if (REFERENCE.test(text ?? attributes)) return `an & that begins nothing in ${whole.slice(0, 60)}`;
    if (name === undefined) continue;
    const keys = [...attributes.matchAll(new RegExp(`(${NAME})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g'))].map(
      ([, key]) => key,
    );
    if (new Set(keys).size < keys.length) return `an attribute twice in ${whole.slice(0, 60)}`;
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (empty !== '/') open.push(name);
  }
  return open.length > 0 ? `<${open.at(-1)}> stays open` : undefined;
}
