// npm run vectors -- FILE: runs a file of method vectors, or of cases of disclosure control, and prints how many passed, and each failure with its
// difference.
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
const { checkVectors, evaluate, evaluateCases } = await fromSource({
  checkVectors: 'test/indicators/vectors/evaluate.ts',
  evaluate: 'test/indicators/vectors/evaluate.ts',
  evaluateCases: 'test/disclosure/audit/evaluate.ts',
});
const { passed, failures } = String(vectors.schema).startsWith('svd-disclosure/')
  ? disclosure()
  : checkVectors(vectors, evaluate);
for (const { id, method, differences } of failures) {
  console.log(`${id} (${method})`);
  for (const difference of differences) console.log(`  ${difference}`);
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Each audit and each protection of a case counts by itself. */
function disclosure() {
  const results = evaluateCases(vectors);
  const wrong = results.filter(({ differences }) => differences.length > 0);
  return { passed: results.length - wrong.length, failures: wrong };
}
