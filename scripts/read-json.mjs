import { readFileSync } from 'node:fs';
import { inRepository } from './bundling-errors.mjs';
import { Refusal } from './refusal.mjs';

/** A file of JSON. @throws Refusal when it is none */
export function readJson(path) {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal([`${inRepository(path)}: ${error.message}`]);
  }
}
