import { STARTER_NAMES, STARTER_TEXTS } from '../generated/starter.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { isWords } from './texts.ts';
import type { Said } from './values.ts';

const NAME = new RegExp(`\\b(?:${STARTER_NAMES.join('|')})\\b|@example\\.org\\b|\\bExample Prison\\b`);

/**
 * What is left of the example county in a folder that is another's by now. Its invented names can be true of nobody; another text may be kept, once somebody has
 * thought about it. Code: plausibility/left-over.
 */
export function leftOver(said: Said): Doubt | undefined {
  if (!isWords(said)) return undefined;
  const text = String(said.value).trim();
  const [name] = NAME.exec(text) ?? [];
  if (name !== undefined)
    return doubtOf(said, {
      code: 'plausibility/left-over',
      what: `"${said.key}" still speaks of "${name}", which the example invents`,
      notInPublic: true,
    });
  return STARTER_TEXTS.has(text)
    ? doubtOf(said, {
        code: 'plausibility/left-over',
        what: `"${said.key}" is still the text of the example county`,
        forPeople: true,
      })
    : undefined;
}
