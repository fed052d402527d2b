import { get } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/commands/node-serving.ts';
import type { WebAnswer } from '../../../src/core/serving.ts';

const plain = (body: WebAnswer['body']): WebAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/plain' },
  body,
});

/** Something that is served until the test process ends. */
const served = (answer: () => WebAnswer) => serve(0, async () => answer());

test('an answer goes out as it is, and to this computer alone', async () => {
  const { port } = await served(() => plain('Here.'));
  const response = await fetch(`http://127.0.0.1:${port}/`);
  expect([response.status, await response.text()]).toEqual([200, 'Here.']);
  await expect(fetch(`http://[::1]:${port}/`)).rejects.toThrow();
});

test('a port that is in use is one plain line, with another way', async () => {
  const { port } = await served(() => plain(''));
  await expect(serve(port, async () => plain(''))).rejects.toMatchObject({
    name: 'Stop',
    exitCode: 2,
    message: expect.stringMatching(new RegExp(`^Port ${port} is in use[^\\n]*--port[^\\n]*$`)),
  });
});

test('pieces go out one by one, and end when nobody reads them', async () => {
  let left = (): void => {};
  const isLeft = new Promise<void>((resolve) => {
    left = resolve;
  });
  const pieces = async function* (): AsyncGenerator<string> {
    try {
      for (;;) {
        yield 'tick\n';
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    } finally {
      left();
    }
  };
  const { port } = await served(() => plain(pieces()));
  const request = get(`http://127.0.0.1:${port}/`);
  onTestFinished(() => void request.destroy());
  request.on('error', () => {});
  const first = await new Promise<string>((resolve) =>
    request.once('response', (response) => response.once('data', (data) => resolve(String(data)))),
  );
  expect(first).toContain('tick');
  request.destroy();
  await isLeft;
});
