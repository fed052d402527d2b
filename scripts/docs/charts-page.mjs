import { page } from './page.mjs';

/** docs/charts.md: every kind of chart with its limits and the attributes it heeds. */
export function chartsPage(kinds) {
  const every = Math.max(...Object.values(kinds).map(({ measures }) => measures.length));
  const rows = Object.values(kinds).map(({ name, summary, maxSeries, mostCategories, measures, uses }) => {
    const most = mostCategories === undefined ? '' : `; ${mostCategories} areas`;
    const shown = measures.length === every ? 'every one' : measures.map((measure) => `\`${measure}\``).join(', ');
    const heeds = uses.map((attribute) => `\`${attribute}\``).join(', ');
    return `| \`${name}\` | ${summary} | ${maxSeries} series${most} | ${shown} | ${heeds} |`;
  });
  return page(
    'Charts',
    `Which chart shows it best? A template writes \`::chart{kind="line" indicator="suspensions"}\`, content writes \`chart: line\` in a figure. Every chart also
takes \`indicator\`, \`headline\`, \`alt\` and \`id\`. [Change the look](change-the-look.md) says what the attributes mean.`,
    `| kind | shows | takes at most | measures | heeds |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Rates of groups do not add up, so only counts stand on top of each other; ranks are not followed over time. Along periods every period from the first
to the last has its place, and one without a figure is a gap. A chart of more areas than a page shows becomes two charts of one scale, or its table
alone, and a note says which; so does a category of more groups than a chart can show. The table behind a chart has every value and every interval that is drawn.
`,
  );
}
