import { page } from './page.mjs';

/** docs/charts.md: every kind of chart with its limits and the attributes it heeds. */
export function chartsPage(kinds) {
  const rows = Object.values(kinds).map(({ name, summary, maxSeries, measures, uses }) => {
    const limits = [`${maxSeries} series`, ...(measures ? [`only ${measures.join(', ')}`] : [])].join('; ');
    return `| \`${name}\` | ${summary} | ${limits} | ${uses.map((attribute) => `\`${attribute}\``).join(', ')} |`;
  });
  return page(
    'Charts',
    `Which chart shows it best? A template writes \`::chart{kind="line" indicator="suspensions"}\`, content writes \`chart: line\` in a figure. Every chart also
takes \`indicator\`, \`headline\`, \`alt\` and \`id\`. [Change the look](change-the-look.md) says what the attributes mean.`,
    `| kind | shows | takes at most | heeds |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
  );
}
