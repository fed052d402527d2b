import type { TableMapping } from '../../entry.ts';

/** A monthly extract of ambulance call-outs by district, with the headings that a request should ask for. */
export const part: TableMapping = {
  name: 'ambulance',
  summary: 'monthly call-outs of an ambulance service to assaults, a local extract of counts',
  isTried: false,
  caveats: [
    'Call-outs are counted by where the ambulance was sent. Not every injured person is seen by an ambulance, and one call-out may be to several.',
  ],
  asks: [
    '`source`: publisher and title, as the agreement with the service says',
    'the columns that are called otherwise',
  ],
  layout: {
    source: {
      id: 'ambulance-extract',
      publisher: 'Ambulance service',
      title: 'Call-outs to assaults, extract of counts',
      licence: 'local-agreement',
    },
    area: { column: 'Area code' },
    period: { column: 'Month', period_type: 'month' },
    age: { column: 'Age band' },
    count: 'Call-outs',
  },
};
