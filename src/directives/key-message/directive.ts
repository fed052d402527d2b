import { panel } from '../panel.ts';

export const part = panel('key-message', 'a box for what matters most', undefined);
