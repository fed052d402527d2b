import { beforeAll, describe, expect, test } from 'vitest';
import { originOf, placeOf } from '../../../src/core/place.ts';
import { extentOf } from '../../../src/duty/extents.ts';
import { judge } from '../../../src/duty/judge.ts';
import type { DutyFacts } from '../../../src/duty/outcome.ts';
import { type Said, valuesOf } from '../../../src/duty/plausibility/values.ts';
import type { RawContent } from '../../../src/load/project.ts';
import { isMet, requirementGroups } from '../cases.ts';
import { type Base, changed, factsFor, loadBase, put } from '../edition.ts';
import { REQUIREMENTS } from '../../../src/duty/register.ts';

/** What is put in the place of every text, and of every day, of a record that a requirement rests on. */
const NONSENSE_TEXTS = ['x', 'Lorem ipsum dolor sit amet', 'TBC', '[insert text here]', 'Blah blah', 'asdf', '???', '-'];
const NONSENSE_DAYS = ['1999-01-01', '2099-01-01'];

/** A text may be as short as one letter, or a day lie anywhere, where codes and names of versions stand. */
const FREE = /(?:^|\.)(?:codes|flags|version|definition_version|age_bands|category|categories|schema|requirement)$/;

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});
