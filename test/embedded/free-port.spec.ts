import { createServer } from 'node:net';
import { findFreePort, isPortFree } from '../../src/embedded/free-port.js';

test('a port is free until somebody listens on it', async () => {
  const port = await findFreePort();
  expect(await isPortFree(port)).toBe(true);

  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  try {
    expect(await isPortFree(port)).toBe(false);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
  expect(await isPortFree(port)).toBe(true);
});
