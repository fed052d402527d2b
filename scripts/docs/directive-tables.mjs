const ORDER = ['leaf', 'container', 'text'];

/** Every directive with its attributes; those of the same attributes share a table. */
export function directiveTables(directives) {
  const parts = Object.values(directives).toSorted((a, b) => ORDER.indexOf(a.form) - ORDER.indexOf(b.form));
  const shape = ({ form, label, attributes }) => JSON.stringify([form, label, attributes]);
  const groups = [...new Set(parts.map(shape))].map((one) => parts.filter((part) => shape(part) === one));
  return groups.map(groupOf).join('\n\n');
}

function groupOf(group) {
  const [{ label, attributes }] = group;
  const list = group.map((part) => `- \`${written(part)}\`: ${part.summary}`).join('\n');
  const rows = [
    ...(label ? [row('in the brackets', label)] : []),
    ...Object.entries(attributes).map(([name, attribute]) => row(`\`${name}\``, attribute)),
  ];
  const head = ['| attribute | what it says | write | left out |', '| --- | --- | --- | --- |'];
  return rows.length === 0 ? list : `${list}\n\n${[...head, ...rows].join('\n')}`;
}

const written = ({ name, form }) => ({ text: `:${name}[…]`, leaf: `::${name}`, container: `:::${name} … :::` })[form];

const row = (name, { description, type, isRequired, otherwise }) =>
  `| ${name} | ${description} | ${type} | ${isRequired ? 'must be given' : otherwise} |`;
