import { expect, test } from 'vitest';
import { summary } from '../../src/commands/report/text.ts';
import { type Diagnostic, diagnostic } from '../../src/core/diagnostic.ts';

const gap = (severity: Diagnostic['severity']): Diagnostic => ({
  ...diagnostic('indicator/stale', undefined, 'Not met.'),
  code: 'SVD-N-13',
  severity,
});
const stale = diagnostic('indicator/stale', undefined, 'Old.');

test('what is not met of the Duty is no warning and no note of the list', () => {
  expect(summary([gap('warning'), gap('info')])).toBe(
    'No problems found, and 2 requirements of the Duty not met in full.',
  );
  expect(summary([stale, gap('warning')])).toBe('1 warning, and 1 requirement of the Duty not met in full.');
});

test('what stops an edition is an error', () => expect(summary([gap('error'), stale])).toBe('1 error and 1 warning.'));
