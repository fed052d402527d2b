/** What a browser asks, as far as anybody here looks at it. Its body is never read. */
export interface WebRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly address: string;
  /** A header by its lower-case name; undefined where it was not sent. */
  header(name: string): string | undefined;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** All of it; or pieces that go out one by one, until there are no more or nobody reads them. */
  readonly body: string | Uint8Array | AsyncIterable<string>;
}

/** What is being served. */
export interface Serving {
  readonly port: number;
  /** Settles when nothing is served any more. */
  readonly ended: Promise<void>;
}

/**
 * Answers what is asked of a port of this computer from now on; 0 stands for any that is free. It is asked from this computer alone.
 * Rejects with a Stop where the port cannot be had.
 */
export type Serve = (
  port: number,
  answer: (request: WebRequest, port: number) => Promise<WebAnswer>,
) => Promise<Serving>;
