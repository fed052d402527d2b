import type { Beside } from '../core/beside.ts';
import type { Effects } from '../core/effects.ts';
import { LIMITS } from '../core/limits.ts';
import { openFolder } from './folder.ts';
import { decode } from './text.ts';
import { type LoadedYaml, loadYaml } from './yaml.ts';
import { type PackedYaml, packYaml, unpackYaml } from './yaml-packed.ts';

/** What a file of YAML that is read beside is asked for by. */
export const nameOfYaml = (file: string): string => `yaml ${file}`;

/** The work of a thread beside: reads a file of the folder. What has a problem is left to whoever asks, and told there. */
export function yamlReader(effects: Effects, root: string): (file: string) => PackedYaml | undefined {
  const folder = openFolder(effects, root, () => {});
  return (file) => {
    const { input } = folder.read(file, LIMITS.yamlBytes);
    const text = input && decode(input.bytes);
    return text === undefined ? undefined : packYaml(text, loadYaml(file, text));
  };
}

/** What `loadYaml` makes of a text, from beside where the same text was read there. */
export function loadYamlOnce(beside: Beside | undefined, file: string, text: string): LoadedYaml {
  const packed = beside?.take<PackedYaml>(nameOfYaml(file));
  return packed?.text === text ? unpackYaml(file, packed) : loadYaml(file, text);
}
