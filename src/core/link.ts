/** True for a complete address of a web page. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url) || /^https?:\/\/localhost(:\d+)?(\/|$)/i.test(url);
}

/** True for the links a publication may hold: web pages, email, places in the publication, and the data files beside it. */
export function isAllowedLink(url: string): boolean {
  return (
    isWebAddress(url) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url) || /^#[\w.-]+$/.test(url) || /^data\/[\w.-]+$/.test(url)
  );
}
