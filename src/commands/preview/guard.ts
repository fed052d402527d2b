import type { WebRequest } from '../../core/serving.ts';

/**
 * Why a request is refused, or undefined where it may be answered.
 *
 * Whoever runs programs on this computer may read the preview without a secret; pages of the web may not, though a browser could be made to ask for them:
 * - A name that leads here from elsewhere (DNS rebinding) is another host.
 * - Another page of the same browser, on this computer or not, is another site, as browsers say with `Sec-Fetch-Site` and `Origin`. It may lead here by a link and nothing else.
 * - Nothing that is asked changes anything: only reading is answered, and nothing is written.
 * - What is answered was made by the flow after the figures were protected, or is the program's own. No path of the disk is ever made of an address.
 */
export function refusal({ method, header }: WebRequest, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(header('host') ?? '')) return `This preview is at http://${hosts[0]}/ alone.`;
  const origin = header('origin');
  if (origin !== undefined && origin !== `http://${header('host')}`) return 'Another page may not ask this preview.';
  const site = header('sec-fetch-site') ?? 'none';
  const isLink = header('sec-fetch-mode') === 'navigate' && header('sec-fetch-dest') === 'document' && method === 'GET';
  if (site !== 'same-origin' && site !== 'none' && !isLink) return 'Another page may not ask this preview.';
  return undefined;
}
