/** Stands where only a person knows what to write. */
export const WRITE = 'FILL IN';

/** YAML in which a remark above a key that is to be filled in says which words are allowed; as it is where the key has been filled in. */
export function oneOf(yaml: string, key: string, words: readonly unknown[]): string {
  return yaml.replace(new RegExp(`^( *)${key}: ${WRITE}$`, 'm'), `$1# One of: ${words.join(', ')}\n$&`);
}
