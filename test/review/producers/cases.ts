/** What a producer does to a copy for review of the small folder's strategy, and what the review tells of it. */
export interface ProducerCase {
  readonly name: string;
  readonly producer: 'libreoffice.py' | 'python-docx.py';
  /** Whether all that it does is tracked; what is not is told of whoever saved the file. */
  readonly tracked?: boolean;
  /** Each a step of the producer, by the names of its parameters. */
  readonly steps: readonly (Readonly<Record<string, string>> & { readonly do: string })[];
  /** Kind, field, words now, and why it is not written. */
  readonly told: readonly (readonly [kind: string, path: string, now: string, why?: string])[];
  /** The words that comments are about. */
  readonly commented?: readonly string[];
}

const FOREWORD = 'forewords.strategy.text';

/** Programs that reviewers use. The files that they made are in `saved/`, and are made again by `SAVE_PRODUCED=1 npx vitest run --project full test/review/producers.full.test.ts`. */
export const CASES: readonly ProducerCase[] = [
  {
    name: 'writer-tracked',
    producer: 'libreoffice.py',
    tracked: true,
    steps: [
      { do: 'replace', find: 'Stop violence', now: 'Stop all violence' },
      { do: 'replace', find: 'invented place', now: 'made-up “place”' },
      { do: 'bold', find: 'shows every part' },
      { do: 'comment', on: 'whether it wants', says: 'Should this not say “if”?' },
      { do: 'append', to: 'Light the park and its paths', text: ' And the bridge.' },
      { do: 'add', after: 'Its strategy shows', text: 'A second paragraph of the foreword.' },
      { do: 'replace', find: 'On\u00A0track', now: 'Late' },
      { do: 'comment', on: 'Not\u00A0started', says: 'Since when?' },
    ],
    told: [
      ['changed', FOREWORD, 'Northmere is an made-up “place”. Its strategy shows every part once.'],
      ['inserted', FOREWORD, 'A second paragraph of the foreword.'],
      ['changed', 'aim', 'Stop all violence before it starts.'],
      ['changed', 'actions.1.what', 'Light the park and its paths. And the bridge.'],
      ['changed', 'actions.0.status', '●\u00A0Late', 'generated'],
    ],
    commented: ['whether it wants', 'Not\u00A0started'],
  },
  {
    name: 'writer-cut',
    producer: 'libreoffice.py',
    tracked: true,
    steps: [{ do: 'cut', find: ' Its strategy shows every part once.', behind: 'Stop violence before it starts.' }],
    told: [
      ['moved', FOREWORD, 'Northmere is an invented place.'],
      ['moved', 'aim', 'Stop violence before it starts. Its strategy shows every part once.'],
    ],
  },
  {
    name: 'writer-split',
    producer: 'libreoffice.py',
    tracked: true,
    steps: [{ do: 'split', behind: 'Northmere is an invented place.' }],
    told: [['changed', FOREWORD, 'Northmere is an invented place. ¶ Its strategy shows every part once.']],
  },
  {
    name: 'writer-join',
    producer: 'libreoffice.py',
    tracked: true,
    steps: [{ do: 'join', find: 'Northmere is an invented place.' }],
    told: [['changed', '', 'What we will do', 'run-on']],
  },
  {
    name: 'writer-down',
    producer: 'libreoffice.py',
    tracked: true,
    steps: [{ do: 'down', find: 'Offer mentors to every school' }],
    told: [
      ['moved', 'actions.0.title', '', 'whole-field'],
      ['moved', 'actions.0.what', 'Offer mentors to every school', 'partner'],
    ],
  },
  {
    name: 'writer-untracked',
    producer: 'libreoffice.py',
    tracked: false,
    steps: [
      { do: 'replace', find: 'Stop violence', now: 'Stop all violence' },
      { do: 'append', to: 'Light the park and its paths', text: ' And the bridge.' },
    ],
    told: [
      ['changed', 'aim', 'Stop all violence before it starts.'],
      ['changed', 'actions.1.what', 'Light the park and its paths. And the bridge.'],
    ],
  },
  {
    name: 'program-runs',
    producer: 'python-docx.py',
    steps: [
      { do: 'replace', find: 'Stop violence', now: 'Stop all violence' },
      { do: 'replace', find: ' and its paths', now: ' and every path' },
    ],
    told: [
      ['changed', 'aim', 'Stop all violence before it starts.'],
      ['changed', 'actions.1.what', 'Light the park and every path.'],
    ],
  },
  {
    name: 'program-unmarked',
    producer: 'python-docx.py',
    steps: [
      { do: 'write', find: 'Stop violence', now: 'Stop all violence before it starts.' },
      { do: 'write', find: 'Northmere is an', now: 'Northmere is an invented place. It shows each part once.' },
    ],
    told: [
      ['changed', FOREWORD, 'Northmere is an invented place. It shows each part once.'],
      ['changed', 'aim', 'Stop all violence before it starts.'],
    ],
  },
  {
    name: 'program-more',
    producer: 'python-docx.py',
    steps: [
      { do: 'add', after: 'Its strategy', text: 'Another paragraph.' },
      { do: 'append', to: 'Stop violence', text: ' And soon.' },
      { do: 'append', to: 'Its strategy', text: ' So it is.' },
      { do: 'before', find: 'Its strategy', text: 'A first one.' },
    ],
    told: [
      ['inserted', FOREWORD, 'A first one.'],
      ['changed', FOREWORD, 'Northmere is an invented place. Its strategy shows every part once. So it is.'],
      ['inserted', FOREWORD, 'Another paragraph.'],
      ['changed', 'aim', 'Stop violence before it starts. And soon.'],
    ],
  },
  {
    name: 'program-anew',
    producer: 'python-docx.py',
    steps: [{ do: 'write', find: 'Stop violence', now: 'Wholly other words here, and many.' }],
    told: [['changed', 'aim', 'Wholly other words here, and many.']],
  },
  {
    name: 'program-split',
    producer: 'python-docx.py',
    tracked: true,
    steps: [{ do: 'split', behind: 'Northmere is an invented place.' }],
    told: [['changed', FOREWORD, 'Northmere is an invented place. ¶ Its strategy shows every part once.']],
  },
  {
    name: 'program-cell',
    producer: 'python-docx.py',
    steps: [{ do: 'cell', find: 'Offer mentors', now: 'Offer two mentors to every school' }],
    told: [['changed', 'actions.0.title', 'Offer two mentors to every school']],
  },
];
