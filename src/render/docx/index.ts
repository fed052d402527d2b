import { Document } from 'docx';
import type { Publication } from '../../assemble/publication.ts';
import type { Drawing } from '../../charts/spec.ts';
import { type AddressOf, besideEachOther } from '../format.ts';
import { finish } from './finish.ts';
import { parts } from './parts.ts';
import { sections } from './sections.ts';
import { createState } from './state.ts';
import { styles } from './style/index.ts';

/**
 * Writes a publication as a Word document (ECMA-376 WordprocessingML). `drawings` holds a drawing for each figure,
 * by the figure's id. The same publication gives the same bytes, in any process, order and time zone.
 * Throws on a tree that cannot be written: an unknown node type, a figure without a drawing, a picture without a
 * text alternative, a missing label.
 */
export async function renderDocx(
  publication: Publication,
  drawings: ReadonlyMap<string, Drawing>,
  addressOf: AddressOf = besideEachOther,
): Promise<Uint8Array> {
  const state = createState(publication, drawings, addressOf);
  const document = new Document({ styles: styles(publication), sections: sections(state) });
  return finish(parts(document, state), publication);
}
