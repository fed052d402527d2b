import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Assembly } from './assembly.ts';
import { cards } from './directives/cards.ts';
import { compliance } from './directives/compliance.ts';
import { licences } from './directives/licences.ts';
import { methods } from './directives/methods.ts';
import { count, interval, period, rate, unit } from './directives/number-tokens.ts';
import { example, keyMessage, lead, note } from './directives/panels.ts';
import { peers } from './directives/peers-token.ts';
import { cite, ref, status } from './directives/pointers.ts';
import { profile } from './directives/profile.ts';
import { recordTable } from './directives/record-table.ts';
import { change, comparison, message, trend } from './directives/statement-tokens.ts';
import { figure } from './figure/figure.ts';
import type { Directive } from './markdown.ts';

type Leaf = (directive: Directive, assembly: Assembly) => RootContent[];
type Container = (directive: Directive, children: BlockContent[], assembly: Assembly) => RootContent[];
type Token = (label: string, directive: Directive, assembly: Assembly) => PhrasingContent[];

/** `::name{…}` on a line of its own. */
export const LEAF_DIRECTIVES: Readonly<Record<string, Leaf>> = {
  chart: figure,
  table: recordTable,
  cards,
  profile,
  methods,
  licences,
  compliance,
};

/** `:::name` … `:::` around blocks. */
export const CONTAINER_DIRECTIVES: Readonly<Record<string, Container>> = {
  'key-message': keyMessage,
  note,
  example,
  lead,
};

/** `:name[…]` in a sentence. */
export const TEXT_DIRECTIVES: Readonly<Record<string, Token>> = {
  rate,
  count,
  interval,
  unit,
  period,
  comparison,
  change,
  trend,
  message,
  peers,
  ref,
  cite,
  status,
};
