const sorted = (values) => values.toSorted((a, b) => a - b);

/** The middle value, or the mean of the two in the middle. */
export function median(values) {
  const all = sorted(values);
  const middle = all.length >> 1;
  return all.length % 2 === 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
}

/** "median (min–max)"; of one value itself. */
export function spread(values, decimals) {
  const all = sorted(values);
  if (all.length === 1) return all[0].toFixed(decimals);
  return `${median(all).toFixed(decimals)} (${all[0].toFixed(decimals)}–${all.at(-1).toFixed(decimals)})`;
}

/** A Markdown table, the first column to the left, the others to the right, padded to be read in a terminal. */
export function table(head, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column].length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
