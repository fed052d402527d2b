import type { Status } from '../../model/model.ts';
import { STATUSES } from '../../schema/statuses.ts';

/** What somebody looks at. */
export interface Look {
  /** The id of a local variant; undefined for the edition of the whole partnership. */
  readonly edition: string | undefined;
  /** The name of its folder; undefined for the first. */
  readonly publication: string | undefined;
  /** Undefined for that in document.yaml. */
  readonly status: Status | undefined;
}

/** The same words for the same look, and others for another. */
export const nameOf = ({ edition, publication, status }: Look): string =>
  JSON.stringify([edition, publication, status]);

/** A status by its word; undefined for any other word. */
export const statusOf = (word: string | null | undefined): Status | undefined =>
  STATUSES.find((status) => status === word);

/** A look as the query of an address says it, with what is looked at else where the query says nothing. */
export function lookIn(query: URLSearchParams, otherwise: Look): Look {
  if (query.size === 0) return otherwise;
  const word = (name: string): string | undefined => query.get(name) || undefined;
  return { edition: word('edition'), publication: word('publication'), status: statusOf(query.get('status')) };
}

/** The query that says a look. */
export function queryOf(look: Look): string {
  const said = Object.entries(look).filter((pair): pair is [string, string] => pair[1] !== undefined);
  // Even a look at what is shown first says something: an address without a query means what the command was asked for.
  return `?${new URLSearchParams(said.length > 0 ? said : [['status', '']])}`;
}
