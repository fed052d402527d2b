import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { check } from '../../../src/pipeline.ts';
import { REPOSITORY } from '../../support/folder.ts';
import { memoryFolder } from '../../support/memory-effects.ts';
import { filledFolder, type TextField } from './filled-folder.ts';

const REQUEST = {
  folder: '/folder',
  toolRoot: REPOSITORY,
  toolVersion: '0.0.0',
  status: undefined,
  variants: 'all',
  publications: ['sna', 'strategy'],
} as const;

/** What is said of the folder whose Markdown fields all hold a text, and the line that each of the fields stands on. */
async function said(text: string) {
  const { files, fields } = filledFolder(({ word, isMarkdown }) => (isMarkdown ? `${word} ${text}` : word));
  const { effects } = memoryFolder({ root: '/folder', files });
  const { diagnostics } = await check(REQUEST, effects);
  const lineOf = ({ file, word }: TextField): string => {
    const lines = new TextDecoder().decode(files.get(file)).split('\n');
    return `${file}:${lines.findIndex((line) => line.includes(`${word} `)) + 1}`;
  };
  return { diagnostics, lines: fields.filter(({ isMarkdown }) => isMarkdown).map(lineOf) };
}

const placesOf = (diagnostics: readonly Diagnostic[], code: string): string[] =>
  diagnostics.filter((found) => found.code === code).map(({ place }) => `${place?.file}:${place?.line}`);

test('HTML in any Markdown field is refused at its line', async () => {
  const { diagnostics, lines } = await said('<b>bold</b>');
  expect(new Set(placesOf(diagnostics, 'markdown/html'))).toEqual(new Set(lines));
}, 120_000);

test('a token that is not known is told at the line of every Markdown field that is printed', async () => {
  const { diagnostics, lines } = await said(':rat[homicide] and :rate[homicide]{perod=x}');
  const places = placesOf(diagnostics, 'token/unknown');
  expect(new Set(places).size).toBeGreaterThan(200);
  expect(places.filter((place) => !lines.includes(place))).toEqual([]);
}, 120_000);
