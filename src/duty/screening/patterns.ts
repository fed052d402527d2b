import type { Pattern } from './pattern.ts';
import { datedOperations, liveCases, patrolTimes } from './patterns/crime.ts';
import { groupNames } from './patterns/group-name.ts';
import { institutionsBesideCounts, securityArrangements } from './patterns/institution.ts';
import { datesOfBirth, nhsNumbers, personalEmails, phoneNumbers } from './patterns/personal-numbers.ts';
import { caseStudies, initials } from './patterns/persons.ts';
import { postcodes } from './patterns/postcode.ts';
import { refugeAddresses } from './patterns/refuge.ts';
import { streets } from './patterns/street.ts';

/** Everything in the words that somebody has to look at before publication, by the limb it belongs to. */
export const PATTERNS: readonly Pattern[] = [
  { code: 'screening/street-name', limb: 'safety', find: streets },
  { code: 'screening/postcode', limb: 'safety', find: postcodes },
  { code: 'screening/refuge-address', limb: 'safety', find: refugeAddresses },
  { code: 'screening/nhs-number', limb: 'safety', personal: true, find: nhsNumbers },
  { code: 'screening/date-of-birth', limb: 'safety', personal: true, find: datesOfBirth },
  { code: 'screening/phone-number', limb: 'safety', personal: true, find: phoneNumbers },
  { code: 'screening/personal-email', limb: 'safety', personal: true, find: personalEmails },
  { code: 'screening/initials', limb: 'safety', personal: true, find: initials },
  { code: 'screening/case-study', limb: 'safety', find: caseStudies },
  { code: 'screening/group-name', limb: 'crime', find: groupNames },
  { code: 'screening/live-case', limb: 'crime', find: liveCases },
  { code: 'screening/operation', limb: 'crime', find: datedOperations },
  { code: 'screening/patrol-times', limb: 'crime', find: patrolTimes },
  { code: 'screening/institution-count', limb: 'institutions', find: institutionsBesideCounts },
  { code: 'screening/security-arrangements', limb: 'institutions', find: securityArrangements },
];
