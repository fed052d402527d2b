/** True for a complete address of a web page. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url) || /^https?:\/\/localhost(:\d+)?(\/|$)/i.test(url);
}

/** True for a place in another publication of the same edition: `sna/what-we-mean`. `data/` holds the files beside publications. */
export const isAbroad = (url: string): boolean => /^(?!data\/)[a-z0-9-]+\/[\p{L}\d][\p{L}\d_:-]*$/u.test(url);

/** True for the links a publication may hold: web pages, email, places in it and in those beside it, and the data files beside it. */
export function isAllowedLink(url: string): boolean {
  return (
    isWebAddress(url) ||
    /^mailto:[^\s@]+@[^\s@]+$/i.test(url) ||
    /^#[\w.-]+$/.test(url) ||
    /^data\/[\w.-]+$/.test(url) ||
    isAbroad(url)
  );
}
