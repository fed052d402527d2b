/** A table with the same keys and other values. The type keeps the names of the keys, which Object.fromEntries cannot tell. */
export function mapValues<Key extends string, Value, Made>(
  table: Readonly<Record<Key, Value>>,
  make: (value: Value, key: Key) => Made,
): Record<Key, Made> {
  const entries = Object.entries<Value>(table).map(([key, value]) => [key, make(value, key as Key)]);
  return Object.fromEntries(entries) as Record<Key, Made>;
}
