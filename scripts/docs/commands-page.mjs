import { page } from './page.mjs';

/** docs/commands.md: every command with its arguments and options, and the exit codes. */
export function commandsPage(commands, argumentUsage, optionUsage, meaningOf, exitCodes) {
  const sections = Object.values(commands).map((command) => {
    const given = Object.entries(command.arguments);
    const usage = ['svduty', command.name, ...given.map(([name, input]) => argumentUsage(name, input))].join(' ');
    const rows = [
      ...given.map(([name, input]) => row(argumentUsage(name, input), meaningOf(input))),
      ...optionRows(command, optionUsage, meaningOf),
    ];
    const table = rows.length === 0 ? '' : `\n| argument or option | meaning |\n| --- | --- |\n${rows.join('\n')}\n`;
    return `## ${command.name}\n\n\`${usage}\`: ${command.summary}.\n${table}`;
  });
  return page(
    'Commands',
    `What can I type? In this folder, \`npx svduty\` runs the program, and \`npm run build\`, \`npm run check\` and \`npm run explain\` are short for the
commands of the same name. Options after \`npm run\` follow two hyphens: \`npm run build -- --status board\`.

Every command takes \`--help\` and \`--quiet\`. Results go to standard output; progress and failures go to standard error. \`NO_COLOR\` turns colours off.

${exitCodeRows(exitCodes)}`,
    sections.join('\n'),
  );
}

/** The exit codes with what each means. */
export function exitCodeRows(exitCodes) {
  const rows = exitCodes.map(({ code, meaning }) => `| ${code} | ${meaning} |`);
  return ['| exit code | meaning |', '| --- | --- |', ...rows].join('\n');
}

const optionRows = ({ options }, optionUsage, meaningOf) =>
  Object.entries(options).map(([name, input]) => row(optionUsage(name, input), meaningOf(input)));

/** The options of one command, for its own page. */
export function optionsOf(name) {
  return (commands, _argumentUsage, optionUsage, meaningOf) =>
    ['| option | meaning |', '| --- | --- |', ...optionRows(commands[name], optionUsage, meaningOf)].join('\n');
}

function row(name, meaning) {
  return `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`;
}
