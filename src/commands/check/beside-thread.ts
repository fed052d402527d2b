import { workerData } from 'node:worker_threads';
import { type StartedBeside, workBeside } from '../../core/beside.ts';
import { doubtAll } from '../../duty/plausibility/doubts-beside.ts';
import { readAll } from '../../duty/screening/found-beside.ts';
import { yamlReader } from '../../load/yaml-beside.ts';
import { nodeEffects } from '../node-effects.ts';

const started: StartedBeside<string> = workerData;

workBeside(started, { yaml: yamlReader(nodeEffects(true), started.brief), flags: readAll, doubts: doubtAll });
