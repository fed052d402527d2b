/** The one plain line that is said when nothing can be drawn, and how to mend it. */
export const cannotDraw = (reason: string): string =>
  `Charts cannot be drawn: ${reason}. Install svduty again on this computer: run "npm ci" in its folder, without --omit=optional.`;
