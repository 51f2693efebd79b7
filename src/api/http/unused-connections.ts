import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches for connections on which no request has come. Browsers open some ahead of need, and Node waits
 * a minute for such a one when the server is to end. Returns what ends them.
 */
export function watchUnusedConnections(server: Server): () => void {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return () => {
    for (const socket of unused) socket.destroy();
  };
}
