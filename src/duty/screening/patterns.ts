import { childFirstWords } from './language/child-first.ts';
import { comparisonsByCount } from './language/comparisons.ts';
import { groupShares } from './language/group-share.ts';
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
  { code: 'screening/person-name', limb: 'safety', find: personNames },
  { code: 'screening/relative', limb: 'safety', find: relatives },
  { code: 'screening/case-study', limb: 'safety', find: describedPersons },
  { code: 'screening/few-people', limb: 'safety', find: fewPeople },
  { code: 'screening/case-reference', limb: 'safety', find: caseReferences },
  { code: 'screening/initials', limb: 'safety', personal: true, find: initials },
  { code: 'screening/street-name', limb: 'safety', find: streets },
  { code: 'screening/postcode', limb: 'safety', find: postcodes },
  { code: 'screening/refuge-address', limb: 'safety', find: refugeAddresses },
  { code: 'screening/nhs-number', limb: 'safety', personal: true, find: nhsNumbers },
  { code: 'screening/date-of-birth', limb: 'safety', personal: true, find: datesOfBirth },
  { code: 'screening/vehicle-registration', limb: 'safety', personal: true, find: vehicleRegistrations },
  { code: 'screening/social-account', limb: 'safety', personal: true, find: socialAccounts },
  { code: 'screening/record-number', limb: 'safety', personal: true, find: recordNumbers },
  { code: 'screening/phone-number', limb: 'safety', personal: true, find: phoneNumbers },
  { code: 'screening/personal-email', limb: 'safety', personal: true, find: personalEmails },
  { code: 'screening/group-name', limb: 'crime', find: groupNames },
  { code: 'screening/live-case', limb: 'crime', find: liveCases },
  { code: 'screening/operation', limb: 'crime', find: datedOperations },
  { code: 'screening/patrol-times', limb: 'crime', find: patrolTimes },
  { code: 'screening/institution-count', limb: 'institutions', find: institutionsBesideCounts },
  { code: 'screening/security-arrangements', limb: 'institutions', find: securityArrangements },
  { code: 'language/child-first', find: childFirstWords },
  { code: 'language/group-share', find: groupShares },
  { code: 'language/comparison', find: comparisonsByCount },
];
