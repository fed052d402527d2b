import type { CodeEntry } from '../../codes.ts';

const LOOK =
  'Someone has to look at it before the publication leaves the partnership: a program can point, and only people can judge.';
const CLEAR =
  'Reword the place, or take it out. If it may stay, say so in the screening record of content/document.yaml with `flags_resolved: true`.';
const flag = (title: string, why: string, example: string): CodeEntry => ({
  title,
  severity: 'warning',
  why: `${why} ${LOOK}`,
  fix: CLEAR,
  example,
});

/** What must be looked at before publication (sections 8(8) and 9(9) of the Act). */
export const part = {
  'screening/street-name': flag(
    'A street is named',
    'A street with what happened there can lead to a home or a person, or show where the police will be.',
    'Write: a street near the city centre',
  ),
  'screening/postcode': flag(
    'A full postcode is given',
    'A full postcode stands for a handful of addresses. Nothing finer than a postcode sector can be safe to print.',
    'Write the sector, LE1 6, or the ward.',
  ),
  'screening/institution-count': flag(
    'A school, college or prison is named beside a number of incidents',
    'It can compromise security, good order or discipline there, and can point to a pupil, a prisoner or a member of staff.',
    'Write: in two secondary schools',
  ),
  'screening/group-name': flag(
    'A group or gang is named',
    'A name gives standing to a group, can put those linked with it at risk, and can affect a live case.',
    'Write: conflict between two groups in the east of the city',
  ),
  'screening/live-case': flag(
    'The words may be about a case that is still open',
    'Material about an investigation, a charge or a trial that has not ended can prejudice it.',
    'Leave the case out until it has ended.',
  ),
  'screening/nhs-number': flag(
    'The digits have the form of an NHS number',
    'An NHS number identifies a patient. The check digit fits (modulus 11).',
    'Take the number out.',
  ),
  'screening/date-of-birth': flag(
    'A date of birth is given',
    'With a place or an event it identifies a person.',
    'Write an age group: aged 10 to 17',
  ),
  'screening/phone-number': flag(
    'A telephone number that may be a person’s own',
    'A mobile or direct number is personal information.',
    'Give the number of a team under contact.phone.',
  ),
  'screening/vehicle-registration': flag(
    'The registration of a vehicle is given',
    'A plate leads to the keeper of the vehicle, and through photographs and posts to whoever drives it.',
    'Write: a car',
  ),
  'screening/social-account': flag(
    'The name somebody uses on a social platform is given',
    'Anybody can look the person up, write to them, and see who their friends are.',
    'Write: threats were posted on a social platform',
  ),
  'screening/record-number': flag(
    'A number that stands for one person is given',
    'National Insurance, police, pupil and passport numbers each belong to one person only.',
    'Take the number out.',
  ),
  'screening/personal-email': flag(
    'An email address that may be a person’s own',
    'An address with a person’s name is personal information, and it stops working when the person leaves.',
    'email: violence.reduction@example.gov.uk',
  ),
  'screening/initials': flag(
    'Initials stand beside an age and a place',
    'Three such details are often enough to recognise a child.',
    'Write: a young person supported by the project',
  ),
  'screening/person-name': flag(
    'A person is named near an incident',
    'Somebody who was hurt, who did it, who saw it or whom a service helped is named. Names of authors, posts, organisations, laws and places are no such names.',
    'Write: a young man was stabbed, or record the person’s agreement under consent.',
  ),
  'screening/relative': flag(
    'A relative of somebody involved is described',
    'A brother, a mother or a partner leads to the person, and can be put at risk as well, above all as a witness.',
    'Write: the family was offered support',
  ),
  'screening/case-study': flag(
    'A person is described by details that together may identify them',
    'Age with a school, place or date, or origin, health or being the only one with another detail, may identify someone. A case study needs the person’s consent, or details changed until it describes nobody.',
    'Write: a young person in the city, or record the person’s agreement under consent, or change the details and mark the record `composite: true`.',
  ),
  'screening/few-people': flag(
    'So few people or events are counted beside a place that each can be known',
    'A small number with a place and what happened points to those it counts, and goes round the gate that hides such a count in every table.',
    'Write: a few children in the county, or give the number for several years or a larger area.',
  ),
  'screening/case-reference': flag(
    'A reference leads to a single case',
    'With the number of a case at court or of a crime report its people can be found.',
    'Leave the number out.',
  ),
  'screening/operation': flag(
    'A police operation is named with a date',
    'It can help somebody to avoid detection, or tie a publication to a case.',
    'Write: a week of police activity in the spring',
  ),
  'screening/patrol-times': flag(
    'Times of patrols or searches are given',
    'They show when the police are there, and when they are not.',
    'Write: patrols at the times of highest need',
  ),
  'screening/refuge-address': flag(
    'The place of a refuge may be given away',
    'People in a refuge are hiding from somebody who may read this.',
    'Give the national helpline and no place.',
  ),
  'screening/security-arrangements': flag(
    'Security arrangements of a school, prison or youth custody setting are described',
    'They can show how to get round them.',
    'Write: the setting reviewed its arrangements with the police',
  ),
  'screening/restricted-source': flag(
    'A restricted source feeds a public figure',
    'Its owner gave the data on the terms that it stays among partners.',
    'Use another source, or ask the owner to lift the mark and set `restricted: false`.',
  ),
  'screening/health-records': flag(
    'A health source holds records of single patients',
    'The Act never allows patient information to be shared for the Duty (section 16(4)). Only totals may be used.',
    'level: aggregate',
  ),
  'screening/small-number': {
    title: 'A small count is shown',
    severity: 'error',
    why: 'The owner of the data hides counts as small as this one, because they can point to a person.',
    fix: 'Report this with the file and the figure: counts within the hidden range must never reach a publication.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
