import type { CodeEntry } from '../../codes.ts';

/** Problems with pictures. */
export const part = {
  'image/outside': {
    title: 'A picture lies outside the content folder',
    severity: 'error',
    why: 'A publication may only use pictures that travel with its content.',
    fix: 'Put the picture into content/images and write images/ and its name.',
    example: '![Map of the area](images/map.png)',
  },
  'image/missing': {
    title: 'A picture is not there',
    severity: 'error',
    why: 'The publication would have a gap.',
    fix: 'Put the picture into content/images, or correct its name.',
    example: undefined,
  },
  'image/type': {
    title: 'A picture has a form that cannot be used',
    severity: 'error',
    why: 'Word and web browsers both show PNG and JPEG pictures.',
    fix: 'Save the picture as PNG or JPEG.',
    example: undefined,
  },
  'image/no-alt': {
    title: 'A picture has no alternative text',
    severity: 'error',
    why: 'A person who cannot see the picture would not know what it shows (WCAG 2.2, 1.1.1).',
    fix: 'Say in a sentence what the picture shows, or mark it as decoration.',
    example: '![Young people painting a mural in a park](images/mural.png) or ![](images/line.png "decorative")',
  },
  'image/unreadable': {
    title: 'A picture cannot be shown',
    severity: 'error',
    why: 'Word and web browsers would show a gap or an error in its place, or could not open the publication at all.',
    fix: 'Open the picture in a program for pictures and save it again as PNG or JPEG. A new name does not change what a file is.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
