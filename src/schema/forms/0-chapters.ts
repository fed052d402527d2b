import type { FormStep } from './form-step.ts';

const CHAPTER = '.md.hbs';

/** The publications that there were, whose chapters came all from the folder where it had any. */
const FOLDERS = ['templates/strategic-needs-assessment', 'templates/response-strategy'];

/** Chapters of one's own were the whole publication; now they lie over the program's. */
export const chapters: FormStep = {
  from: 0,
  to: 1,
  what: "Chapters of your own lie over the program's file by file; a publication.yaml beside them lists those that are printed.",
  olderIsRead: true,
  mend: (folder) =>
    FOLDERS.flatMap((at) => {
      const path = `${at}/publication.yaml`;
      const names = [...folder.keys()]
        .filter((file) => file.startsWith(`${at}/`) && file.endsWith(CHAPTER))
        .map((file) => file.slice(at.length + 1, -CHAPTER.length))
        .toSorted();
      if (names.length === 0 || folder.has(path)) return [];
      const text = [
        '# yaml-language-server: $schema=../../schemas/publication.schema.json',
        'chapters:',
        ...names.map((name) => `  - ${JSON.stringify(name)}`),
        '',
      ].join('\n');
      return [{ path, start: 0, end: 0, text }];
    }),
};
