import { invariant } from '../../engine/invariant.js';
import {
  lockClockToEscalate,
  lockClocksToEscalate,
  setEscalateAt,
  type ClockKey,
} from '../../persistence/clock-escalation.store.js';
import type { Database, Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { EscalationStore, type NewEscalation } from '../../persistence/escalation.store.js';
import { Fault } from '../../persistence/fault.js';
import { NoticeStore, type NewNotice } from '../../persistence/notice.store.js';
import type { ReportFailure } from '../report-failure.js';
import type { World } from '../world.js';
import { FindRecipients } from './find-recipients.js';
import { lookAtClock, type Firing } from './look-at-clock.js';

/** How many clocks one call looks at; the next call takes the rest. */
const BATCH_SIZE = 100;
/** A clock that nobody could be told of is looked at again after so long. */
const PUT_OFF_MS = 5 * 60_000;

/**
 * Tells people of the clocks that are soon due, due, or late, as the ladders say. A rung's row, its
 * notices and the clock's next moment are one transaction under the clock's lock, so that a rung fires
 * once in a run of its clock, however many callers there are and wherever one of them ends.
 */
export class EscalateClocks {
  constructor(
    private readonly world: World,
    private readonly database: Database,
    private readonly report: ReportFailure,
  ) {}

  /** Returns how many clocks were looked at; at 0 nothing is left to do by now. */
  async execute(): Promise<number> {
    let due: readonly ClockKey[] = [];
    try {
      await this.database.transaction(async (executor) => {
        due = await lockClocksToEscalate(executor, this.world.now(), BATCH_SIZE);
        const recipients = new FindRecipients(this.world, executor);
        for (const key of due) await this.escalate(executor, recipients, key);
      });
    } catch (error) {
      if (error instanceof Fault || due.length === 0) throw error;
      // One of them broke the transaction of all: look at each in its own, and put off the one that fails.
      for (const key of due) await this.escalateAlone(key);
    }
    return due.length;
  }

  private async escalateAlone(key: ClockKey): Promise<void> {
    try {
      await this.database.transaction(async (executor) => {
        if (await lockClockToEscalate(executor, key, this.world.now()))
          await this.escalate(executor, new FindRecipients(this.world, executor), key);
      });
    } catch (error) {
      if (error instanceof Fault) throw error;
      const again = new Date(Date.parse(this.world.now()) + PUT_OFF_MS).toISOString();
      await setEscalateAt(this.database.pool, key, again);
      this.report({ work: 'escalation', dossier: key.dossier, error });
    }
  }

  private async escalate(executor: Executor, recipients: FindRecipients, key: ClockKey): Promise<void> {
    const { world } = this;
    const loaded = await new DossierStore(executor).load(key.dossier, '');
    const clock = loaded?.dossier.clocks.find(({ name, run }) => name === key.name && run === key.run);
    invariant(
      loaded !== null && clock !== undefined,
      `Expected ${key.dossier} to have the clock '${key.name}'.`,
    );
    const { dossier } = loaded;
    const escalations = new EscalationStore(executor);
    const { firing, next } = await lookAtClock(
      world,
      recipients,
      {
        procedure: world.registry.get(dossier.procedure.code, dossier.procedure.version),
        dossier,
        clock,
        fired: await escalations.readFired(key.dossierId),
      },
      world.now(),
    );
    if (firing !== null) {
      await escalations.insert(toRows(key, firing));
      await new NoticeStore(executor).insert(toNotices(firing));
    }
    await setEscalateAt(executor, key, next);
  }
}

function toRows({ dossierId }: ClockKey, firing: Firing): readonly NewEscalation[] {
  const { clock, run, kind, dueOn, firedAt, sentence } = firing;
  const common = { dossierId, clock, run, kind, dueOn, firedAt, sentence };
  return [
    ...firing.overtaken.map((overtaken) => ({
      ...common,
      ...overtaken,
      overtakenBy: firing.rung,
      recipients: [],
    })),
    {
      ...common,
      rung: firing.rung,
      plannedAt: firing.plannedAt,
      overtakenBy: null,
      recipients: firing.recipients,
    },
  ];
}

function toNotices({ dossier, clock, run, rung, kind, firedAt, ...said }: Firing): readonly NewNotice[] {
  return said.recipients.map((recipient) => ({
    recipient,
    occasion: `rung-${dossier}-${clock}-${run}-${rung}`,
    kind,
    sentence: said.sentence,
    dossier,
    createdAt: firedAt,
  }));
}
