import { readFileSync } from 'node:fs';

import type { SuccessionFile } from '../../src/application/succession/succession-file.js';
import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Role } from '../../workflows/vocabulary/role.js';

const SEED = new URL('../../seed/', import.meta.url);

export const readText = (path: string): string => readFileSync(new URL(path, SEED), 'utf8');
export const readSeed = (path: string): unknown => JSON.parse(readText(path));

export interface Dated {
  readonly occurredAt: string;
  readonly payload: Readonly<Record<string, JsonValue>>;
}

export interface ImportRow {
  readonly line: number;
  readonly sourceId: string;
  readonly lodge: Dated;
  readonly events: readonly (Dated & { readonly event: string })[];
  readonly flags: readonly { readonly code: string; readonly sentence: string }[];
}

export interface ImportFile {
  readonly province: string;
  readonly procedure: string;
  readonly sender: { readonly party: string; readonly role: Role };
  readonly backdatingReason: string;
  readonly rows: readonly ImportRow[];
}

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly province: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly agencyCode?: string;
  readonly memberOf?: readonly string[];
  readonly sample?: boolean;
}

export const { successions } = readSeed('successions.json') as SuccessionFile;

/** Who follows a unit, by which act; nobody while that is not known. */
export const successorsOf = (code: string) =>
  successions.flatMap(({ since, instrument, confidence, mapping }) =>
    mapping
      .filter(({ from }) => from === code)
      .flatMap(({ to }) => to.map((unit) => ({ unit, from: since, instrument, confidence }))),
  );

export const IMPORT_FILES = [
  'hanoi-construction',
  'hanoi-tasks',
  'kontum-plan-tasks',
  'kontum-directive-564',
  'binhdinh-notice',
] as const;

export const readImport = (name: (typeof IMPORT_FILES)[number]): ImportFile =>
  readSeed(`dossiers/${name}.json`) as ImportFile;

/** A row by its line. @throws Error when there is none. */
export function rowOf(file: ImportFile, line: number): ImportRow {
  const row = file.rows.find((each) => each.line === line);
  if (row === undefined) throw new Error(`Expected a row ${line}.`);
  return row;
}

export const flagCodes = (row: ImportRow): readonly string[] => row.flags.map(({ code }) => code);
