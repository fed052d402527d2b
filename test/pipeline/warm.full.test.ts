import { filesBelow, SMALL } from '../support/folder.ts';
import { testWarm } from './warm.ts';

/** Every file that is read. */
testWarm([...filesBelow(SMALL).keys()].filter((name) => /^(content|data|templates)\//.test(name)));
