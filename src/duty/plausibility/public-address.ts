/**
 * Names that lead nowhere or only inside: kept for examples and tests (RFC 2606 and RFC 6761), private networks (RFC 1918), shared drives of one
 * organisation.
 */
const NO_PUBLIC_HOST =
  /^(?:(?:www\.)?example\.(?:com|org|net)|localhost|127\.|10\.|0\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[|intranet\b)|(?:^|\.)(?:intranet|internal|local|lan|corp)(?:\.|$)|\.(?:home|example|invalid|test|localhost)$|\.(?:sharepoint|onmicrosoft|office)\.com$|^(?:teams|drive|docs|onedrive)\.(?:microsoft|google|live)\.com$|^[^.]+$/i;
/** Steps of an address at which visitors have to say who they are: words for signing in, and steps that are nothing but a word for a closed part. */
const SIGN_IN =
  /(?:^|[/?&=._-])(?:log-?in|log-?on|sign-?in|sso|oauth2?|wp-admin|intranet|extranet|members?-?(?:only|area|login))(?:$|[/?&=._-])|\/(?:auth|members?|private|secure|restricted|account|password)(?:\/|\?|$)/i;

/** Why an address is not open to the public; undefined when nothing speaks against it. It answers no more than its form can tell. */
export function closedAddress(url: string): string | undefined {
  const [, host, rest = ''] = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)(.*)$/i.exec(url) ?? [];
  if (host === undefined) return 'is no web address';
  if (NO_PUBLIC_HOST.test(host)) return 'does not look open to the public';
  return SIGN_IN.test(rest) || /^(?:login|signin|members|sso|auth|intranet|extranet)\./i.test(host)
    ? 'asks visitors to sign in'
    : undefined;
}
