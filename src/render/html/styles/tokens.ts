import type { Brand } from '../../../assemble/publication.ts';
import { fontStack } from './font.ts';

/** Brand colours on the web, by the name of their custom property. */
const COLOURS = {
  ink: 'ink',
  secondaryInk: 'secondary-ink',
  brand: 'brand',
  link: 'link',
  visited: 'visited',
  focus: 'focus',
  panel: 'panel',
  rule: 'rule',
  warningPanel: 'warning-panel',
  warningRule: 'warning-rule',
} as const satisfies Partial<Record<keyof Brand, string>>;

/** The brand's colours as custom properties, and the measures everything else is made from. A colour that is not `#RRGGBB` throws. */
export function tokens(brand: Brand): string {
  const colours = Object.entries(COLOURS).map(
    ([key, name]) => `  --${name}: ${hex(brand[key as keyof typeof COLOURS])};`,
  );
  return `:root {
${colours.join('\n')}
  --font: ${fontStack(brand)};
${MEASURES}`;
}

function hex(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`The brand colour "${colour}" is not of the form #RRGGBB.`);
  return colour;
}

/** 16 px on 24 on phones, 19 on 28 from 640 px: sizes follow the reader's own text size. */
const MEASURES = `  --body: 1rem;
  --small: 0.875rem;
  --line: 1.5rem;
  --h1: 2rem;
  --h2: 1.5rem;
  --h3: 1.25rem;
  --h4: 1.0625rem;
  --lead: 1.1875rem;
  --measure: 40rem;
  --wide: 52rem;
  --gutter: 0rem;
  --edge: 1rem;
}
@media (min-width: 40em) {
  :root {
    --body: 1.1875rem;
    --small: 1rem;
    --line: 1.75rem;
    --h1: 2.5rem;
    --h2: 1.8125rem;
    --h3: 1.375rem;
    --h4: 1.1875rem;
    --lead: 1.375rem;
    --gutter: 3.25rem;
    --edge: 2rem;
  }
}`;
