import type { Element } from 'hast';
import { block, element } from './element.ts';
import { printed } from './print.ts';

/** Whatever a page may come to hold, a browser runs no script in it and fetches nothing for it. */
const policy = (fonts: string): string =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src data:;${fonts} base-uri 'none'; form-action 'none'`;

export interface Page {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Whether search engines are asked to leave the page out. */
  readonly isHidden: boolean;
  /** The address that the page is known by, where it has one. */
  readonly canonical?: string | undefined;
  readonly styles: string;
  /** Whether the styles hold the files of a font. */
  readonly hasFont: boolean;
  readonly body: readonly Element[];
}

/** One HTML document, printed. Text and attributes are escaped here; the only raw parts are the drawings. */
export function page({ language, title, description, meta, isHidden, canonical, styles, hasFont, body }: Page): string {
  const robots = isHidden ? { robots: 'noindex, noarchive' } : {};
  const named = Object.entries({ description, generator: 'svduty', ...robots, ...meta });
  const head = block(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(hasFont ? ' font-src data:;' : '') }),
    element('title', {}, title),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...named.map(([name, content]) => element('meta', { name, content })),
    canonical === undefined ? undefined : element('link', { rel: ['canonical'], href: canonical }),
    // An empty icon: without one, browsers ask the server for favicon.ico.
    element('link', { rel: ['icon'], href: 'data:,' }),
    element('style', {}, `\n${styles}\n`),
  );
  const html = element('html', { lang: language }, '\n', head, '\n', block('body', {}, ...body), '\n');
  return `${printed({ type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html] })}\n`;
}
