import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { numberText } from '../../indicators/display-number.ts';

/** A file's size in words, from bytes: whole kilobytes (1,000 bytes, at least 1), from a million on megabytes with one decimal. */
export function fileSize(bytes: number, labels: Labels): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? label(labels, 'size_kilobytes', { size: kilobytes })
    : label(labels, 'size_megabytes', { size: numberText(bytes / 1_000_000, 1) });
}
