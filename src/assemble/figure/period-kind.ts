import { didYouMean } from '../../core/nearest.ts';
import { publishedKinds } from '../../disclosure/offered.ts';
import type { Measured } from './selection.ts';

/** Why an indicator has nothing to show by a kind of period, and what to do; undefined where figures of that kind are published. */
export function unpublishedKind({ meta }: Measured, type: string): { message: string; fix: string } | undefined {
  const published = publishedKinds(meta);
  if (published.some((kind) => kind === type)) return undefined;
  const kinds = [meta.period.type, ...meta.period.other_types];
  const kind = kinds.find((one) => one === type);
  return kind
    ? {
        message: `The figures of "${meta.id}" by ${kind.replaceAll('_', ' ')} are not published.`,
        fix: `If they may be, say so in the metadata of the indicator: publish: { periods: [${[...published, kind].join(', ')}] }`,
      }
    : {
        message: `"${meta.id}" has no figures by ${type.replaceAll('_', ' ')}.${didYouMean(type, kinds)}`,
        fix: `It has ${kinds.join(', ')}; all rows of a table and all lines of a chart have the same kind.`,
      };
}
