import { messageOf } from '../../core/by-edition.ts';
import type { Checked } from '../../pipeline/checked.ts';
import type { Judged } from '../../pipeline/edition.ts';
import { capped } from './capped.ts';

/**
 * The result of `check` for other programs: the form `svduty-check/2` of the commands' documentation. The first edition stands at
 * the top; when several were checked, `editions` holds each of them.
 */
export function printJson({ diagnostics, editions, contentHash }: Checked<Judged>): string {
  const value = {
    schema: 'svduty-check/2',
    ...editionOf(editions[0]),
    content: contentHash() ?? null,
    diagnostics: capped(diagnostics).map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      file: problem.place?.file ?? null,
      line: problem.place?.line ?? null,
      column: problem.place?.column ?? null,
      message: messageOf(problem),
      why: problem.why,
      fix: problem.fix,
      also: problem.also.map(({ file, line, column }) => ({ file, line, column })),
    })),
    requirements: requirementsOf(editions[0]),
    ...(editions.length > 1
      ? { editions: editions.map((edition) => ({ ...editionOf(edition), requirements: requirementsOf(edition) })) }
      : {}),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function editionOf(edition: Judged | undefined) {
  const model = edition?.model;
  return {
    variant: model?.id ?? null,
    status: model?.status ?? null,
    asAt: model?.content.document.edition_date ?? null,
  };
}

function requirementsOf(edition: Judged | undefined) {
  return (edition?.results ?? []).map(
    ({ requirement, status, assurance, judgement, places, message, details, waiver }) => ({
      id: requirement.id,
      title: requirement.title,
      force: requirement.force,
      must: requirement.force === 'must' || requirement.must === 'yes',
      basis: requirement.basis,
      source: requirement.source,
      status,
      assurance,
      look_at: requirement.look_at ?? null,
      judgement: judgement ? { post: judgement.post, date: judgement.date, looked_at: judgement.looked_at } : null,
      places: places.map(({ file, line }) => ({ file, line })),
      message,
      details,
      waiver: waiver ? { who: waiver.who, when: waiver.when, why: waiver.why, until: waiver.until } : null,
    }),
  );
}
