import { Redis } from 'ioredis';
import { describeWithRedis, startTestRedis, type TestRedis } from '../support/redis.js';

describeWithRedis('the Redis of the tests', () => {
  let server: TestRedis;
  let redis: Redis;
  beforeAll(async () => {
    server = await startTestRedis();
    redis = new Redis(server.url);
  });
  afterAll(async () => {
    await redis.quit();
    await server.stop();
  });

  test('keeps an append-only file and evicts nothing, as production does', async () => {
    expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
  });
});
