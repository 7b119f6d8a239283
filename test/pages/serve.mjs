import { createServer } from 'node:http';
import { Readable } from 'node:stream';

/**
 * What the server says to one address; no answer is "not found". A body may come in pieces, as fast as they are given.
 * @typedef {{ body: string | Buffer | AsyncIterable<string>, type?: string }} Answer
 */

/**
 * Serves on this machine alone, on a free port, until closed. Works as a proxy too, so that a browser told to use it
 * gets `answer` for every http address of every host, and the network for none.
 * @param {(url: URL) => Answer | undefined} answer
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export const serve = async (answer) => {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', `http://${request.headers.host}`));
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/html; charset=utf-8' });
    Readable.from(found?.body ?? 'not found').pipe(response);
  });
  server.on('connect', (_, socket) => socket.destroy());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
