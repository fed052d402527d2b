import type { Element } from 'hast';
import { sha256 } from '../../core/sha256.ts';
import type { Assets } from './assets.ts';
import { block, element } from './element.ts';
import { aboutPage, type PageFacts } from './head.ts';
import { printed } from './print.ts';

/** Whatever a page may come to hold, a browser runs no script in it but the files that are named, takes only these styles for its own and fetches nothing but the files beside it. */
const policy = (styles: string, files: string, scripts: readonly string[]): string =>
  `default-src 'none'; ${scripts.length > 0 ? "script-src 'self'; " : ''}style-src ${styles}; img-src ${files}; font-src ${files}; base-uri 'none'; form-action 'none'`;

export interface Page
  extends Omit<PageFacts, 'canonical' | 'publisher'>,
    Partial<Pick<PageFacts, 'canonical' | 'publisher'>> {
  /** What the window is called. */
  readonly title: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Whether search engines are asked to leave the page out. */
  readonly isHidden: boolean;
  readonly styles: string;
  /** Where the styles stand, and whatever they and the page need. */
  readonly assets: Assets;
  /** Whether a program that shows the page adds styles to it. */
  readonly isDecorated?: boolean;
  /** Files beside the page that it works without. */
  readonly scripts?: readonly string[];
  readonly body: readonly Element[];
}

/** One HTML document, printed. Text and attributes are escaped here; the only raw parts are the drawings. */
export function page({
  title,
  meta,
  isHidden,
  body,
  styles,
  assets,
  isDecorated,
  scripts = [],
  ...about
}: Page): string {
  const { language, description, canonical, publisher } = about;
  const robots = isHidden ? { robots: 'noindex, noarchive' } : {};
  const named = Object.entries({ description, generator: 'svduty', ...robots, ...meta });
  const { content, sheet } = styled({ styles, assets, isDecorated, scripts });
  const head = block(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content }),
    element('title', {}, title),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...named.map(([name, content]) => element('meta', { name, content })),
    // Known before the styles are: no white flash on a dark screen.
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    ...aboutPage({ ...about, canonical, publisher }),
    ...sheet,
    ...scripts.map((src) => element('script', { src, defer: true })),
  );
  const html = element('html', { lang: language }, '\n', head, '\n', block('body', {}, ...body), '\n');
  return `${printed({ type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html] })}\n`;
}

/** The styles of a page as its head names them, with the policy under which they hold. Those in the page are named by their hash, so that no others are taken for them (CSP Level 3, 2.3.1). */
function styled({
  styles,
  assets,
  isDecorated = false,
  scripts = [],
}: Pick<Page, 'styles' | 'assets' | 'isDecorated' | 'scripts'>) {
  if (assets.kind === 'linked') {
    const href = assets.address(new TextEncoder().encode(styles), 'css');
    return { content: policy("'self'", "'self'", scripts), sheet: [element('link', { rel: ['stylesheet'], href })] };
  }
  const text = `\n${styles}\n`;
  const own = isDecorated ? "'unsafe-inline'" : `'sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}'`;
  // An empty icon: without one, browsers ask the server for favicon.ico. A page that has files beside it may as well have the icon of its server.
  const icon = element('link', { rel: ['icon'], href: 'data:,' });
  return { content: policy(own, 'data:', scripts), sheet: [icon, element('style', {}, text)] };
}
