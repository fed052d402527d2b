import type { Diagnostic } from '../core/diagnostic.ts';
import type { Model } from '../model/model.ts';
import { saidTwice } from '../model/said-twice.ts';

/** Priorities and actions have one text each in a summary and one in the plan. Codes: reference/twice. */
export function checkSummary({ content: { summary } }: Model): Diagnostic[] {
  const { public: forReaders, plan } = summary;
  return [
    ...[forReaders, plan].flatMap((one) => saidTwice(one?.priorities ?? [], 'priority', ({ priority }) => [priority])),
    ...saidTwice(forReaders?.actions ?? [], 'action', ({ action }) => [action]),
  ];
}
