import { describe } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { LOOKED_AT, testWarm } from './warm.ts';

/** Every file that is read. */
const FILES = [...filesBelow(SMALL).keys()].filter((name) => /^(content|data|templates)\//.test(name));

describe('everything', () => testWarm(FILES));
describe('a page that is looked at', () => testWarm(FILES, LOOKED_AT));
