import type { TSchema } from '@sinclair/typebox';

import type { Procedure } from '../../../workflows/vocabulary/procedure.js';

export interface PayloadComponents {
  /** `Payload_<procedure>_<EVENT>` for the newest version, with `_v<n>` behind it for an older one. */
  readonly schemas: Readonly<Record<string, TSchema>>;
  /** What opens a dossier. */
  readonly lodgements: readonly string[];
  /** What moves one. */
  readonly transitions: readonly string[];
  /** The events that a person may send to a dossier. */
  readonly events: readonly string[];
}

const LODGE = 'LODGE';

/** The payloads of all events that people send; the System's own facts never come in by HTTP. */
export function describePayloads(catalogue: readonly Procedure[]): PayloadComponents {
  const payloads = catalogue.flatMap((procedure) =>
    Object.entries(procedure.events)
      .filter(([, { kind }]) => kind === 'imperative')
      .map(([event, { payload }]) => ({ name: nameOf(catalogue, procedure, event), event, payload })),
  );
  const namesOf = (isWanted: (event: string) => boolean) =>
    payloads.filter(({ event }) => isWanted(event)).map(({ name }) => name);
  return {
    schemas: Object.fromEntries(payloads.map(({ name, payload }) => [name, payload])),
    lodgements: namesOf((event) => event === LODGE),
    transitions: namesOf((event) => event !== LODGE),
    events: [...new Set(payloads.map(({ event }) => event))].filter((event) => event !== LODGE).sort(),
  };
}

function nameOf(catalogue: readonly Procedure[], { code, version }: Procedure, event: string): string {
  const isNewest = catalogue.every((other) => other.code !== code || other.version <= version);
  return `Payload_${code}_${event}${isNewest ? '' : `_v${version}`}`;
}
