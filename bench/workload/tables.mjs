// Specifications of the tables whose rows are records of the content. The workload's other tables stand in its text.

const text = (label, value, width = 1) => ({ label, kind: 'text', width, value });
const head = (label, value, width = 1) => ({ label, kind: 'rowHeader', width, value });
const table = (rows, columns, more = {}) => ({ rows, ...more, caption: 'Table', columns, empty: 'There are no rows.' });

/** Path → value. */
export const tableSpecs = {
  'templates/tables/authorities.yaml': table('partnership.bodies', [
    head('Authority', '{{name}}'),
    text('Role under the duty', '{{contribution}}', 3),
    text('Lead', '{{@root.document.contact.post}}'),
  ]),
  'templates/tables/interventions.yaml': table(
    'interventions',
    [
      head('Intervention', '{{title}}', 2),
      text('Tier', '{{tier}}'),
      text('Description', '{{{what}}}', 4),
      text('Lead', '{{name_of lead}}', 2),
      text('Evidence', '{{{evidence.text}}}'),
      text('Status', '{{when}}'),
    ],
    { filters: ['priorities', 'where'] },
  ),
  'templates/tables/engagement.yaml': table('engagement.vcs.record', [
    head('Date', '{{when}}'),
    text('Audience', '{{audience}}', 2),
    text('Method', '{{title}}'),
    { label: 'Reach', kind: 'number', width: 1, value: '{{this.number}}' },
    text('What we heard', '{{{text}}}', 4),
  ]),
  'templates/tables/funding.yaml': table('funding.streams', [
    head('Source', '{{title}}', 2),
    text('Status', '{{note}}'),
    ...[0, 1, 2, 3].map((year) => ({
      label: `20${25 + year}/${26 + year}`,
      kind: 'number',
      width: 1,
      value: `{{money allocations.[${year}].amount}}`,
    })),
    { label: 'Total', kind: 'number', width: 1, value: '{{money amount}}' },
  ]),
};
