/** Whether a part is XML by its name. */
export function isXml(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}
