import { longExpression } from '../../../core/long-expression.ts';
import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';

const TEN_DIGITS = /(?<![\d£.,+-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d,-]|\.\d)/g;

/**
 * Ten digits whose last is the check digit: eleven less the remainder by eleven of the first nine weighted 10 to 2
 * (NHS Data Dictionary, NHS NUMBER; modulus 11). A result of 11 counts as 0; 10 is never given out.
 */
export function nhsNumbers({ prose }: ReadableText): Hit[] {
  if (!/\d{3}/.test(prose)) return [];
  return matches(prose, TEN_DIGITS).filter(({ words }) => {
    const digits = [...words.replaceAll(/\D/g, '')].map(Number);
    const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
    return sum > 0 && (11 - (sum % 11)) % 11 === digits[9];
  });
}

const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\d{2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})`;
const BORN = longExpression(
  String.raw`\b(?:born(?: on)?|date of birth|(?:his|her|whose) birthday|DOB|d\.o\.b\.?)\s*(?:is|was)?(?: on)?(?: the)?\s*[:–-]?\s*\(?${DATE}`,
  'gi',
);

/** Dates of birth: a whole date after "born", "date of birth" or "DOB". */
export function datesOfBirth({ prose }: ReadableText): Hit[] {
  if (!/born|birth|d\.?o\.?b/i.test(prose)) return [];
  return matches(prose, BORN());
}

const PHONE = /(?<![\d/£.,-])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)(?:[ -]?\(?\d\)?){9,10}(?!\d)/g;
/** Mobile 07, personal 070; geographic 01 and 02. Numbers that begin 03 and 08 belong to services (Ofcom numbering plan). */
const OWN = /^07|^0[12]/;

/** Telephone numbers that may be a person’s: mobile numbers anywhere, numbers of places outside the contact's own field. */
export function phoneNumbers({ prose, key }: ReadableText): Hit[] {
  if (!/\+44|0[\d)]/.test(prose)) return [];
  return matches(prose, PHONE).filter(({ words }) => {
    const number = words.replaceAll(/[^\d+]/g, '').replace(/^\+440?/, '0');
    if (number.length < 10 || number.length > 11) return false;
    return key === 'phone' ? number.startsWith('07') : OWN.test(number);
  });
}

const EMAIL = /\b[\w.%+’'-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Words of addresses and accounts that belong to a body. */
export const ROLES =
  'accessibility,admin,advice,casp,comms,communications,communities,community,consultation,consultations,contact,council,csp,customer,data,democratic,democraticservices,desk,dpo,duty,enquiries,enquiry,equalities,equality,engagement,feedback,foi,governance,hello,help,helpline,hub,info,information,inbox,insight,justice,mail,manager,media,network,noreply,office,opcc,partnership,partnerships,pcc,police,policing,policy,press,prevention,privacy,reduction,report,reports,research,safeguarding,safer,safety,secretariat,service,services,strategy,support,svd,team,unit,violence,vru,vrn,vrp,webmaster,youth'.split(
    ',',
  );
const LONG_ROLES = ROLES.filter((role) => role.length >= 6);

/** Email addresses whose first part is no role: "info" and "violence.reduction" are roles, "jo.bloggs" is a person. */
export function personalEmails({ prose }: ReadableText): Hit[] {
  if (!prose.includes('@')) return [];
  return matches(prose, EMAIL).filter(({ words }) => {
    const local = words.slice(0, words.indexOf('@')).toLowerCase();
    const parts = local.split(/[^a-z]+/);
    return !parts.some((part) => ROLES.includes(part)) && !LONG_ROLES.some((role) => local.includes(role));
  });
}
