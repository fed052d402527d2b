import { workerData } from 'node:worker_threads';
import { mapValues } from '../../core/map-values.ts';
import { oneAtATime } from '../../core/one-at-a-time.ts';
import type { Started } from '../../core/thread-line.ts';
import { workOn } from '../../core/thread-work.ts';
import { type EditionJob, type FinishedEdition, finisher } from '../../pipeline/finish-edition.ts';
import { readAhead } from '../../pipeline/read-ahead.ts';
import { reviewOf } from '../../pipeline/review-of.ts';
import { IN_PLACE } from '../../pipeline/workshop.ts';
import { FORMATS } from '../../render/render.ts';
import { draftsFor, type ToldFile, told } from '../../write/drafts.ts';
import { layoutFor } from '../layout.ts';
import { nodeEffects } from '../node-effects.ts';
import type { Brief } from './edition-threads.ts';

const { port, brief }: Started<Brief> = workerData;
const effects = nodeEffects(true);
const { request, fromPartnership, pageNumbers, within, online, folders } = brief;

const ready = readAhead(request, effects, async (folder, { loaded, modelOf }) => {
  const formats = FORMATS.filter(({ name }) => brief.formats.includes(name));
  return finisher(modelOf, folder, formats, {
    ...IN_PLACE,
    drafts: folders && draftsFor(effects, folders),
    fromPartnership,
    within,
    addressOnline: (id) => online?.get(id),
    assets: request.assets,
    review: reviewOf(request, loaded),
    setPages: pageNumbers ? effects.pagesOf : undefined,
    layout: await layoutFor(formats, effects),
  });
});

// So that a thread holds one edition at a time.
const finish = oneAtATime(async (job: EditionJob): Promise<FinishedEdition<ToldFile>> => {
  const { finding, made } = await (await ready)(job);
  return { finding, ...(made ? { made: { ...made, outputs: mapValues(made.outputs, (all) => all.map(told)) } } : {}) };
});
workOn(port, finish);
