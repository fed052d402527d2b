import { drawnInPlace } from '../../charts/drawn-in-place.ts';
import { FORMATS } from '../../render/render.ts';
import { STATUSES } from '../../schema/statuses.ts';
import { buildOnce } from '../build/once.ts';
import { askedAs, placesOf } from '../build/places.ts';
import { tell } from '../build/tell.ts';
import type { Run } from '../command.ts';
import { requestOf } from '../request.ts';
import type { declared } from './command.ts';
import { partsIn, refuseOtherProgram } from './parts.ts';
import { takenFrom } from './taken.ts';

/** `svduty merge`: a build of all editions that takes each from the part that made it. */
export const run: Run<typeof declared> = async ({ parts: folders }, { folder }, invocation) => {
  const { effects, toolVersion, identity } = invocation;
  const program = (await identity?.()) ?? '';
  const parts = partsIn(folders, effects);
  refuseOtherProgram(parts, { tool: `svduty ${toolVersion}`, program });
  const { status, publications, formats, pageNumbers, assets } = parts[0]!.request;
  const asked = {
    dir: folder,
    variant: [],
    allVariants: true,
    status: STATUSES.find((one) => one === status),
    publication: publications === 'all' ? [] : publications,
  };
  const request = { ...requestOf(asked, invocation), assets };
  const places = placesOf(request.folder);
  const wanted = FORMATS.filter(({ name }) => formats.includes(name));
  const isSet = pageNumbers || wanted.some((format) => format.isSet);
  const written = await buildOnce(
    {
      request,
      formats: wanted,
      ...places,
      asked: isSet ? undefined : askedAs(program, request, formats, places),
      workshop: {
        draw: drawnInPlace.draw,
        drawn: () => {},
        crew: [],
        taken: takenFrom(parts, effects),
        progress: effects.progress ? (text: string) => effects.err(`${text}\n`) : () => {},
        fromPartnership: places.fromPartnership,
      },
    },
    effects,
  );
  return tell(written, effects);
};
