import type { Actor } from '../../engine/command.js';
import { decide } from '../../engine/decide.js';
import type { Dossier } from '../../engine/dossier.js';
import type { Refusal } from '../refusal.js';
import type { World } from '../world.js';

const SOME_HASH = '0'.repeat(64);

/**
 * Why a person could not submit a sheet at this moment, or nothing. Whoever may submit may also save a
 * draft: the engine is asked, and nothing comes of the answer.
 */
export function refuseSubmission(world: World, dossier: Dossier, sender: Actor): Refusal | null {
  const { code, version } = dossier.procedure;
  const now = world.now();
  const decided = decide({
    procedure: world.registry.get(code, version),
    code: dossier.code,
    dossier,
    command: {
      commandId: 'none',
      event: 'SUBMIT_SHEET',
      payload: { hash: SOME_HASH },
      occurredAt: now,
      expectedVersion: dossier.version,
      sender,
    },
    now,
    calendar: world.calendar(),
    rules: world.rules,
  });
  return decided.ok ? null : decided.rejection;
}
