import { nodeInFile } from '../node-in-file.ts';
import type { WrittenFile } from './form-step.ts';
import { textsOf, type WrittenText } from './written.ts';

/** The texts of a content file that are Markdown by its schema; none of a file that has no schema. */
export const markdownTexts = (file: WrittenFile): WrittenText[] =>
  textsOf(file).filter(({ steps }) => nodeInFile(file.path, steps).format === 'markdown');
