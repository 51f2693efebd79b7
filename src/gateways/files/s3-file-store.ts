import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

import type { ByteRange, FileStore, Shelf } from '../../application/files/file-places.js';
import { Fault } from '../../persistence/fault.js';

export interface S3Place {
  /** Undefined for Amazon's own. */
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A bucket may hold other things besides. */
const ROOT = 'files/';
const CONNECT_MS = 5_000;
const ANSWER_MS = 60_000;

/** Files in a bucket of an S3-compatible store: `files/ab/cd/abcd…`, by their SHA-256. An object is there whole or not at all. */
export class S3FileStore implements FileStore {
  private readonly client: S3Client;

  constructor(private readonly place: S3Place) {
    const { endpoint, region, accessKeyId, secretAccessKey } = place;
    this.client = new S3Client({
      region,
      credentials: { accessKeyId, secretAccessKey },
      // Stores of one's own seldom have a host name for each bucket.
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      // What every S3-compatible store understands; the SHA-256 goes along all the same.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
    });
  }

  async put({ path, sha256, size }: Parameters<FileStore['put']>[0]): Promise<void> {
    const file = await open(path, 'r');
    try {
      await this.send(() =>
        this.client.send(
          new PutObjectCommand({
            Bucket: this.place.bucket,
            Key: keyOf(sha256),
            Body: file.createReadStream({ autoClose: false }),
            ContentLength: size,
            // The store refuses what was changed on the way.
            ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
          }),
        ),
      );
    } finally {
      // A store that cannot be reached reads nothing, and would leave the file open.
      await file.close();
    }
  }

  async open(sha256: string, range: ByteRange | null): Promise<Readable | null> {
    const found = await this.send(() =>
      this.client.send(
        new GetObjectCommand({
          Bucket: this.place.bucket,
          Key: keyOf(sha256),
          ...(range === null ? {} : { Range: `bytes=${range.start}-${range.end}` }),
        }),
      ),
    );
    return found?.Body instanceof Readable ? found.Body : null;
  }

  async has(sha256: string): Promise<boolean> {
    const head = new HeadObjectCommand({ Bucket: this.place.bucket, Key: keyOf(sha256) });
    return (await this.send(() => this.client.send(head))) !== null;
  }

  async listOlder(shelf: Shelf, moment: Date): Promise<readonly string[]> {
    const found: string[] = [];
    let next: string | undefined;
    do {
      const page = new ListObjectsV2Command({
        Bucket: this.place.bucket,
        Prefix: `${ROOT}${shelf}/`,
        ...(next === undefined ? {} : { ContinuationToken: next }),
      });
      const answer = await this.send(() => this.client.send(page));
      for (const { Key = '', LastModified } of answer?.Contents ?? []) {
        const sha256 = Key.slice(Key.lastIndexOf('/') + 1);
        if (Key === keyOf(sha256) && LastModified !== undefined && LastModified < moment) found.push(sha256);
      }
      next = answer?.NextContinuationToken;
    } while (next !== undefined);
    return found;
  }

  async remove(sha256: string): Promise<void> {
    const removal = new DeleteObjectCommand({ Bucket: this.place.bucket, Key: keyOf(sha256) });
    await this.send(() => this.client.send(removal));
  }

  /** Null for an object that is not there. @throws Fault when the store cannot be reached, or refuses us */
  private async send<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof NoSuchKey || error instanceof NotFound) return null;
      const name = error instanceof S3ServiceException ? error.name : (error as Error).message;
      throw new Fault(`The S3 store failed: ${name}`, { cause: error });
    }
  }
}

function keyOf(sha256: string): string {
  return `${ROOT}${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
