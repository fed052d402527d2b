import type { Root } from 'mdast';
import { assembleEdition } from '../../../src/assemble/assemble-edition.ts';
import type { Publication } from '../../../src/assemble/publication.ts';
import { agreementOf } from '../../../src/duty/agreement.ts';
import { areaLabel } from '../../../src/model/area-label.ts';
import type { Model } from '../../../src/model/model.ts';
import { settle } from '../../../src/model/settle.ts';
import { type Changes, loadBase, changed as withValues } from '../../duty/edition.ts';
import { ASSERTIONS } from './assertions.ts';
import { type Block, blocksOf } from './blocks.ts';
import { COUNTED } from './fixed-sentences.ts';
import { changed, type Spot, type State } from './folders.ts';
import { leadsToNothing } from './hollow-targets.ts';
import { lint } from './rules.ts';

/** What is wrong with the words of some publications: broken rules, assertions that are not so, and sentences that lead to nothing. */
export function wrongIn(publications: readonly Publication[], model: Model): string[] {
  const blocks = publications.flatMap(blocksOf);
  const areas = [...model.areas.values()].map(areaLabel);
  return [
    ...lint(blocks, { areas, counted: COUNTED }),
    ...untrue(blocks, model),
    ...leadsToNothing(publications, model),
  ];
}

const untrue = (blocks: readonly Block[], model: Model): string[] =>
  ASSERTIONS.filter(({ says, when }) => blocks.some(({ text }) => text.includes(says)) && !when(model)).map(
    ({ says }) => `says what is not so: ${says}`,
  );

/** Both publications of the example with some of its lists and keys emptied, cut or filled, or with other values, and their model. */
export async function assembledWith(
  states: readonly (readonly [Spot, State])[],
  values: Changes = {},
): Promise<{ publications: Publication[]; model: Model }> {
  const { checked, numbers, published, content } = await loadBase();
  const { kit, plans, editions } = checked;
  const tables = editions[0]?.tables.public;
  if (!kit || !tables) throw new Error('The example is not assembled.');
  const model = settle(changed(withValues(content, values), states), undefined, numbers.areas, { status: undefined });
  // Records that name a text name another than this one, whose hash they cannot know.
  const agreement = () => agreementOf({ model, date: model.content.document.edition_date }, '');
  const input = {
    model,
    published,
    population: numbers.population,
    tables,
    toolVersion: '0.0.0',
    notMade: [],
    agreement,
  };
  const publications = assembleEdition(plans, () => input, kit)
    .all()
    .map(({ publication }) => withoutCompliance(publication));
  return { publications, model };
}

const COMPLIANCE: readonly (string | undefined)[] = ['compliance-statement', 'still-to-record'];

/** The compliance statement, and the list of what is still to be recorded, are filled when everything else has been judged. */
function withoutCompliance(publication: Publication): Publication {
  let isCompliance = false;
  const children = publication.tree.children.filter((node) => {
    if (node.type === 'heading' && node.depth === 1) isCompliance = COMPLIANCE.includes(node.data?.id);
    return !isCompliance;
  });
  const tree: Root = { ...publication.tree, children };
  return { ...publication, tree };
}
