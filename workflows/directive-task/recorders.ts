import { commonRecorders } from '../vocabulary/common-events.js';
import { lodgedFacts } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import { toDeadline } from './deadline.js';
import { dueAfter, isInTime } from './recurring.js';
import type { TaskFacts, TaskReport } from './facts.js';
import type {
  ClosurePayload,
  ContributionPayload,
  DeadlineChangePayload,
  DependencyPayload,
  ExplanationPayload,
  LodgePayload,
  PeriodicReportPayload,
  RecurrenceChangePayload,
  ReportPayload,
  ReturnPayload,
} from './payloads.js';

/** The last report with the assigner's answer to it. */
const answerLast = (
  { reports }: TaskFacts,
  answer: TaskReport['answer'],
  answerReason: string | null,
): Pick<TaskFacts, 'reports'> => ({
  reports: reports.map((report, index) =>
    index === reports.length - 1 ? { ...report, answer, answerReason } : report,
  ),
});

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  lodgement: recorder<TaskFacts, LodgePayload>((facts, event) => {
    const { payload } = event;
    const { lateLimit } = payload;
    return {
      ...lodgedFacts(event),
      subject: payload.subject,
      timing: payload.timing,
      timingWording: payload.timingWording ?? '',
      deadline: toDeadline(payload.timing),
      lateLimit: lateLimit ?? null,
      lateDeadline: lateLimit === undefined ? null : { type: 'date', date: lateLimit.date },
      recurrence: payload.recurrence ?? null,
      periodicDue: payload.recurrence === undefined ? null : dueAfter(payload.recurrence, 0),
      dependsOn: (payload.dependsOn ?? []).map(({ task, dossier }) => ({
        task,
        dossier: dossier ?? null,
        endedOn: null,
      })),
      taskId: payload.taskId ?? null,
      parentTask: payload.parentTask ?? null,
      leadWording: payload.leadWording ?? '',
      coordinatorWording: payload.coordinatorWording ?? '',
      reportTo: payload.reportTo ?? [],
      source: payload.source ?? null,
      flags: [...facts.flags, ...(payload.flags ?? [])],
    };
  }),
  dependencyEnded: recorder<TaskFacts, DependencyPayload>((facts, { payload, on }) => ({
    dependsOn: facts.dependsOn.map((each) =>
      each.task === payload.task ? { ...each, dossier: payload.dossier ?? each.dossier, endedOn: on } : each,
    ),
    deadline: payload.deadline ?? facts.deadline,
  })),
  deadlineChange: recorder<TaskFacts, DeadlineChangePayload>((_, { payload }) => ({
    deadline: payload.deadline,
  })),
  recurrenceChange: recorder<TaskFacts, RecurrenceChangePayload>((_, { payload: { recurrence } }) => ({
    recurrence,
    periodicDue: dueAfter(recurrence, 0),
    periodicReports: [],
  })),
  periodicReport: recorder<TaskFacts, PeriodicReportPayload>((facts, { payload, on }) => {
    const { recurrence, periodicDue: due, periodicReports } = facts;
    const { content, documentNumber = null } = payload;
    const given = [...periodicReports, { on, due, inTime: isInTime(due, on), content, documentNumber }];
    return {
      periodicReports: given,
      periodicDue: recurrence === null ? null : dueAfter(recurrence, given.length),
    };
  }),
  explanation: recorder<TaskFacts, ExplanationPayload>((_, { payload, on }) => ({
    explanation: { on, ...payload.explanation },
  })),
  contribution: recorder<TaskFacts, ContributionPayload>((facts, { payload, on, actor }) => ({
    contributions: [...facts.contributions, { on, party: actor.party, content: payload.content }],
  })),
  report: recorder<TaskFacts, ReportPayload>((facts, { payload, on }) => ({
    percent: payload.percent,
    reports: [
      ...facts.reports,
      {
        on,
        content: payload.content,
        percent: payload.percent,
        documentNumber: payload.documentNumber ?? null,
        answer: 'awaited',
        answerReason: null,
      },
    ],
    explanation: payload.explanation === undefined ? facts.explanation : { on, ...payload.explanation },
  })),
  reportAccepted: recorder<TaskFacts>((facts) => answerLast(facts, 'accepted', null)),
  reportReturned: recorder<TaskFacts, ReturnPayload>((facts, { payload }) =>
    answerLast(facts, 'returned', payload.reason),
  ),
  closure: recorder<TaskFacts, ClosurePayload>((facts, { payload, on }) => ({
    ended: { ground: payload.ground, reason: payload.reason },
    explanation: payload.explanation === undefined ? facts.explanation : { on, ...payload.explanation },
  })),
};
