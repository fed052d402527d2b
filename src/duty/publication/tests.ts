import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import { told } from '../arguments.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import type { DutyFacts, DutyTest } from '../outcome.ts';
import { closedAddress } from '../plausibility/public-address.ts';
import { ofRevised } from '../revised.ts';

/** Where and when this edition is published; before that day the planned address and day stand in. */
function published({ model }: DutyFacts) {
  const { publication } = model.content.document;
  return { url: publication.url ?? publication.planned_url, date: publication.date ?? publication.planned_on };
}

/** Whether this edition is out by its own date, or its publication is still a plan. */
function ownPublication({ model, date }: DutyFacts): 'planned' | 'recorded' {
  const { publication } = model.content.document;
  return publication.date !== null && publication.date <= date ? 'recorded' : 'planned';
}

/** The address and day of publication are recorded, or planned. */
const publishedAt: DutyTest = (facts) => {
  const found = findings();
  const { publication } = facts.model.content.document;
  const { url, date } = published(facts);
  const here = placeOf(publication) ?? placeInContent(facts.model.content, 'document.publication');
  if (url) found.meets(placeOf(publication, publication.url ? 'url' : 'planned_url'));
  else if (publication.hosts.length > 0) found.meets(placeOf(publication, 'hosts'));
  else found.lacks('the address', here);
  if (date) found.meets(placeOf(publication, publication.date ? 'date' : 'planned_on'));
  else found.lacks('the day', here);
  return { ...found.outcome(), ownPublication: ownPublication(facts) };
};

/** The first strategy was published by the day given in `by`. */
const firstPublishedBy = told({ by: { type: 'text', description: 'The last day, ISO.' } }, ({ model }, { by }) => {
  const { publication, versions } = model.content.document;
  const found = findings();
  const first = [publication.first_published_on, ...versions.map((version) => version.published_on)]
    .filter((day) => day !== null)
    .toSorted()[0];
  const here = placeOf(publication, 'first_published_on') ?? placeInContent(model.content, 'document.publication');
  if (first === undefined) found.lacks('the day of first publication is not recorded', here);
  else if (first > by) found.lacks(`first publication is recorded as ${first}`, here);
  else found.meets(here);
  return found.outcome();
});

/** The address of publication opens for anybody on the web. */
const publicAddress: DutyTest = (facts) => {
  const found = findings();
  const { publication } = facts.model.content.document;
  const { url } = published(facts);
  const here =
    placeOf(publication, publication.url ? 'url' : 'planned_url') ??
    placeInContent(facts.model.content, 'document.publication');
  const why = closedAddress(url ?? '');
  if (!url) found.lacks('no address is recorded', here);
  else if (why) found.lacks(`${url} ${why}`, here);
  else found.meets(here);
  return { ...found.outcome(), ownPublication: ownPublication(facts) };
};

const ROLE_NAMES: Readonly<Record<string, string>> = {
  local_policing_body: 'the local policing body',
  home_office: 'the Home Office',
};

/** Once the strategy is published, copies went to each of `roles` by the edition's date. */
const copiesSent = told(
  {
    roles: {
      type: 'list',
      description: 'To whom copies go.',
      of: { type: 'text', description: 'A role.', like: 'document.dissemination.role' },
    },
  },
  ({ model, date }, { roles }) => {
    const publishedOn = model.content.document.publication.date;
    if (model.status !== 'published' && (publishedOn === null || publishedOn > date)) return NOT_APPLICABLE;
    const found = findings();
    const here = placeInContent(model.content, 'document.dissemination');
    for (const role of roles) {
      const entries = model.content.document.dissemination.filter((entry) => entry.role === role);
      const sent = entries.find((entry) => entry.sent_on !== null && entry.sent_on <= date);
      if (sent) found.meets(placeOf(sent));
      else
        found.lacks(
          `${ROLE_NAMES[role] ?? role}: ${entries.length === 0 ? 'not listed' : 'no date'}`,
          placeOf(entries[0]) ?? here,
        );
    }
    return found.outcome();
  },
);

/** Each revision after the first has a record of where and when it was published (section 8(11)). */
const revisionsPublished = ofRevised((facts) => {
  const { document } = facts.model.content;
  const found = findings();
  const { url, date } = published(facts);
  const here = placeInContent(facts.model.content, 'document.versions');
  if (document.revision <= 1) {
    if (url && date) found.meets(placeOf(document, 'publication'));
    else found.lacks('this edition, which follows an earlier strategy', here);
  }
  let recordedOut = false;
  for (let revision = 2; revision <= document.revision; revision++) {
    const versions = document.versions.filter((version) => version.revision === revision);
    const recorded = versions.find((version) => version.url !== null && version.published_on !== null);
    if (recorded) {
      found.meets(placeOf(recorded));
      recordedOut = recorded.published_on !== null && recorded.published_on <= facts.date;
    } else if (revision === document.revision && url && date) found.meets(placeOf(document, 'publication'));
    else found.lacks(`revision ${revision}`, placeOf(versions.at(-1)) ?? here);
  }
  // The revisions before this one can be looked at where they were published.
  return document.revision > 2
    ? found.outcome()
    : { ...found.outcome(), ownPublication: recordedOut ? 'recorded' : ownPublication(facts) };
});

/** The version block tells readers which version they hold. */
const versionBlock: DutyTest = (facts) => {
  const found = findings();
  const { document, area } = facts.model.content;
  const parts: readonly (readonly [string, boolean, string])[] = [
    [
      'the title',
      isFilled(document.titles?.sna?.title) && isFilled(document.titles?.strategy?.title),
      'document.titles',
    ],
    ['the area', isFilled(area.main), 'area.main'],
    ['the period', isFilled(document.period?.from) && isFilled(document.period?.to), 'document.period'],
    ['the version', isFilled(document.version), 'document.version'],
    ['the status', isFilled(facts.model.status), 'document.status'],
    ['who approved it', document.approvals.some((entry) => entry.status === 'agreed'), 'document.approvals'],
    ['the day of publication', isFilled(published(facts).date), 'document.publication'],
    ['the next review', isFilled(document.review?.next), 'document.review.next'],
    [
      'a contact',
      isFilled(document.contact?.email) ||
        isFilled(document.contact?.phone) ||
        isFilled(document.contact?.address) ||
        isFilled(document.contact?.url),
      'document.contact',
    ],
    ['other formats', isFilled(document.alternative_formats?.text), 'document.alternative_formats'],
  ];
  for (const [name, there, path] of parts) {
    if (there) found.meets(placeInContent(facts.model.content, path));
    else found.lacks(name, placeInContent(facts.model.content, path));
  }
  return found.outcome();
};

/** Tests of publication and dissemination. */
export const PUBLICATION_TESTS = {
  'published-at': publishedAt,
  'first-published-by': firstPublishedBy,
  'public-address': publicAddress,
  'copies-sent': copiesSent,
  'revisions-published': revisionsPublished,
  'version-block': versionBlock,
} satisfies Record<string, DutyTest>;
