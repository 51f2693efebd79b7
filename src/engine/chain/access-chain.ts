import { hash } from 'node:crypto';

import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { canonicalJson } from './canonical-json.js';
import { GENESIS_HASH } from './journal-chain.js';

export const ACCESS_KINDS = ['view', 'search', 'export', 'download', 'print'] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** That somebody asked to read something, and what became of it. */
export interface Access {
  readonly user: string;
  /** Where the person held a role then. */
  readonly provinces: readonly string[];
  /** By the clock on the wall, whatever a training says. */
  readonly at: Instant;
  readonly kind: AccessKind;
  /** The pattern of the address, such as `/api/v1/dossiers/:code`. */
  readonly route: string;
  /** The address with its query. */
  readonly path: string;
  /** The dossier's code, where the address names one. */
  readonly dossier: string | null;
  /** Of the HTTP answer. */
  readonly status: number;
  /** Where the request came from. */
  readonly address: string;
  /** Why, as the person stated it. */
  readonly reason: string | null;
}

/** The same in its place in that person's chain. */
export interface ChainedAccess extends Access {
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
}

export const ACCESS_CHAIN_FAULTS = ['content', 'chain', 'order'] as const;

/** Where an access log is not what was written. */
export interface AccessFault {
  readonly user: string;
  readonly sequence: number;
  /** `content`: the entry is not what was hashed. `chain`: it does not follow the one before it. `order`: one is missing. */
  readonly kind: (typeof ACCESS_CHAIN_FAULTS)[number];
}

/** What an entry's hash covers, after the hash before it and a line break; the database computes it the same way. */
export function contentOf({ user, provinces, at, kind, route, path, ...rest }: Access): string {
  const { dossier, status, address, reason } = rest;
  return canonicalJson({ user, provinces, at, kind, route, path, dossier, status, address, reason });
}

/** What a chain begins after: nothing, or the last entry that was forgotten. */
export interface AccessAnchor {
  readonly sequence: number;
  readonly hash: string;
}

export const NO_ANCHOR: AccessAnchor = { sequence: 0, hash: GENESIS_HASH };

/** Follows the chains entry by entry, each person's in its order; `next` tells the first fault of an entry. */
export class AccessChains {
  private readonly last = new Map<string, AccessAnchor>();

  constructor(private readonly anchors: ReadonlyMap<string, AccessAnchor>) {}

  next(entry: ChainedAccess): AccessFault | null {
    const { user, sequence, previousHash } = entry;
    const before = this.last.get(user) ?? this.anchors.get(user) ?? NO_ANCHOR;
    this.last.set(user, entry);
    const actual = hash('sha256', `${previousHash}\n${contentOf(entry)}`, 'hex');
    if (sequence !== before.sequence + 1) return { user, sequence, kind: 'order' };
    if (actual !== entry.hash) return { user, sequence, kind: 'content' };
    return previousHash === before.hash ? null : { user, sequence, kind: 'chain' };
  }
}
