import { Stop } from '../../core/stop.ts';
import { addressOf } from '../../publish/edition.ts';
import { type EditionRecord, fateOf } from '../../publish/records.ts';
import type { Shelf } from '../../publish/shelf.ts';
import type { AskedFate } from './asked.ts';
import type { Candidate } from './judge.ts';

/** The record of a revision: none where it was recorded already. @throws Stop where there is nothing later to take its place */
export function revision(
  { edition, reason }: AskedFate,
  by: Candidate['manifest'] | undefined,
  { records }: Shelf,
  isNew: boolean,
): EditionRecord[] {
  const address = by ? addressOf(by) : '';
  const fate = fateOf(records, edition);
  if (fate?.became === 'revised' && fate.by === address && !isNew) return [];
  if (fate?.became === 'revised')
    throw new Stop(
      `${edition} was revised on ${fate.on} already, by ${fate.by}. Revise that one. Nothing was changed.`,
    );
  if (!by || address <= edition)
    throw new Stop(
      `The content is dated ${by?.edition_date ?? 'as before'} and would not come after ${edition}. Give it a later edition_date in content/document.yaml. Nothing was changed.`,
    );
  return [{ edition, became: 'revised', on: by.edition_date, reason, by: address }];
}
