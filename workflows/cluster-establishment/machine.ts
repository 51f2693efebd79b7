import type { MachineDefinition } from '../vocabulary/machine.js';
import { clusterDecisionMachine } from './sequence/topology.js';

/**
 * Thành lập cụm công nghiệp: the sequence of Điều 10 with the conditions of Điều 8.1.
 *
 * The states, who acts in each, which clock runs and what ends it are told once, at
 * `clusterDecisionMachine`. What is said here is what establishing asks beyond the sequence: of a
 * favourable report that the cluster is in the
 * provincial list, that its land fits the land-use plan, that its size is lawful, and that the clusters
 * already there leave a need for it; of the decision that its own area is lawful.
 */
export const machine: MachineDefinition = clusterDecisionMachine({
  id: 'cluster-establishment',
  lodging: [],
  eligibility: [
    'clusterIsInProvincialList',
    'landFundFitsPlan',
    'areaIsWithinLimits',
    'craftVillageShareSuffices',
    'existingClustersLeaveNeed',
  ],
  decision: ['decidedAreaIsWithinLimits'],
});
