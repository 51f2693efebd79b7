import { CATALOGUE } from '../../workflows/catalogue.js';
import { ApplyTransition } from '../application/apply-transition.js';
import { EnterRegister } from '../application/effects/enter-register.js';
import { AddEscalationRule } from '../application/escalation/add-escalation-rule.js';
import { DryRunEscalation } from '../application/escalation/dry-run-escalation.js';
import { EscalateClocks } from '../application/escalation/escalate-clocks.js';
import { LiveWorld } from '../application/live-world.js';
import { LodgeDossier } from '../application/lodge-dossier.js';
import { systemNow, type Now } from '../application/now.js';
import { RelayOutbox } from '../application/relay-outbox.js';
import { CloseSession } from '../application/session/close-session.js';
import { FindActor } from '../application/session/find-actor.js';
import { OpenSession } from '../application/session/open-session.js';
import { SessionCache } from '../application/session/session-cache.js';
import { RecordSubstitution } from '../application/substitution/record-substitution.js';
import { RevokeSubstitution } from '../application/substitution/revoke-substitution.js';
import { SettleDueClocks } from '../application/settle-due-clocks.js';
import { StoredReferences } from '../application/stored-references.js';
import type { ServiceRules } from '../application/world.js';
import { ProcedureRegistry } from '../engine/procedure-registry.js';
import type { Database } from '../persistence/database.js';
import { DossierStore } from '../persistence/dossier.store.js';

export interface ApplicationOptions {
  readonly rules: ServiceRules;
  readonly sessionHours: number;
  /** The tests set their own time. */
  readonly now?: Now;
}

/** Everything that can be done, ready to be called by whichever edge. */
export type Application = ReturnType<typeof composeApplication>;

/** Builds the application on a database. Read the world with `world.refresh` before it is used. */
export function composeApplication(database: Database, options: ApplicationOptions) {
  const { pool } = database;
  const registry = new ProcedureRegistry(CATALOGUE);
  const world = new LiveWorld(registry, options.rules, options.now ?? systemNow);
  const references = new StoredReferences(world, pool);
  const sessionCache = new SessionCache();
  return {
    database,
    registry,
    world,
    applyTransition: new ApplyTransition(world, new DossierStore(pool), references),
    lodgeDossier: new LodgeDossier(world, database),
    settleDueClocks: new SettleDueClocks(world, pool),
    escalateClocks: new EscalateClocks(world, database),
    dryRunEscalation: new DryRunEscalation(world, pool),
    addEscalationRule: new AddEscalationRule(world, database),
    relayOutbox: new RelayOutbox(world, database, [new EnterRegister()]),
    recordSubstitution: new RecordSubstitution(world, database, sessionCache),
    revokeSubstitution: new RevokeSubstitution(world, pool, sessionCache),
    openSession: new OpenSession(pool, world.now, options.sessionHours),
    findActor: new FindActor(pool, world, sessionCache),
    closeSession: new CloseSession(pool, sessionCache),
  };
}
