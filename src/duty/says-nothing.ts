/** What stands in for words that are still to come. */
const PLACEHOLDER =
  /^(?:x+|tb[acd]|to ?do|to be (?:added|confirmed|decided|written)|n\/?a|none|null|test|lorem ipsum.*|\[.*\]|<.*>|.*…|[^\p{L}]*)$/iu;

/** True for a text that says nothing: empty, without a letter, or a placeholder such as "x", "TBC" or "Head of …". */
export const saysNothing = (text: string): boolean => PLACEHOLDER.test(text.trim());
