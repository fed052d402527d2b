import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { Model } from '../model/model.ts';
import { withWholes } from '../model/wholes.ts';
import { classesOf, typesOf } from '../schema/body-classes.ts';
import type { Body } from './bodies.ts';

/** What the bodies and areas of an edition say that cannot be so. Codes: partnership/class-of-type, partnership/area-within-area, partnership/reports-in-circle. */
export function checkPartnership(model: Model): Diagnostic[] {
  const { bodies, boards } = model.content.partnership;
  return [...bodies.flatMap((body) => wrongClass(body) ?? []), ...areasWithin(model), ...circles(boards)];
}

/** A body whose type belongs to another class of Schedule 1. */
function wrongClass(body: Body): Diagnostic | undefined {
  const classes = classesOf(body.type);
  if (classes.includes(body.class)) return undefined;
  const [fits = body.class] = classes;
  const types = typesOf(body.class);
  return diagnostic(
    'partnership/class-of-type',
    placeOf(body, 'class'),
    `${body.name} is of the class ${body.class} and of the type ${body.type}: the type belongs to the class ${classes.join(' or ')}.`,
    {
      fix: `Write "class: ${fits}". Or, where the class is right, write a type that it has: ${types.join(', ')}.`,
      example: `class: ${fits}\ntype: ${body.type}`,
      also: [placeOf(body, 'type') ?? []].flat(),
    },
  );
}

/** Each circle of boards once, at the first of it. */
function circles(boards: Model['content']['partnership']['boards']): Diagnostic[] {
  const byId = new Map(boards.map((board) => [board.id, board]));
  const known = new Set<string>();
  return boards.flatMap((board) => {
    const way: (typeof boards)[number][] = [];
    let at: (typeof boards)[number] | undefined = board;
    while (at && !known.has(at.id)) {
      known.add(at.id);
      way.push(at);
      at = byId.get(at.reports_to ?? '');
    }
    const circle = at ? way.slice(way.indexOf(at)) : [];
    if (!at || !way.includes(at)) return [];
    const names = circle.map(({ name }) => name).join(', ');
    const message =
      circle.length === 1 ? `${names} reports to itself.` : `These boards report to one another in a circle: ${names}.`;
    return diagnostic('partnership/reports-in-circle', placeOf(at, 'reports_to'), message, {
      also: circle.slice(1).flatMap((one) => placeOf(one, 'reports_to') ?? []),
    });
  });
}

/** Areas that are listed beside what lies in them. The area that all of it is about holds the others whatever data/areas.csv says. */
function areasWithin({ areas, content, covered, variant }: Model): Diagnostic[] {
  const list = variant?.areas ?? content.area.local_government_areas;
  const whole = variant ? [] : withWholes(content.area.main, areas);
  return covered.flatMap(({ code, name }, index) => {
    const others = covered.filter((other) => other.code !== code);
    const within = others.filter((other) => whole.includes(code) || withWholes(other.code, areas).includes(code));
    if (within.length === 0) return [];
    const names = within.map((one) => one.name).join(', ');
    const message = `${name} (${code}) is listed as one of ${covered.length} areas, and it holds ${within.length === others.length ? 'the others' : 'others of them'}: ${names}.`;
    const rest = list.filter((one) => one !== code);
    const key = variant ? 'areas' : 'local_government_areas';
    return diagnostic('partnership/area-within-area', placeOf(list, index), message, {
      fix: `Take ${code} out of "${key}": ${names} stand for it.`,
      example: `${key}: [${rest.join(', ')}]`,
    });
  });
}
