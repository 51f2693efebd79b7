import { BLANK_FACTS, type Facts } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { Deadline } from '../vocabulary/term.js';
import type { Timing } from './deadline.js';
import type { Recurrence } from './recurring.js';

export interface SourceReference {
  readonly document: string;
  readonly row: string;
  readonly wording: string;
}

/** A task that this one follows, by its number in the source or by its dossier. */
export interface Dependency {
  readonly task: string;
  readonly dossier: string | null;
  readonly endedOn: LocalDate | null;
}

/** After this day a report must also say why the work is late and who answers for it. */
export interface LateLimit {
  readonly date: LocalDate;
  readonly wording: string;
  readonly rule: string;
}

export interface TaskReport {
  readonly on: LocalDate;
  readonly content: string;
  readonly percent: number;
  readonly documentNumber: string | null;
  readonly answer: 'awaited' | 'accepted' | 'returned';
  readonly answerReason: string | null;
}

export interface Explanation {
  readonly on: LocalDate;
  readonly cause: string;
  readonly responsibility: string;
}

export interface TaskFacts extends Facts {
  readonly timing: Timing;
  /** In the words of the plan, e.g. `hoàn thành trong tháng 5 năm 2024`; empty where it says nothing. */
  readonly timingWording: string;
  /** The clock `deadline` reads it here; `null` while no day is set. */
  readonly deadline: Deadline | null;
  readonly lateLimit: LateLimit | null;
  /** The clock `lateLimit` reads it here. */
  readonly lateDeadline: Deadline | null;
  /** Reports at intervals while the work goes on; `null` where none are asked for. */
  readonly recurrence: Recurrence | null;
  /** The clock `periodicReport` reads it here. */
  readonly periodicDue: Deadline | null;
  readonly periodicReports: readonly {
    readonly on: LocalDate;
    readonly due: Deadline | null;
    readonly inTime: boolean;
    readonly content: string;
    readonly documentNumber: string | null;
  }[];
  readonly dependsOn: readonly Dependency[];
  /** The task's number in its document; tasks that follow it name it so. */
  readonly taskId: string | null;
  readonly parentTask: string | null;
  /** As the source names them, for a lead may be a whole group of units. */
  readonly leadWording: string;
  readonly coordinatorWording: string;
  readonly reportTo: readonly string[];
  readonly contributions: readonly {
    readonly on: LocalDate;
    readonly party: string | null;
    readonly content: string;
  }[];
  readonly percent: number | null;
  readonly reports: readonly TaskReport[];
  readonly explanation: Explanation | null;
  readonly source: SourceReference | null;
}

export const BLANK_TASK_FACTS: TaskFacts = {
  ...BLANK_FACTS,
  timing: { type: 'none' },
  timingWording: '',
  deadline: null,
  lateLimit: null,
  lateDeadline: null,
  recurrence: null,
  periodicDue: null,
  periodicReports: [],
  dependsOn: [],
  taskId: null,
  parentTask: null,
  leadWording: '',
  coordinatorWording: '',
  reportTo: [],
  contributions: [],
  percent: null,
  reports: [],
  explanation: null,
  source: null,
};
