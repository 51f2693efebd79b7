import type { RecordedDocument } from '../../../workflows/vocabulary/facts.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { stateNameOf, type Dossier } from '../../engine/dossier.js';
import type { JournalEntry } from '../../engine/journal-entry.js';
import type { JournalledDossier } from '../../persistence/journal.reader.js';
import { titleOf } from '../commit-decisions.js';
import type { World } from '../world.js';
import { ClockChanges } from './clock-changes.js';

export interface OcelRelationship {
  readonly objectId: string;
  readonly qualifier: string;
}

/** Values are texts, because the schema of the standard asks for texts. */
interface OcelObject {
  readonly id: string;
  readonly type: ObjectType;
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly time: string }[];
  readonly relationships: readonly OcelRelationship[];
}

/** The types of objects, and what is said of them. */
export const OBJECT_TYPES = {
  dossier: {
    title: 'string',
    procedure: 'string',
    procedureVersion: 'string',
    regime: 'string',
    acceptedOn: 'string',
    openedBy: 'string',
    state: 'string',
    status: 'string',
  },
  clock: { name: 'string', label: 'string', status: 'string', dueAt: 'time' },
  document: { number: 'string', date: 'string', issuer: 'string', abstract: 'string', fileHash: 'string' },
  cluster: {},
  unit: { name: 'string', kind: 'string' },
  investor: {},
  user: {},
} as const;
export type ObjectType = keyof typeof OBJECT_TYPES;

/** What was so from the beginning. */
const ALWAYS = '1970-01-01T00:00:00.000Z';

export const dossierId = (code: string) => `dossier:${code}`;
export const userId = (user: string) => `user:${user}`;
export const clusterId = (cluster: string) => `cluster:${cluster}`;
export const documentId = (code: string, { sequence }: RecordedDocument) => `document:${code}#${sequence}`;
export const clockId = (code: string, { name, run }: { readonly name: string; readonly run: number }) =>
  `clock:${code}#${name}.${run}`;

/** A unit of the administration, or else an investor. */
export function partyId(party: PartyCode, world: World): string {
  return `${world.directory().find(party) === null ? 'investor' : 'unit'}:${party}`;
}

/** The objects of dossiers, one dossier after the other; what several share is written with the first. */
export class OcelObjects {
  private readonly written = new Set<string>();

  constructor(private readonly world: World) {}

  next(journalled: JournalledDossier): readonly OcelObject[] {
    const { dossier } = journalled.stored;
    const parts = {
      runs: clocksOf(journalled.journal, this.world),
      contains: dossier.facts.documents.map((document) => documentOf(dossier, document)),
    };
    return [
      this.dossierOf(journalled, parts),
      ...parts.runs,
      ...parts.contains,
      ...this.sharedOf(journalled),
    ];
  }

  private dossierOf(
    { stored: { dossier }, journal }: JournalledDossier,
    parts: Readonly<Record<string, readonly OcelObject[]>>,
  ): OcelObject {
    const { code, facts, procedure, regime, acceptedOn, status } = dossier;
    const compiled = this.world.registry.find(procedure.code, procedure.version);
    const title = compiled === null ? facts.subject : titleOf(compiled, dossier);
    const given = {
      title,
      procedure: procedure.code,
      procedureVersion: procedure.version,
      regime,
      acceptedOn,
      // The other dossier may be none of this export, so it is named and not related.
      ...(facts.openedBy === undefined ? {} : { openedBy: facts.openedBy.dossier }),
    };
    return {
      id: dossierId(code),
      type: 'dossier',
      attributes: [
        ...always(given),
        ...journal.map(({ after, occurredAt }) => ({
          name: 'state',
          value: stateNameOf(after),
          time: occurredAt,
        })),
        { name: 'status', value: status, time: dossier.occurredAt },
      ],
      relationships: [
        ...relate(facts.cluster === null ? [] : [clusterId(facts.cluster)], 'about'),
        ...Object.entries(facts.parties).flatMap(([capacity, parties]) =>
          relate(
            parties.map((party) => partyId(party, this.world)),
            capacity,
          ),
        ),
        ...Object.entries(parts).flatMap(([qualifier, objects]) =>
          relate(
            objects.map(({ id }) => id),
            qualifier,
          ),
        ),
      ],
    };
  }

  /** Users, units, investors and the cluster, each once in an export. There are few of them beside the dossiers. */
  private sharedOf({ stored: { dossier }, journal }: JournalledDossier): readonly OcelObject[] {
    const { cluster, parties } = dossier.facts;
    const users = journal.flatMap(({ actor: { user, onBehalfOf } }) => [user, onBehalfOf ?? user]);
    const acting = journal.flatMap(({ actor: { party } }) => party ?? []);
    return [
      ...(cluster === null ? [] : [blank(clusterId(cluster), 'cluster')]),
      ...users.map((user) => blank(userId(user), 'user')),
      ...[...Object.values(parties).flat(), ...acting].map((party) => this.partyOf(party)),
    ].filter(({ id }) => this.isNew(id));
  }

  private partyOf(party: PartyCode): OcelObject {
    const unit = this.world.directory().find(party);
    const id = partyId(party, this.world);
    if (unit === null) return blank(id, 'investor');
    return { ...blank(id, 'unit'), attributes: always({ name: unit.name, kind: unit.kind }) };
  }

  private isNew(id: string): boolean {
    if (this.written.has(id)) return false;
    this.written.add(id);
    return true;
  }
}

function clocksOf(journal: readonly JournalEntry[], { registry }: World): readonly OcelObject[] {
  const clocks = new Map<string, OcelObject>();
  const changes = new ClockChanges();
  for (const entry of journal) {
    const procedure = registry.find(entry.procedureCode, entry.procedureVersion);
    for (const { clock } of changes.next(entry)) {
      const id = clockId(entry.dossier, clock);
      const label = procedure?.definition.clocks[clock.name]?.label ?? clock.name;
      const known = clocks.get(id) ?? {
        ...blank(id, 'clock'),
        attributes: always({ name: clock.name, label }),
      };
      const time = entry.occurredAt;
      const due = clock.dueAt === null ? [] : [{ name: 'dueAt', value: clock.dueAt, time }];
      const attributes = [...known.attributes, { name: 'status', value: clock.status, time }, ...due];
      clocks.set(id, { ...known, attributes });
    }
  }
  return [...clocks.values()];
}

function documentOf({ code }: Dossier, document: RecordedDocument): OcelObject {
  const { number, date, issuer, abstract, fileHash } = document;
  return {
    ...blank(documentId(code, document), 'document'),
    attributes: always({ number, date, issuer, abstract, ...(fileHash === null ? {} : { fileHash }) }),
  };
}

function blank(id: string, type: ObjectType): OcelObject {
  return { id, type, attributes: [], relationships: [] };
}

function always(values: Readonly<Record<string, string | number>>): OcelObject['attributes'] {
  return Object.entries(values).map(([name, value]) => ({ name, value: String(value), time: ALWAYS }));
}

export function relate(objects: readonly string[], qualifier: string): readonly OcelRelationship[] {
  return objects.map((objectId) => ({ objectId, qualifier }));
}
