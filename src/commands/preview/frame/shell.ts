import { block, element } from '../../../render/html/element.ts';
import { printed } from '../../../render/html/print.ts';

/** The frame around a publication, before anything is known of the folder: browser/preview.js fills it. Each part it fills has an id. */
export function shell(): string {
  const head = block(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, 'Preview'),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('link', { rel: ['icon'], href: 'data:,' }),
    element('link', { rel: ['stylesheet'], href: '/preview.css' }),
    element('script', { src: '/preview.js', defer: true }),
  );
  const body = block(
    'body',
    {},
    element('a', { className: ['skip-link'], href: '#page' }, 'Skip to the page'),
    block(
      'header',
      { ariaLabel: 'Preview' },
      block(
        'div',
        { className: ['top'] },
        element('h1', {}, 'Preview'),
        element('p', { id: 'said', role: 'status' }, 'Building…'),
        element('button', { type: 'button', id: 'edit', 'aria-pressed': 'false' }, 'Edit mode'),
        element('button', { type: 'button', id: 'word' }, 'Make Word'),
        element(
          'button',
          { type: 'button', id: 'fold', 'aria-expanded': 'true', 'aria-controls': 'beside' },
          'Problems and checklist',
        ),
      ),
      element('div', { id: 'bar' }),
    ),
    block(
      'main',
      { id: 'page', tabIndex: -1, ariaLabel: 'The publication' },
      element('div', { id: 'opened', role: 'status' }),
      element('p', { id: 'none' }, 'The page is being made.'),
      element('iframe', { id: 'frame', title: 'The publication', hidden: true }),
    ),
    block(
      'aside',
      { id: 'beside', ariaLabel: 'Problems and checklist', tabIndex: 0 },
      element('p', { id: 'checking' }, 'Being checked again: this is still of the text before.'),
      element('h2', { id: 'problems-title' }, 'Problems'),
      element('div', { id: 'problems' }),
      element('h2', {}, 'What the Duty requires'),
      element('div', { id: 'checklist' }),
    ),
    element('noscript', {}, 'The preview needs JavaScript. Without it, "svduty build" makes the same pages.'),
  );
  const html = element('html', { lang: 'en-GB' }, '\n', head, '\n', body, '\n');
  return `${printed({ type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html] })}\n`;
}
