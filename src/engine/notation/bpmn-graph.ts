import type { Capacity } from '../../../workflows/vocabulary/role.js';
import type { ExchangeElement } from './exchange-element.js';

/** What BPMN draws, before anybody has given it coordinates. */
export interface BpmnGraph extends BpmnScope {
  readonly lanes: readonly BpmnLane[];
  readonly escalations: readonly BpmnEscalation[];
}

/** One process, or the inside of one sub-process. A flow joins two nodes of one scope. */
export interface BpmnScope {
  readonly nodes: readonly BpmnNode[];
  readonly flows: readonly BpmnFlow[];
}

export interface BpmnNode extends Told {
  readonly id: string;
  readonly kind:
    | 'StartEvent'
    | 'EndEvent'
    | 'BoundaryEvent'
    | 'UserTask'
    | 'SubProcess'
    | 'ExclusiveGateway'
    | 'ParallelGateway';
  readonly name: string;
  /** In whose lane it lies. */
  readonly owner: Capacity;
  readonly inside?: BpmnScope;
  readonly trigger?: BpmnTrigger;
  readonly attached?: { readonly to: string; readonly interrupts: boolean };
}

export type BpmnTrigger =
  | { readonly type: 'Message' | 'Signal' | 'Timer' }
  | { readonly type: 'Conditional'; readonly condition: string }
  | { readonly type: 'Escalation'; readonly escalation: string };

export interface BpmnFlow extends Told {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** In words for people, and in elements for programs. */
export interface Told {
  readonly documentation: readonly string[];
  readonly extension: readonly ExchangeElement[];
}

export interface BpmnLane {
  readonly owner: Capacity;
  readonly nodes: readonly string[];
}

export interface BpmnEscalation {
  readonly id: string;
  readonly name: string;
}

export interface GrowingScope extends BpmnScope {
  readonly nodes: BpmnNode[];
  readonly flows: BpmnFlow[];
}

export const NOTHING_TOLD: Told = { documentation: [], extension: [] };
