/** A text without the signs of no width, and without blanks of any kind around it: what somebody sees of it. */
export const visible = (text: string): string => text.replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').trim();
