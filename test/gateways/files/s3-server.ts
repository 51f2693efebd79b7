import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import S3rver from 's3rver';

import type { S3Place } from '../../../src/gateways/files/s3-file-store.js';

const BUCKET = 'ccn-thu-nghiem';

export interface S3Server {
  readonly place: S3Place;
  stop(): Promise<void>;
}

/** A server that speaks S3 over HTTP, signatures and all, on a folder of its own; or the one that `S3_TEST_ENDPOINT` names. */
export async function startS3Server(): Promise<S3Server> {
  const { S3_TEST_ENDPOINT, S3_TEST_KEY_ID = '', S3_TEST_SECRET = '', S3_TEST_BUCKET = BUCKET } = process.env;
  if (S3_TEST_ENDPOINT !== undefined) {
    const place = { endpoint: S3_TEST_ENDPOINT, region: 'us-east-1', bucket: S3_TEST_BUCKET };
    return {
      place: { ...place, accessKeyId: S3_TEST_KEY_ID, secretAccessKey: S3_TEST_SECRET },
      stop: () => Promise.resolve(),
    };
  }
  const directory = await mkdtemp(join(tmpdir(), 'ccn-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await server.run();
  return {
    place: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      bucket: BUCKET,
      // The only ones that it knows.
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    stop: async () => {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}
