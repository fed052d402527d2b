import type { Effects } from '../core/effects.ts';
import type { Layout } from '../core/layout.ts';
import { Stop } from '../core/stop.ts';
import type { Format } from '../render/format.ts';

/** The program that sets the formats that are set by one; undefined where none of these is. @throws Stop where there is no such program */
export async function layoutFor(
  formats: readonly Pick<Format, 'isSet'>[],
  effects: Effects,
): Promise<Layout | undefined> {
  if (!formats.some(({ isSet }) => isSet)) return undefined;
  const layout = await effects.layout?.();
  if (layout) return layout;
  throw new Stop(
    'A PDF is set by a program of this computer, and none was found: Chromium, Google Chrome or Microsoft Edge, or else LibreOffice. Install one of them: on Debian and Ubuntu "apt install chromium", on Windows Edge is there. docs/pdf.md says more. Nothing was written.',
  );
}
