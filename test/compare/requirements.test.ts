import { expect, test } from 'vitest';
import { comparedSmall, type Edit } from './two-folders.ts';

const FUNDED: Edit = { file: 'content/funding.yaml', from: 'status: unknown', to: 'status: secured' };
const WAIVER: Edit = {
  file: 'content/waivers.yaml',
  from: '',
  to: 'waivers:\n  - { requirement: SVD-A-03, who: Board, when: 2026-03-01, why: Not yet known, until: 2026-12-31 }\n',
};

test('what is lost one way is gained the other', async () => {
  const lost = (await comparedSmall([], [FUNDED])).requirements;
  const gained = (await comparedSmall([FUNDED], [])).requirements;
  // Each screening names the content that it was of.
  expect(lost).toContainEqual(
    expect.objectContaining({ id: 'SVD-X-01', change: 'lost', old: 'judged', new: 'missing' }),
  );
  expect(gained).toContainEqual(
    expect.objectContaining({ id: 'SVD-X-01', change: 'gained', old: 'missing', new: 'judged' }),
  );
});

test('what is waived is neither gained nor lost', async () => {
  const { requirements } = await comparedSmall([], [WAIVER]);
  const waived = requirements.filter((one) => one.new === 'waived');
  expect(waived.map(({ change }) => change)).toEqual(['other']);
});
