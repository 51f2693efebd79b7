import { commonRecorders } from '../vocabulary/common-events.js';
import { lodgedFacts } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { ReportFacts as Facts, SubmittedReport } from './facts.js';
import { dueBefore, formOf, namePeriod, windowOf } from './forms.js';
import type { LodgePayload, ReportPayload, ReturnPayload } from './payloads.js';

const answerLast = (
  { reports }: Facts,
  answer: SubmittedReport['answer'],
  answerReason: string | null,
): Pick<Facts, 'reports'> => ({
  reports: reports.map((report, index) =>
    index === reports.length - 1 ? { ...report, answer, answerReason } : report,
  ),
});

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  lodgement: recorder<Facts, LodgePayload>((_, event) => {
    const { form, period, clusterName, cluster, copyTo = [], rule } = event.payload;
    const date = dueBefore(form, period);
    const due = date === null ? null : { type: 'before' as const, date };
    const isOfPlan = formOf(form).province !== null;
    const of = clusterName === undefined ? '' : `, ${clusterName}`;
    return {
      ...lodgedFacts(event),
      subject: `${formOf(form).label}, ${namePeriod(period)}${of}`,
      cluster: cluster ?? null,
      clusterName: clusterName ?? null,
      form,
      period,
      window: windowOf(form, period),
      copyTo,
      rule: rule ?? null,
      dueBefore: date,
      due: isOfPlan ? { circular: null, plan: due } : { circular: due, plan: null },
    };
  }),
  report: recorder<Facts, ReportPayload>(({ reports, dueBefore: day }, { payload, on, actor }) => ({
    reports: [
      ...reports,
      {
        on,
        inTime: day !== null && on < day,
        by: actor.party,
        documentNumber: payload.documentNumber ?? null,
        indicators: (payload.indicators ?? []).map(({ code, value = null, note = null }) => ({
          code,
          value,
          note,
        })),
        content: payload.content ?? null,
        fileHash: payload.fileHash ?? null,
        basedOn: payload.basedOn ?? [],
        missing: payload.missing ?? [],
        answer: 'awaited',
        answerReason: null,
      },
    ],
  })),
  acceptance: recorder<Facts>((facts) => answerLast(facts, 'accepted', null)),
  reportReturn: recorder<Facts, ReturnPayload>((facts, { payload }) => ({
    ...answerLast(facts, 'returned', payload.reason),
    resubmissionDue: payload.dueOn === undefined ? null : { type: 'date', date: payload.dueOn },
  })),
};
