import { HINTS } from './hints.ts';
import { childFirstWords } from './language/child-first.ts';
import { comparisonsByCount } from './language/comparisons.ts';
import { groupShares } from './language/group-share.ts';
import { typedChanges } from './language/typed-change.ts';
import type { Pattern } from './pattern.ts';
import { caseReferences } from './patterns/case-reference.ts';
import { datedOperations, liveCases, patrolTimes } from './patterns/crime.ts';
import { describedPersons } from './patterns/described-person.ts';
import { fewPeople } from './patterns/few-people.ts';
import { groupNames } from './patterns/group-name.ts';
import { initials } from './patterns/initials.ts';
import { institutionsBesideCounts, securityArrangements } from './patterns/institution.ts';
import { personNames } from './patterns/person-name.ts';
import { recordNumbers, socialAccounts, vehicleRegistrations } from './patterns/personal-marks.ts';
import { datesOfBirth, nhsNumbers, personalEmails, phoneNumbers } from './patterns/personal-numbers.ts';
import { postcodes } from './patterns/postcode.ts';
import { refugeAddresses } from './patterns/refuge.ts';
import { relatives } from './patterns/relative.ts';
import { streets } from './patterns/street.ts';

/** Everything in the words that somebody has to look at: by the limb of the screening that it belongs to, then the rules of language. */
export const PATTERNS: readonly Pattern[] = [
  { code: 'screening/person-name', limb: 'safety', when: HINTS.capitals | HINTS.tells, find: personNames },
  { code: 'screening/relative', limb: 'safety', when: HINTS.kin, find: relatives },
  {
    code: 'screening/case-study',
    limb: 'safety',
    when: HINTS.signs | HINTS.age | HINTS.unique | HINTS.group | HINTS.condition | HINTS.calling | HINTS.tells,
    find: describedPersons,
  },
  { code: 'screening/few-people', limb: 'safety', when: HINTS.signs | HINTS.few, find: fewPeople },
  { code: 'screening/case-reference', limb: 'safety', when: HINTS.signs, find: caseReferences },
  { code: 'screening/initials', limb: 'safety', personal: true, when: HINTS.signs, find: initials },
  { code: 'screening/street-name', limb: 'safety', when: HINTS.street, find: streets },
  { code: 'screening/postcode', limb: 'safety', when: HINTS.signs, find: postcodes },
  { code: 'screening/refuge-address', limb: 'safety', when: HINTS.refuge, find: refugeAddresses },
  { code: 'screening/nhs-number', limb: 'safety', personal: true, when: HINTS.signs, find: nhsNumbers },
  { code: 'screening/date-of-birth', limb: 'safety', personal: true, when: HINTS.signs, find: datesOfBirth },
  {
    code: 'screening/vehicle-registration',
    limb: 'safety',
    personal: true,
    when: HINTS.signs,
    find: vehicleRegistrations,
  },
  {
    code: 'screening/social-account',
    limb: 'safety',
    personal: true,
    when: HINTS.signs | HINTS.platform,
    find: socialAccounts,
  },
  { code: 'screening/record-number', limb: 'safety', personal: true, when: HINTS.signs, find: recordNumbers },
  { code: 'screening/phone-number', limb: 'safety', personal: true, when: HINTS.signs, find: phoneNumbers },
  { code: 'screening/personal-email', limb: 'safety', personal: true, when: HINTS.signs, find: personalEmails },
  { code: 'screening/group-name', limb: 'crime', when: HINTS.gang, find: groupNames },
  { code: 'screening/live-case', limb: 'crime', when: HINTS.court, find: liveCases },
  { code: 'screening/operation', limb: 'crime', when: HINTS.operation, find: datedOperations },
  { code: 'screening/patrol-times', limb: 'crime', when: HINTS.patrol, find: patrolTimes },
  {
    code: 'screening/institution-count',
    limb: 'institutions',
    when: HINTS.institution,
    find: institutionsBesideCounts,
  },
  { code: 'screening/security-arrangements', limb: 'institutions', when: HINTS.security, find: securityArrangements },
  { code: 'language/child-first', when: HINTS.label, find: childFirstWords },
  { code: 'language/group-share', when: HINTS.group, find: groupShares },
  { code: 'language/comparison', when: HINTS.counted, find: comparisonsByCount },
  { code: 'language/typed-change', when: HINTS.moved, find: typedChanges },
];
