import { clusterDecisionMachine } from '../cluster-establishment/sequence/topology.js';
import type { MachineDefinition } from '../vocabulary/machine.js';

/**
 * Mở rộng cụm công nghiệp: the sequence of Điều 10 with the conditions of Điều 8.2.
 *
 * The states, who acts in each, which clock runs and what ends it are told once, at
 * `clusterDecisionMachine`. What is said here is what expanding asks beyond the sequence: at the
 * lodgement that the cluster grows at all; of a favourable report that the whole stays within 75 ha and
 * fits the plan, that the cluster is filled or its demand exceeds the land left, and that the shared
 * works are in use; of the decision that its own area is lawful.
 */
export const machine: MachineDefinition = clusterDecisionMachine({
  id: 'cluster-expansion',
  lodging: ['clusterGrows'],
  eligibility: ['areaIsWithinLimits', 'expansionFitsPlan', 'clusterIsFilled', 'sharedWorksAreInUse'],
  decision: ['decidedAreaIsWithinLimits'],
});
