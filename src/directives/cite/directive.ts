import { report } from '../../assemble/assembly.ts';
import type { Citation } from '../../assemble/nodes.ts';
import { kept } from '../../core/kept.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { Model } from '../../model/model.ts';
import { apart, partsIn } from '../../schema/parts-of-records.ts';
import { misnamed } from '../../validate/facts.ts';
import { type Kind, refuse, required } from '../attribute.ts';
import { token } from '../define.ts';

type Reference = Model['content']['sources']['references'][number];

const byId = kept(
  (references: readonly Reference[]): ReadonlyMap<string, Reference> =>
    new Map(references.toReversed().map((reference) => [reference.id, reference])),
);

/** The ids that point to the facts of a document. */
const factsOf = kept((reference: Reference) => partsIn(reference, reference.facts).map(({ id }) => id));

const citation: Kind<Citation> = {
  type: 'the id of a reference in content/sources.yaml, with # and the id of a fact where it lists facts',
  read: (written, asking) => {
    const { references } = asking.assembly.model.content.sources;
    const { record, part: fact } = apart(written.text);
    const reference = byId(references).get(record);
    if (reference === undefined) {
      const known = references.map(({ id }) => id);
      const message = `There is no reference "${record}" in content/sources.yaml.${didYouMean(record, known)}`;
      return refuse(written, asking, message, 'Correct the id, or add the document to content/sources.yaml.');
    }
    const problem = misnamed(written.text, factsOf(reference));
    if (problem?.isUnknown) return refuse(written, asking, problem.message, problem.fix);
    if (problem) {
      const { message, fix, meant } = problem;
      report(asking.assembly, 'reference/no-fact', written.place, message, { fix, example: `:cite[${meant}]` });
    }
    return { reference: record, fact, number: 0 };
  },
};

export const part = token({
  name: 'cite',
  summary: 'a number that leads to a document in the list of sources',
  label: required(citation, 'the document, and the fact that it is cited for'),
  unread: {
    why: 'Readers could not see which document the statement rests on.',
    example: 'Most offences are never reported.:cite[crime-survey]',
  },
  attributes: {},
  run: (source) => [{ type: 'citations', sources: [source] }],
});
