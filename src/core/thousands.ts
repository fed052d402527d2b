/** The digits of a whole number with commas between thousands. A locale's own formatter costs the start of every run 15 ms. */
export function withCommas(whole: number | string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}
