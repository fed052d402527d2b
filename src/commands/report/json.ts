import type { Checked } from '../../pipeline.ts';

/** The result of `check` for other programs: the form `svduty-check/1` of the commands' documentation. */
export function printJson({ diagnostics, editions }: Checked): string {
  const edition = editions[0]?.model;
  const value = {
    schema: 'svduty-check/1',
    variant: edition?.id ?? null,
    status: edition?.status ?? null,
    asAt: edition?.content.document.edition_date ?? null,
    diagnostics: diagnostics.map(({ code, severity, place, message, why, fix }) => ({
      code,
      severity,
      file: place?.file ?? null,
      line: place?.line ?? null,
      column: place?.column ?? null,
      message,
      why,
      fix,
    })),
    requirements: [],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
