/** JSON as the formatter of the repository writes it: lists of words on one line where they fit. */
export function formatted(value, indent = '', before = 0) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => formatted(item)).join(', ')}]`;
    const plain = value.every((item) => typeof item !== 'object' || item === null || Array.isArray(item));
    if (value.length === 0 || (plain && indent.length + before + line.length < 120)) return line;
    return `[\n${value.map((item) => `${inner}${formatted(item, inner)}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatted(item, inner, key.length + 4)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
