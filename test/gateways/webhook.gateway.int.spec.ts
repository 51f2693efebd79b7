import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { AddressPolicy } from '../../src/application/webhooks/address-policy.js';
import { WebhookGateway } from '../../src/gateways/webhook.gateway.js';

let server: Server;
let port: number;
let answer: RequestListener;
let requests: string[];

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const send = (policy: AddressPolicy, url: string) =>
  new WebhookGateway(policy).send({ url, body: '{}', headers: { 'content-type': 'application/json' } });

test('posts the body, and tells the status', async () => {
  let body = '';
  answer = (request, response) => {
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => response.writeHead(202).end());
  };
  expect(await send(new AddressPolicy(['127.0.0.1']), `http://127.0.0.1:${port}/ccn`)).toEqual({
    httpStatus: 202,
  });
  expect(body).toBe('{}');
});

test('follows no redirect', async () => {
  answer = (_request, response) =>
    response.writeHead(307, { location: `http://127.0.0.1:${port}/other` }).end();
  expect(await send(new AddressPolicy(['127.0.0.1']), `http://127.0.0.1:${port}/ccn`)).toEqual({
    httpStatus: 307,
  });
  expect(requests).toEqual(['POST /ccn']);
});

test('does not listen to an answer without end', async () => {
  answer = (_request, response) => {
    response.writeHead(200);
    const talk = (): void => {
      if (!response.destroyed) response.write(Buffer.alloc(16_384), talk);
    };
    talk();
  };
  expect(await send(new AddressPolicy(['127.0.0.1']), `http://127.0.0.1:${port}/`)).toEqual({
    httpStatus: 200,
  });
});

test('a name that leads inside is refused when the connection is opened, and nothing is sent', async () => {
  // A name passes every check that looks at the address as it is written.
  expect(await send(new AddressPolicy([]), `https://localhost:${port}/`)).toEqual({
    httpStatus: null,
    reason: expect.stringMatching(/^localhost dẫn đến địa chỉ trong mạng nội bộ \(.*127\.0\.0\.1.*\)\.$/),
  });
  expect(requests).toEqual([]);
});

test.each(['http://127.0.0.1/', 'https://127.0.0.1/', 'https://169.254.169.254/latest', 'https://[::1]/'])(
  '%s is refused as it is written',
  async (url) => {
    expect(await send(new AddressPolicy([]), url)).toMatchObject({
      httpStatus: null,
      reason: expect.stringMatching(/^Địa chỉ /),
    });
  },
);

test('a name that the configuration allows may lead inside', async () => {
  answer = (_request, response) => response.writeHead(204).end();
  expect(await send(new AddressPolicy(['localhost']), `http://localhost:${port}/`)).toEqual({
    httpStatus: 204,
  });
});

test('a receiver that is not there is a reason, not a fault', async () => {
  expect(await send(new AddressPolicy(['127.0.0.1']), 'http://127.0.0.1:1/')).toEqual({
    httpStatus: null,
    reason: expect.stringContaining('ECONNREFUSED'),
  });
});
