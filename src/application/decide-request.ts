import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Actor } from '../engine/command.js';
import { decide, type Decision } from '../engine/decide.js';
import type { Dossier } from '../engine/dossier.js';
import { resolveOccurredAt } from '../engine/legal-date.js';
import type { CompiledProcedure } from '../engine/procedure-registry.js';
import { accept, reject, type Result } from '../engine/result.js';
import { refuseUnknownReference, type References } from './references.js';
import type { Refusal } from './refusal.js';
import { settle } from './settle.js';
import type { World } from './world.js';

/** What somebody asks of a dossier. */
export interface Asked {
  readonly event: string;
  readonly payload: JsonValue;
  /** A date, a date-time with an offset, or nothing for now. */
  readonly occurredAt?: string;
  readonly backdatingReason?: string;
  readonly sender: Actor | 'system';
}

/** What is to be written. */
export interface Decided {
  readonly procedure: CompiledProcedure;
  /** The facts that fell due by the command's date, then the command itself. */
  readonly decisions: readonly Decision[];
}

/** Decides what is asked, from the dossier as it was read; nothing is written. */
export async function decideRequest(
  world: World,
  references: References,
  dossier: Dossier,
  request: Asked & { readonly expectedVersion: number; readonly commandId: string },
): Promise<Result<Decided, Refusal>> {
  const { code, version } = dossier.procedure;
  const procedure = world.registry.get(code, version);
  const decided = decideAll(world, procedure, dossier, request);
  if (!decided.ok) return decided;
  const schema = procedure.definition.events[request.event]?.payload;
  const unknown =
    schema === undefined
      ? null
      : await refuseUnknownReference(references, schema, request.payload, dossier.facts.province);
  return unknown === null ? accept({ procedure, decisions: decided.value }) : reject(unknown);
}

function decideAll(
  world: World,
  procedure: CompiledProcedure,
  dossier: Dossier,
  request: Asked & { readonly expectedVersion: number; readonly commandId: string },
): Result<readonly Decision[], Refusal> {
  const now = world.now();
  const calendar = world.calendar();
  let occurredAt: string;
  try {
    occurredAt = resolveOccurredAt(request.occurredAt, dossier.occurredAt, now);
  } catch (error) {
    if (error instanceof RangeError)
      return reject({ code: 'occurred-at-malformed', text: request.occurredAt ?? '' });
    throw error;
  }
  const isCurrent = request.expectedVersion === dossier.version;
  // A command of an old version is refused as it stands; there is nothing to settle for it.
  const until = occurredAt <= now ? occurredAt : now;
  const facts = isCurrent ? settle({ world, procedure, dossier, until, now, calendar }) : [];
  const settled = facts.at(-1)?.after ?? dossier;
  const decided = decide({
    procedure,
    code: dossier.code,
    dossier: settled,
    command: {
      commandId: request.commandId,
      event: request.event,
      payload: request.payload,
      occurredAt,
      expectedVersion: isCurrent ? settled.version : request.expectedVersion,
      sender: request.sender,
      ...(request.backdatingReason === undefined ? {} : { backdatingReason: request.backdatingReason }),
    },
    now,
    calendar,
    rules: world.rules,
  });
  return decided.ok ? accept([...facts, decided.value]) : decided;
}
