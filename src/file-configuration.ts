import type { EnvironmentReader } from './environment.js';

export interface FileConfiguration {
  /** Of one file, in bytes. No law sets it. */
  readonly maxBytes: number;
  /** Each version counted. No law sets it. */
  readonly maxFilesPerComponent: number;
  /** How long an upload may take before what has come of it is thrown away. */
  readonly uploadHours: number;
  /** How long content may lie in the store that belongs to no dossier, before it is thrown away. */
  readonly orphanDays: number;
  /** How long a pack of evidence is kept once it is whole. */
  readonly packDays: number;
  /** The virus scanner, ClamAV's daemon; undefined means that files are not scanned. */
  readonly clamdUrl: string | undefined;
  /** Null means that files lie in `DATA_DIR`. */
  readonly s3: S3Configuration | null;
}

export interface S3Configuration {
  /** Undefined means Amazon's own. */
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const MEBIBYTE = 1_048_576;
const S3_NAMES = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

export function readFileConfiguration(read: EnvironmentReader, faults: string[]): FileConfiguration {
  return {
    maxBytes: read.integer('FILE_MAX_MEGABYTES', 100, 1, 2_000) * MEBIBYTE,
    maxFilesPerComponent: read.integer('FILES_PER_COMPONENT', 20, 1, 1_000),
    uploadHours: read.integer('UPLOAD_HOURS', 24, 1, 720),
    orphanDays: read.integer('FILE_ORPHAN_DAYS', 30, 1, 3_650),
    packDays: read.integer('EVIDENCE_PACK_DAYS', 7, 1, 365),
    clamdUrl: read.url('CLAMD_URL', ['tcp:']),
    s3: readS3(read, faults),
  };
}

/** The bucket makes the difference: without one, files lie on disk, and the rest would mean nothing. */
function readS3(read: EnvironmentReader, faults: string[]): S3Configuration | null {
  const endpoint = read.url('S3_ENDPOINT', ['http:', 'https:']);
  const region = read.text('S3_REGION', 'us-east-1');
  const [bucket, accessKeyId, secretAccessKey] = S3_NAMES.map((name) => read.text(name, ''));
  if (!bucket && !accessKeyId && !secretAccessKey && endpoint === undefined) return null;
  if (!bucket || !accessKeyId || !secretAccessKey) {
    faults.push(`Files in an S3-compatible store need all of ${S3_NAMES.join(', ')}.`);
    return null;
  }
  return { endpoint, region, bucket, accessKeyId, secretAccessKey };
}
