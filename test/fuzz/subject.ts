/** What the generator knows of the program. All of it comes through this file, and the lists are the program's own, so that a new part is tried without an edit here. */

export { HELPERS } from '../../src/assemble/helpers.ts';
export { CHART_KINDS } from '../../src/charts/kinds.ts';
export type { Command } from '../../src/commands/command.ts';
export { COMMANDS } from '../../src/commands/generated/commands.ts';
export type { Input } from '../../src/commands/inputs.ts';
export { runCommand } from '../../src/commands/program.ts';
export { CODES } from '../../src/core/codes.ts';
export { LIMITS } from '../../src/core/limits.ts';
export { escapeControls } from '../../src/core/printable.ts';
export { Stop } from '../../src/core/stop.ts';
export { DIRECTIVES } from '../../src/directives/generated/directives.ts';
export { REQUIREMENTS } from '../../src/duty/register.ts';
export { IMPORTERS } from '../../src/importers/generated/importers.ts';
export { AREA_COLUMNS, INDICATOR_COLUMNS, POPULATION_COLUMNS } from '../../src/load/csv-columns.ts';
export { USUAL } from '../../src/render/render.ts';
export { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../src/schema/table.ts';
export { type ResolvedNode, resolveNode, type SchemaNode, schemaNamed } from '../../src/schema/walk.ts';
