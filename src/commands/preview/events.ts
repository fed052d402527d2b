import { printed } from '../../render/html/print.ts';
import { addressOf, pageAddress } from './addresses.ts';
import { bar } from './frame/bar.ts';
import { checklist } from './frame/checklist.ts';
import { countedOf, isStopped, problems } from './frame/problems.ts';
import { type Look, queryOf } from './look.ts';
import type { Page, Seen } from './seen.ts';
import type { Session } from './session.ts';

/** What the frame is told of what there is to see. browser/preview.js reads it. */
interface Told {
  /** The address of the page; undefined where there is none. */
  readonly page: string | undefined;
  readonly stamp: string | undefined;
  /** Whether errors keep a page from being made. */
  readonly isStopped: boolean;
  /** The address of the frame that shows the same. */
  readonly address: string;
  readonly title: string;
  readonly counted: string;
  /** Parts of the frame. */
  readonly bar: string;
  readonly problems: string;
  readonly checklist: string;
  /** What the address of a place in the editor begins with, and the templates that can be opened. */
  readonly editor: string;
  readonly templates: readonly string[];
}

/** All that the frame shows of what was seen. */
export function told(seen: Seen, editor: string): Told {
  const desk = { editor, templates: seen.templates };
  return {
    page: addressOf(seen),
    stamp: seen.page?.stamp,
    isStopped: isStopped(seen),
    address: `/${queryOf(seen.look)}`,
    title: seen.plans.find(({ id }) => id === seen.look.publication)?.title ?? seen.look.publication ?? '',
    counted: countedOf(seen),
    bar: printed(bar(seen)),
    problems: printed(problems(seen, desk)),
    checklist: printed(checklist(seen.judged, desk)),
    ...desk,
  };
}

/** What the frame is told of a page that is there before the rest of its edition. */
export type ToldFirst = Pick<Told, 'page' | 'stamp'>;

/**
 * What happens to a look, as server-sent events (HTML, 9.2): `building` when it begins to be made, `first` when its page is there before the rest, `seen` when all was
 * made, and so on with each change of the folder. A browser that loses them asks again after a second.
 */
export async function* eventsOf(look: Look, session: Session, editor: string): AsyncGenerator<string> {
  yield 'retry: 1000\n\n';
  for (;;) {
    yield 'event: building\ndata:\n\n';
    let tell: (page: Page | undefined) => void = () => {};
    const early = new Promise<Page | undefined>((resolve) => {
      tell = resolve;
    });
    const all = session.see(look, tell).finally(() => tell(undefined));
    const page = await early;
    const first: ToldFirst | undefined = page && { page: pageAddress(look.status, page.path), stamp: page.stamp };
    if (first) yield `event: first\ndata: ${JSON.stringify(first)}\n\n`;
    const seen = await all;
    yield `event: seen\ndata: ${JSON.stringify(told(seen, editor))}\n\n`;
    await session.afterChange(seen);
  }
}
