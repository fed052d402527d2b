// npm run vectors -- FILE: runs a file of method vectors and prints how many passed, and each failure with its difference.
import { readFileSync } from 'node:fs';
import { fromSource } from './from-source.mjs';

const file = process.argv[2];
if (file === undefined) {
  console.error('Usage: npm run vectors -- FILE');
  process.exit(2);
}
let vectors;
try {
  vectors = JSON.parse(readFileSync(file, 'utf8'));
} catch (error) {
  console.error(`${file} cannot be read as JSON: ${error.message}`);
  process.exit(2);
}
const { checkVectors, evaluate } = await fromSource({
  checkVectors: 'test/indicators/vectors/evaluate.ts',
  evaluate: 'test/indicators/vectors/evaluate.ts',
});
const { passed, failures } = checkVectors(vectors, evaluate);
for (const { id, method, differences } of failures) {
  console.log(`${id} (${method})`);
  for (const difference of differences) console.log(`  ${difference}`);
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
