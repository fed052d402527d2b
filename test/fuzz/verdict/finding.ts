/** What is wrong with a run. Findings of one kind have one cause; `detail` tells cases apart. */
export interface Finding {
  readonly kind: string;
  readonly detail: string;
}

export const finding = (kind: string, detail = ''): Finding => ({ kind, detail: detail.slice(0, 300) });
