/**
 * The lines on which the features of a GeoJSON text begin, in their order: those of the objects two brackets deep. The text is known to be JSON, so quotes and
 * brackets are in order; of lists two brackets deep the one with most objects is meant.
 */
export function featureLines(text: string): readonly number[] {
  const lists: number[][] = [];
  let [depth, line, inText] = [0, 1, false];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\n') line++;
    else if (inText) {
      if (letter === '\\') at++;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === '{' || letter === '[') {
      if (depth === 1) lists.push([]);
      if (depth === 2 && letter === '{') lists.at(-1)?.push(line);
      depth++;
    } else if (letter === '}' || letter === ']') depth--;
  }
  return lists.reduce((most, list) => (list.length > most.length ? list : most), []);
}
