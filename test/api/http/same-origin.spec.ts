import type { FastifyRequest } from 'fastify';

import { changesSomething, refuseCrossSite } from '../../../src/api/http/same-origin.js';
import { problemCodeOf } from '../support/problem-code.js';

const requestWith = (headers: Record<string, string>) =>
  ({ headers: { host: 'ccn.example.vn', ...headers } }) as unknown as FastifyRequest;

describe('a change', () => {
  test.each([
    {},
    { 'sec-fetch-site': 'same-origin', origin: 'https://ccn.example.vn' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://CCN.example.vn' },
  ])('may come with %j', (headers) => {
    expect(() => refuseCrossSite(requestWith(headers as Record<string, string>))).not.toThrow();
  });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'https://ccn.example.vn:8443' },
    { origin: 'null' },
    { origin: 'rubbish' },
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
  ])('is refused with %j', (headers) => {
    expect(problemCodeOf(() => refuseCrossSite(requestWith(headers as Record<string, string>)))).toBe(
      'cross-site-request',
    );
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is what %s asks for', (method) => {
    expect(changesSomething({ method } as FastifyRequest)).toBe(true);
  });

  test.each(['GET', 'HEAD', 'OPTIONS'])('is not what %s asks for', (method) => {
    expect(changesSomething({ method } as FastifyRequest)).toBe(false);
  });
});
