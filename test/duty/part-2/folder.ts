import { fileURLToPath } from 'node:url';
import { nodeEffects } from '../../../src/commands/node-effects.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import type { DutyFacts } from '../../../src/duty/outcome.ts';
import { profilesOf } from '../../../src/duty/profiles.ts';
import { loadProject } from '../../../src/load/project.ts';
import { settleNumbers } from '../../../src/model/numbers.ts';
import { check } from '../../../src/pipeline.ts';
import type { DisclosureContent } from '../../../src/schema/generated/disclosure.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** What the tests of the duty may look at, from the example's own folder: read once for a file of tests. */
export async function exampleFacts(variant?: string, folder = ROOT): Promise<DutyFacts> {
  const effects = nodeEffects(true);
  const request = {
    folder,
    toolRoot: ROOT,
    toolVersion: 'test',
    status: undefined,
    variants: [variant],
    publications: ['sna', 'strategy'] as const,
  };
  const checked = await check(request, effects);
  const edition = checked.editions[0];
  if (!edition) throw new Error(checked.diagnostics.map((d) => d.message).join('\n'));
  const loaded = loadProject(effects, folder, ROOT);
  const numbers = settleNumbers(loaded);
  const { published } = protect(numbers.indicators, (loaded.content.disclosure as DisclosureContent).disclosure_rules);
  const { model, publications } = edition;
  return { model, published, publications, date: model.content.document.edition_date, profiles: profilesOf(model) };
}
