import { OTHERS, testIncomplete } from './incomplete.ts';

testIncomplete(OTHERS);
