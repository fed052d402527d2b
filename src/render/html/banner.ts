import type { Element } from 'hast';
import { element } from './element.ts';

/** What a reader must know before the first sentence. */
export interface Banner {
  /** How it looks: that something is a draft, an example, illustrative, or what became of an edition. */
  readonly kind: 'note' | 'draft' | 'illustrative' | 'example' | 'fate';
  readonly title: string;
  /** Empty where the title says it all. */
  readonly text: string;
  readonly link?: { readonly href: string; readonly words: string } | undefined;
}

/** A banner as a panel of its own. */
export const banner = ({ kind, title, text, link }: Banner): Element =>
  element(
    'div',
    { className: ['panel', `panel-${kind}`, 'banner'] },
    element(
      'p',
      {},
      element('strong', {}, title),
      ...(text === '' ? [] : [' ', text]),
      ...(link ? [' ', element('a', { href: link.href }, link.words)] : []),
    ),
  );
