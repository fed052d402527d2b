/** Text that ends as a sentence does, so that another can follow it in the same paragraph. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
