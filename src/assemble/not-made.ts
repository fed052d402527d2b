import { areaLabel } from '../model/area-label.ts';
import { asPublished } from '../model/as-published.ts';
import type { Model } from '../model/model.ts';
import type { PublicationPlan } from '../model/publications.ts';
import { shortTitle } from './front-matter.ts';
import { label } from './label.ts';
import { type Address, addressBeside } from './lead.ts';
import type { Labels } from './publication.ts';

/** A publication that this edition leaves to others (`made_in` in content/outline.yaml). */
export interface NotMade {
  readonly plan: PublicationPlan;
  /** What a link to it says: whose it is. */
  readonly words: string;
  /** Where the edition for the whole partnership has it, if it is the one that makes it, for everybody. */
  readonly address: Address | undefined;
}

/** The publications that an edition leaves to others: a local one to the edition for the whole partnership, and that to the local ones. */
export function notMadeBy(model: Model, plans: readonly PublicationPlan[], labels: Labels): NotMade[] {
  const isLocal = model.variant !== null;
  const made = asPublished(plans, model.content, isLocal);
  const whole = model.whole();
  const ofWhole = isLocal ? asPublished(plans, whole, false) : [];
  return plans.flatMap((plan) => {
    if (made.some(({ id }) => id === plan.id)) return [];
    const publication = shortTitle({ content: whole }, plan);
    const there = ofWhole.find(({ id }) => id === plan.id);
    if (!there) return [{ plan, words: label(labels, 'ref.of_each_area', { publication }), address: undefined }];
    const area = model.areas.get(whole.area.main);
    const words =
      area && !publication.includes(area.name)
        ? label(labels, 'ref.of_area', { publication, area: areaLabel(area) })
        : label(labels, 'ref.publication', { publication });
    const isPublic = there.audience === 'public';
    return [
      {
        plan,
        words: isPublic ? words : label(labels, 'ref.named_not_public', { words }),
        address: isPublic ? addressBeside(`../${whole.partnership.id}/${plan.fileName}`, undefined) : undefined,
      },
    ];
  });
}
