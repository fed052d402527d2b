import { areaLabel } from '../model/area-label.ts';
import type { Model } from '../model/model.ts';
import type { PublicationPlan } from '../model/publications.ts';
import { wordOfRole } from '../schema/roles.ts';
import { label } from './label.ts';
import type { Labels, Publication, TitleBlock } from './publication.ts';
import { type Agreed, approvalsOf } from './signed.ts';
import { dateInWords } from './words.ts';

/** Cover and page header: what it is, for where, for when, in which state, and who has agreed it. */
export function titleBlock(model: Model, plan: PublicationPlan, labels: Labels, agreed?: () => Agreed): TitleBlock {
  const { document, partnership } = model.content;
  // The Duty's two have their titles from the content, which a variant may change.
  const word = wordOfRole(plan.role);
  const { title, subtitle } = word ? document.titles[word] : plan;
  const facts: [string, string][] = [
    ['facts.area', areaLabel(model.own)],
    [
      'facts.period',
      label(labels, 'range', { lower: dateInWords(document.period.from), upper: dateInWords(document.period.to) }),
    ],
    ['facts.edition', document.edition],
    ['facts.version', document.version],
    ['facts.status', statusLabel(model, plan, labels)],
    ['facts.date', dateInWords(document.edition_date)],
  ];
  return {
    // What the content calls the Duty's two in a local edition is left as it is written.
    title: model.variant === null || word ? title : titleWithPlace(title, model, labels),
    titleWithPlace: forWhom(titleWithPlace(title, model, labels), plan, labels),
    subtitle: subtitle ?? '',
    partnership: model.variant?.organisation ?? partnership.name,
    facts: plan.hasCover
      ? facts.filter(([, value]) => value !== '').map(([key, value]) => ({ label: label(labels, key), value }))
      : [],
    versions: plan.hasCover
      ? document.versions.map((v) => ({ version: v.version, date: dateInWords(v.date), note: v.note }))
      : [],
    approvals: plan.hasCover && word && agreed ? approvalsOf(agreed(), model, plan, labels) : [],
  };
}

/** The title of a local edition often names its place already. */
function titleWithPlace(title: string, { own }: Model, labels: Labels): string {
  return title.includes(own.name) ? title : label(labels, 'title_with_place', { title, place: areaLabel(own) });
}

/** A title that is read apart from its document says who may read that. */
const forWhom = (title: string, { audience }: PublicationPlan, labels: Labels): string =>
  audience === 'public' ? title : label(labels, 'title_for_partnership', { title });

/** The status in words, and for whom the publication is where that is not everybody. */
export function statusLabel({ status }: Model, { audience }: PublicationPlan, labels: Labels): string {
  const words = label(labels, `edition.${status}`);
  return audience === 'public' ? words : label(labels, 'edition_for_partnership', { status: words });
}

/** What other publications of the edition call it. */
export function shortTitle({ content }: Pick<Model, 'content'>, { role, title }: PublicationPlan): string {
  const word = wordOfRole(role);
  return word ? content.document.titles[word].short_title : title;
}

/** What a reader must know before the first page: for whom it is, a state that is not final, figures that are made up, an example. */
export function banners(
  model: Model,
  { audience }: PublicationPlan,
  illustrative: boolean,
  labels: Labels,
): Publication['banners'] {
  const { status, content } = model;
  const found: Publication['banners'][number][] = [];
  if (audience === 'partnership')
    found.push({
      kind: 'note',
      title: label(labels, 'banner.partnership_title'),
      text: label(labels, 'banner.partnership'),
    });
  if (status !== 'published')
    found.push({ kind: 'draft', title: label(labels, `edition.${status}`), text: label(labels, `banner.${status}`) });
  if (illustrative)
    found.push({
      kind: 'illustrative',
      title: label(labels, 'banner.illustrative_title'),
      text: label(labels, 'banner.illustrative'),
    });
  if (content.document.example_notice !== null) {
    found.push({
      kind: 'example',
      title: label(labels, 'banner.example_title'),
      text: content.document.example_notice,
    });
  }
  return found;
}

/** The block at the end: whom to ask, other formats, the accessibility statement, licence, how the publication was made. One without a cover has the first three alone. */
export function colophon(
  model: Model,
  { hasCover }: PublicationPlan,
  illustrative: boolean,
  toolVersion: string,
  labels: Labels,
): Publication['colophon'] {
  const { document } = model.content;
  const contact = [document.contact.post, document.contact.email, document.contact.phone]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  const made = label(labels, 'colophon.made', { version: toolVersion, date: dateInWords(document.edition_date) });
  const ask = [
    {
      label: label(labels, 'colophon.contact'),
      text: document.contact.note === null ? contact : `${contact}. ${document.contact.note}`,
    },
    { label: label(labels, 'colophon.formats'), text: document.alternative_formats.text },
    { label: label(labels, 'colophon.accessibility'), text: document.publication.accessibility_statement ?? '' },
  ].filter(({ text }) => text !== '');
  if (!hasCover) return ask;
  return [
    ...ask,
    ...(document.publication.licence === null
      ? []
      : [{ label: label(labels, 'colophon.licence'), text: document.publication.licence }]),
    {
      label: label(labels, 'colophon.how'),
      text: [
        made,
        label(labels, 'colophon.disclosure'),
        ...(illustrative ? [label(labels, 'banner.illustrative')] : []),
      ].join(' '),
    },
  ];
}
