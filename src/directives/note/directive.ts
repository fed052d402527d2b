import { panel } from '../panel.ts';

export const part = panel('note', 'a box that begins with "Note"', 'panel.note');
