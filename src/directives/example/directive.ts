import { panel } from '../panel.ts';

export const part = panel('example', 'a box that says that its text is an example', 'panel.example');
