import { canBeLodged, type Duty } from '../../../workflows/periodic-report/duties.js';
import { events } from '../../../workflows/periodic-report/events.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { findPermitted } from '../../engine/authorize.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { Actor } from '../../engine/command.js';
import { hashOf } from '../../engine/chain/canonical-json.js';
import type { LodgeDossier } from '../lodge-dossier.js';
import type { Refusal } from '../refusal.js';
import type { EarlierLodgement } from './earlier-lodgement.js';
import { REPORT_PROCEDURE } from './report-desk.js';

/** How many dossiers one request lodges; the next request goes on from there. */
export const MOST_LODGED = 200;

export interface LodgedDuty {
  readonly duty: Duty;
  /** The code of its dossier; `null` where it was refused. */
  readonly dossier: string | null;
  readonly refusal: Refusal | null;
  /** Where another person lodged the same duty first. */
  readonly earlier: EarlierLodgement | null;
}

export interface DutiesToLodge {
  readonly duties: readonly Duty[];
  readonly province: PartyCode;
  readonly sender: Actor;
}

/** Lodges a dossier for each of some duties, one transaction each, so that one refusal holds up no other. */
export class LodgeDuties {
  constructor(
    private readonly lodgeDossier: Pick<LodgeDossier, 'execute'>,
    private readonly findEarlier: (commandId: string) => Promise<EarlierLodgement | null>,
  ) {}

  async execute({ duties, province, sender }: DutiesToLodge): Promise<readonly LodgedDuty[]> {
    const lodged: LodgedDuty[] = [];
    for (const duty of duties.slice(0, MOST_LODGED)) {
      const commandId = commandIdOf(duty, province);
      const done = await this.lodgeDossier.execute({
        procedure: REPORT_PROCEDURE,
        payload: payloadOf(duty),
        commandId,
        ...{ sender, province },
      });
      lodged.push({
        duty,
        dossier: done.ok ? done.value.dossier : null,
        refusal: done.ok ? null : done.rejection,
        // The id is the duty's own, so whoever used it before lodged this very duty.
        earlier:
          !done.ok && done.rejection.code === 'command-id-reused' ? await this.findEarlier(commandId) : null,
      });
    }
    return lodged;
  }
}

/** Whether the procedure lets this person lodge the duty: they act for one of those who receive it. */
export function mayLodge(actor: Actor, duty: Duty, on: LocalDate): boolean {
  if (!canBeLodged(duty)) return false;
  const taking = { parties: { recipient: duty.recipient } };
  const place = { procedure: REPORT_PROCEDURE, state: 'notLodged', taking, owners: [] };
  return findPermitted(actor, events.LODGE?.permits ?? [], place, on).length > 0;
}

/** The same for the same duty, whoever lodges it and whenever. */
export const commandIdOf = ({ key }: Pick<Duty, 'key'>, province: PartyCode): string =>
  `report-duty-${hashOf([province, key])}`;

export function payloadOf({ form, period, reporter, recipient, copyTo, cluster }: Duty) {
  return {
    form,
    period: { kind: period.kind, year: period.year, number: period.number },
    reporter,
    recipient,
    ...(copyTo.length === 0 ? {} : { copyTo }),
    ...(cluster === null ? {} : { cluster: cluster.code, clusterName: cluster.name }),
    rule: `${form}/${period.kind}`,
  };
}
