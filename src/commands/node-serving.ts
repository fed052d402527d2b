import { createServer, type ServerResponse } from 'node:http';
import type { Serve, WebAnswer } from '../core/serving.ts';
import { Stop } from '../core/stop.ts';
import { reasonOf } from './node-reasons.ts';

/** Only this computer reaches it: no other address of it is listened to. */
const HOST = '127.0.0.1';

/** `serve` of the effects, by Node's own server. */
export const serve: Serve = (asked, answer) =>
  new Promise((resolve, reject) => {
    let port = asked;
    const server = createServer((request, response) => {
      request.resume();
      const header = (name: string): string | undefined => request.headers[name]?.toString();
      const { method = '', url = '' } = request;
      // What fails here is a fault of the program, and is told as one.
      void answer({ method, address: url, header }, port).then((made) => send(made, method, response));
    });
    server.once('error', (error) => reject(new Stop(refused(asked, reasonOf(error)))));
    server.listen(asked, HOST, () => {
      const address = server.address();
      if (typeof address === 'object' && address) port = address.port;
      resolve({ port, ended: new Promise((end) => server.once('close', end)) });
    });
  });

async function send({ status, headers, body }: WebAnswer, method: string, response: ServerResponse): Promise<void> {
  response.writeHead(status, headers);
  if (method === 'HEAD') return void response.end();
  if (typeof body === 'string' || body instanceof Uint8Array) return void response.end(body);
  const pieces = body[Symbol.asyncIterator]();
  response.once('close', () => void pieces.return?.());
  for (let next = await pieces.next(); !next.done && !response.destroyed; next = await pieces.next())
    response.write(next.value);
  response.end();
}

function refused(port: number, reason: string): string {
  const other = 'Choose another with --port, or --port 0 for any that is free.';
  if (reason === 'EADDRINUSE')
    return `Port ${port} is in use, perhaps by another preview. Stop that with Ctrl+C in its terminal, or take another port. ${other}`;
  return `Port ${port} cannot be used (${reason}). ${other}`;
}
