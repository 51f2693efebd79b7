import type { AssetLine, TwoSides } from '../../../workflows/cluster-handover/facts.js';
import { canSee } from '../../engine/authorize.js';
import type { Actor } from '../../engine/command.js';
import { stateNameOf } from '../../engine/dossier.js';
import type { ProcedureRegistry } from '../../engine/procedure-registry.js';
import type { ClusterDossier } from '../../persistence/cluster-chain.reader.js';
import type { Answer } from '../views/building-blocks.js';
import type { clusterChain } from '../views/register.view.js';

type Item = Answer<typeof clusterChain>['items'][number];

/** The dossiers of a cluster's life that a person may see; what opened one is named only where they see that, too. */
export function viewClusterChain(
  registry: ProcedureRegistry,
  chain: readonly ClusterDossier[],
  actor: Actor,
  today: string,
): readonly Item[] {
  const seen = chain.filter((dossier) => canSee(actor, dossier, today));
  const codes = new Set(seen.map(({ code }) => code));
  return seen.map((dossier) => {
    const { code, title, value, status, acceptedAt, openedBy, occupancy, assets } = dossier;
    const { definition } = registry.get(dossier.procedure.code, dossier.procedure.version);
    const meta = definition.machine.states[stateNameOf(value)]?.meta;
    return {
      ...{ code, title, status, acceptedAt },
      procedure: { code: definition.code, name: definition.name, nameEn: definition.nameEn },
      stateLabel: meta?.label ?? stateNameOf(value),
      stateLabelEn: meta?.labelEn ?? stateNameOf(value),
      openedBy: openedBy !== null && codes.has(openedBy) ? openedBy : null,
      occupancy: occupancy === null ? null : toOccupancy(occupancy as unknown as Occupancy),
      assets: assets === null ? null : (assets as unknown as readonly AssetLine[]).map(toLine),
    };
  });
}

interface Occupancy {
  readonly percent: number;
  readonly reportedFor: string;
}

const toOccupancy = ({ percent, reportedFor }: Occupancy) => ({ percent, reportedFor });

function toLine({ code, kind, name, unit, quantity, inventory, handover }: AssetLine) {
  return { code, kind, name, unit, quantity, inventory: toSides(inventory), handover: toSides(handover) };
}

function toSides({ giver, receiver, annex }: TwoSides) {
  const settled = annex === null ? null : { documentNumber: annex.documentNumber, quantity: annex.quantity };
  return { giver, receiver, annex: settled };
}
