import { FILL_IN } from '../../core/fill-in.ts';
import { namedFew } from '../../core/named-few.ts';

/** YAML in which a remark above a key that is to be filled in says which words are allowed; as it is where the key has been filled in. */
export function oneOf(yaml: string, key: string, words: readonly unknown[]): string {
  return yaml.replace(new RegExp(`^( *)${key}: ${FILL_IN}$`, 'm'), `$1# One of: ${words.join(', ')}\n$&`);
}

/** An entry in which one of several groups has to be chosen, as `written`: all are named above it and none is taken, since any could be wrong. */
export function toChoose(names: readonly string[], written: (item: string) => string): string {
  return `# One of: ${namedFew(names)}\n${written(FILL_IN)}`;
}
