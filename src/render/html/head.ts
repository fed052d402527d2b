import type { Element } from 'hast';
import { element } from './element.ts';

/** What a page is, for whoever lists it, quotes it or shows a link to it. */
export interface PageFacts {
  /** BCP 47. */
  readonly language: string;
  /** What it is called, without its status. */
  readonly name: string;
  readonly description: string;
  /** Who publishes it; undefined for a page of several. */
  readonly publisher: string | undefined;
  /** The address that the page is known by, where it has one. */
  readonly canonical: string | undefined;
  /** Of a publication: the day of the edition (ISO), whether that is final, its status in words and the name of its Word file. */
  readonly report?: {
    readonly date: string;
    readonly isFinal: boolean;
    readonly status: string;
    readonly word: string | undefined;
  };
}

/** What search engines and chat programs read: the address, Open Graph (ogp.me), and the publication as a Report (schema.org). Nobody runs it: a block of data is no script (HTML, 4.12.1). */
export function aboutPage(facts: PageFacts): Element[] {
  const { language, name, description, publisher, canonical, report } = facts;
  const graph = {
    title: name,
    description,
    type: report ? 'article' : 'website',
    locale: language.replaceAll('-', '_'),
    site_name: publisher,
    url: canonical,
  };
  const tags = Object.entries(graph).map(([key, content]) =>
    content ? element('meta', { property: `og:${key}`, content }) : undefined,
  );
  return [
    canonical === undefined ? undefined : element('link', { rel: ['canonical'], href: canonical }),
    ...tags,
    report && element('script', { type: 'application/ld+json' }, json(described(facts, report))),
  ].filter((one) => one !== undefined);
}

function described(
  { language, name, description, publisher, canonical }: PageFacts,
  { date, isFinal, status, word }: NonNullable<PageFacts['report']>,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name,
    description,
    inLanguage: language,
    [isFinal ? 'datePublished' : 'dateModified']: date,
    creativeWorkStatus: status,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    url: canonical,
    encoding:
      word === undefined
        ? undefined
        : {
            '@type': 'MediaObject',
            contentUrl: word,
            encodingFormat: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          },
  };
}

/** Data as JSON that nothing in it can end or turn into markup. */
const json = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
