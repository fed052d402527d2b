import { addedTo } from '../../assemble/figure/added.ts';
import { fewShown } from '../../assemble/figure/few-shown.ts';
import { pairOf } from '../../assemble/figure/pair.ts';
import { platesOf } from '../../assemble/figure/plates.ts';
import { leaf } from '../define.ts';
import { ATTRIBUTES } from './attributes.ts';
import { figure, saying } from './figure.ts';
import { plot } from './plot.ts';
import { agrees, everythingIsUsed, fits, reportUnplaced, suits } from './refused.ts';
import {
  isManyGroups,
  noLine,
  reportManyAreas,
  tableAlone,
  tableOfFew,
  tableOfGroups,
  tableOfWhy,
} from './without-chart.ts';

/** A figure. Its number is given later, when the order of the whole publication is known. */
export const part = leaf({
  name: 'chart',
  summary: 'a figure made from published data, with its table',
  attributes: ATTRIBUTES,
  run(given, call, assembly) {
    const { kind } = given;
    if (![everythingIsUsed, suits, agrees].every((isRight) => isRight(given, call, assembly))) return [];
    const whole = plot(given, call, assembly);
    if (!whole) return [];
    const asked = whole.both ? { ...given, indicator: pairOf(...whole.both, assembly) } : given;
    if (isManyGroups(whole, asked)) return [tableOfGroups(whole, asked, call, assembly)];
    if (!fits(whole, kind, call, assembly)) return [];
    const few = fewShown(whole, assembly);
    if (few) return [tableOfFew(whole, few, asked, call, assembly)];
    const none = noLine(whole, assembly);
    if (none) return [tableOfWhy(whole, none, asked, call, assembly)];
    const added = whole.added ?? addedTo(whole, asked.indicator, asked, assembly);
    if (added && 'why' in added && added.unplaced) return reportUnplaced(added.unplaced, call, assembly);
    if (added && 'why' in added) return [tableOfWhy(whole, added, asked, call, assembly)];
    if (added) return saying({ ...whole, added }, asked, call, assembly);
    const plates = platesOf(whole);
    if (plates.length !== 1) reportManyAreas(whole, plates.length, call, assembly);
    if (plates.length === 0) return [tableAlone(whole, asked, call, assembly)];
    return plates.map((plotted) => figure(plotted, asked, call, assembly));
  },
});
