import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** Asks the operating system for a loopback TCP port that nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const port = await listenBriefly(0);
  if (port === undefined) throw new Error('The operating system has no free port on 127.0.0.1.');
  return port;
}

/** Tells whether `port` could be listened on at this moment; it may be taken an instant later. */
export async function isPortFree(port: number, host: string = LOOPBACK): Promise<boolean> {
  return (await listenBriefly(port, host)) !== undefined;
}

function listenBriefly(port: number, host: string = LOOPBACK): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}
