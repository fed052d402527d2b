import { testShards } from './shards.ts';

testShards([
  [2, [1, 3], { format: 'docx,html' }],
  [5, [3], {}],
  [9, [1, 2, 3, 5], {}],
]);
