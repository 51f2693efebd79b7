import type { Readable } from 'node:stream';

import type { PackedFile } from '../../persistence/evidence-pack.store.js';

/*
 * The ways to where files lie and to what looks at them; `src/gateways/files` has what stands behind each.
 */

/** What an upload is called, and the file that it becomes. */
export const FILE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Bytes of a file from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Keeps whole files under the SHA-256 of their content; what is there never changes. */
export interface FileStore {
  /** Takes in the file at a path of this machine. It is there whole afterwards, or not at all. */
  put(file: { readonly path: string; readonly sha256: string; readonly size: number }): Promise<void>;
  /** Null when there is no such file. */
  open(sha256: string, range: ByteRange | null): Promise<Readable | null>;
  has(sha256: string): Promise<boolean>;
  /** The SHA-256 of each file of one shelf that was last taken in before a moment. */
  listOlder(shelf: Shelf, moment: Date): Promise<readonly string[]>;
  remove(sha256: string): Promise<void>;
}

/** The two hexadecimal digits that a SHA-256 begins with: one of 256 parts of the store, each as large as another. */
export type Shelf = string;

/** Where files lie while they are being sent. */
export interface UploadSpace {
  create(id: string): Promise<void>;
  /** How much has come; null when there is nothing of this id. */
  measure(id: string): Promise<number | null>;
  /**
   * Adds what comes to what is there, and returns how much that is then: a sender who breaks off loses nothing.
   * Null when `offset` is not where the content goes on.
   */
  append(id: string, offset: number, content: Readable): Promise<number | null>;
  /** The SHA-256 of what is there, which a failing machine no longer loses. */
  digest(id: string): Promise<string>;
  pathOf(id: string): string;
  discard(id: string): Promise<void>;
  /** The ids of what nobody has added to since. */
  listUntouchedSince(moment: Date): Promise<readonly string[]>;
}

/** Where packs of evidence lie that are being written or kept: a folder for each, and in it files under their SHA-256. */
export interface PackSpace {
  /** Takes in a file. It is there whole afterwards, or not at all. */
  put(pack: string, content: NodeJS.ReadableStream): Promise<PackedFile>;
  /** Null when there is no such file. */
  open(pack: string, sha256: string, range: ByteRange | null): Promise<Readable | null>;
  /** Throws everything of a pack away but one file. */
  keepOnly(pack: string, sha256: string): Promise<void>;
  discard(pack: string): Promise<void>;
  /** The packs that have a folder. */
  list(): Promise<readonly string[]>;
}

/** What the content of a file is, whatever its name says; null when it is nothing that is known. */
export type SniffType = (path: string) => Promise<string | null>;

export type ScanVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly signature: string }
  /** The scanner gave no verdict; the reason is for operators. */
  | { readonly kind: 'unavailable'; readonly reason: string };

export interface FileScanner {
  scan(path: string): Promise<ScanVerdict>;
}

/** How much a dossier takes in. No law sets these. */
export interface FileLimits {
  /** Of one file, in bytes. */
  readonly maxBytes: number;
  /** Of one component of a dossier, each version counted. */
  readonly maxFilesPerComponent: number;
  /** How long an upload may take before what has come of it is thrown away. */
  readonly uploadHours: number;
  /** How long content may lie in the store that belongs to no dossier, before it is thrown away. */
  readonly orphanDays: number;
  /** How long a pack of evidence is kept once it is whole. */
  readonly packDays: number;
}

export interface FilePlaces {
  readonly store: FileStore;
  readonly uploads: UploadSpace;
  readonly packs: PackSpace;
  readonly sniff: SniffType;
  /** Null where the house has none. */
  readonly scanner: FileScanner | null;
  readonly limits: FileLimits;
}

const refuse = () => Promise.reject(new TypeError('Expected a process that is told where files lie.'));

/** For a process that has nothing to do with files. */
export const NO_PLACES: FilePlaces = {
  store: {
    put: refuse,
    open: refuse,
    has: refuse,
    listOlder: () => Promise.resolve([]),
    remove: refuse,
  },
  uploads: {
    create: refuse,
    measure: refuse,
    append: refuse,
    digest: refuse,
    pathOf: () => '',
    discard: refuse,
    listUntouchedSince: () => Promise.resolve([]),
  },
  packs: {
    put: refuse,
    open: refuse,
    keepOnly: refuse,
    discard: refuse,
    list: () => Promise.resolve([]),
  },
  sniff: refuse,
  scanner: null,
  limits: { maxBytes: 104_857_600, maxFilesPerComponent: 20, uploadHours: 24, orphanDays: 30, packDays: 7 },
};
