import { CODES, type Code } from '../../core/codes.ts';
import {
  CONTEXT_ONLY,
  type ContextOnly,
  FORCES,
  isWaivable,
  REQUIREMENTS,
  type Requirement,
} from '../../duty/register.ts';
import { REVISED_WHEN } from '../../duty/revised.ts';
import { ASSURANCE_WORDS, FORCE_WORDS, sourceInWords, WHAT_A_PASS_MEANS } from '../../duty/words.ts';
import { ROLE_TITLES } from '../../schema/roles.ts';
import { wrap } from './wrap.ts';

/** A requirement in full: what it asks, what it rests on, what happens when it is not met, and YAML that meets it. */
export function explainRequirement(requirement: Requirement): string[] {
  const { id, title, force, words, publication, profiles, assurance, look_at, where, message, example } = requirement;
  const lawful =
    force === 'other_law'
      ? requirement.must === 'yes'
        ? ', which commands it'
        : ', which does not command it in so many words'
      : '';
  return [
    `${id}  ${title}`,
    '',
    ...wrap(words, ''),
    '',
    ...wrap(`Force: ${FORCE_WORDS[force].toLowerCase()}${lawful}.`, ''),
    ...wrap(`Source: ${sourceInWords(requirement)}.`, ''),
    ...wrap(`Publications: ${publication.map((one) => ROLE_TITLES[one]).join(' and ')}.`, ''),
    ...(profiles ? [`Applies when: ${profiles.join(' and ')}.`] : []),
    ...wrap(`What a pass is worth: ${ASSURANCE_WORDS[assurance]}.`, ''),
    ...(look_at === undefined ? [] : wrap(`Look at: ${look_at}`, '')),
    ...wrap(`When it is not met: ${consequence(requirement)}`, ''),
    ...(isJudged(requirement) ? wrap(JUDGED, '') : []),
    '',
    ...wrap(`What is said then: ${message.replaceAll('{details}', '…').replaceAll('{because}', REVISED_WHEN)}`, ''),
    `Where it belongs: ${where}`,
    '',
    'An example that passes:',
    ...example
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
    '',
    ...wrap(WHAT_A_PASS_MEANS, ''),
  ];
}

/** What a published edition needs somebody's judgement of. */
const isJudged = ({ stops_published, assurance }: Requirement): boolean =>
  stops_published === 'yes' && assurance !== 'checked';
const JUDGED =
  'When it passes: a published edition also needs the judgement of a post, under judgements in content/document.yaml or, of a screening, in its record.';

function consequence(requirement: Requirement): string {
  const published =
    requirement.stops_published === 'yes'
      ? 'drafts say so and a published edition stops.'
      : 'every edition says so and none stops.';
  const consultation = requirement.stops_consultation === 'yes' ? ' A consultation draft stops as well.' : '';
  const waiver = isWaivable(requirement)
    ? ' It may be waived in content/waivers.yaml, with a reason and an end.'
    : ' It cannot be waived.';
  return `${published}${consultation}${waiver}`;
}

/** A requirement that no content can show to be met. */
export function explainContext({ id, reason }: ContextOnly): string[] {
  return [`${id}  (not checked)`, '', ...wrap(reason, '')];
}

/** Every requirement by its force, then every code by its group, one line each. */
export function listCodes(): string[] {
  const requirements = FORCES.flatMap((force) => {
    const group = REQUIREMENTS.filter((requirement) => requirement.force === force);
    return group.length === 0 ? [] : [FORCE_WORDS[force], ...group.map(({ id, title }) => `  ${id}  ${title}`), ''];
  });
  const context =
    CONTEXT_ONLY.length === 0 ? [] : ['Context, not checked', ...CONTEXT_ONLY.map(({ id }) => `  ${id}`), ''];
  const codes = Object.keys(CODES) as Code[];
  const groups = [...new Set(codes.map((code) => code.split('/')[0]))];
  const problems = groups.flatMap((group) => [
    `Problems: ${group}`,
    ...codes.filter((code) => code.startsWith(`${group}/`)).map((code) => `  ${code}  ${CODES[code].title}`),
    '',
  ]);
  return [...requirements, ...context, ...problems].slice(0, -1);
}
