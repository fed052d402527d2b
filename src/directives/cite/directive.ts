import { didYouMean } from '../../core/nearest.ts';
import { type Kind, refuse, required } from '../attribute.ts';
import { token } from '../define.ts';

const reference: Kind<string> = {
  type: 'the id of a reference in content/sources.yaml',
  read: (written, asking) => {
    const known = asking.assembly.model.content.sources.references.map(({ id }) => id);
    if (known.includes(written.text)) return written.text;
    const message = `There is no reference "${written.text}" in content/sources.yaml.${didYouMean(written.text, known)}`;
    return refuse(written, asking, message, 'Correct the id, or add the document to content/sources.yaml.');
  },
};

export const part = token({
  name: 'cite',
  summary: 'a footnote that names a document',
  label: required(reference, 'the document'),
  attributes: {},
  run(id, _values, _call, assembly) {
    assembly.cited.add(id);
    return [{ type: 'footnoteReference', identifier: id, label: id }];
  },
});
