import type { Publication } from '../../../assemble/publication.ts';

/** What is worked on has charts; what readers outside are given has pictures, whose look depends on no program. */
const BY_STATUS: Readonly<Record<Publication['status'], 'native' | 'picture'>> = {
  draft: 'native',
  board: 'native',
  consultation: 'picture',
  published: 'picture',
};

/** Whether Word draws the figures of a publication itself: the brand or else the status of the edition says so. */
export const isNative = ({ brand, status }: Pick<Publication, 'brand' | 'status'>): boolean =>
  (brand.word?.charts ?? BY_STATUS[status]) === 'native';
