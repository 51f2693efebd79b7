import type { Flag, LegalEvent } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { Appraisal, ConstructionFacts as Facts, Outcome } from './facts.js';
import { NEW_CONSTRUCTION_LAW_FROM } from './law.js';
import { licenceAskedFrom } from './parameters.js';
import type {
  AppraisalDutyPayload,
  AppraisalResultPayload,
  EnvironmentalReportPayload,
  FeasibilityReportPayload,
  OutcomePayload,
} from './payloads.js';

/** The paper that an event brings, dated by the event. */
export const toOutcome = ({
  payload,
  on,
}: LegalEvent<Pick<OutcomePayload, 'documentNumber' | 'issuer'>>): Outcome => ({
  documentNumber: payload.documentNumber,
  issuer: payload.issuer ?? null,
  on,
});

/** NĐ 217/2026 Đ.37 gives grade I and above more days than the rest of the same group. */
const bandOf = ({ projectGroup, workGrade }: FeasibilityReportPayload): string =>
  `${projectGroup}-${workGrade === 'special' || workGrade === 'I' ? 'first' : 'other'}`;

const changeAppraisal = (facts: Facts, change: Partial<Appraisal>): Partial<Facts> =>
  facts.appraisal === null ? {} : { appraisal: { ...facts.appraisal, ...change } };

const LICENCE_MISSING: Flag = {
  code: 'licence-after-appraisal-result',
  sentence:
    'Đã thông báo kết quả thẩm định BCNCKT khi chưa có giấy phép môi trường. Luật Bảo vệ môi trường Đ.42 (đã sửa đổi) yêu cầu giấy phép có trước; ngày bắt đầu áp dụng chưa có căn cứ nên hệ thống không từ chối.',
};

/** Since when the licence comes first is not known, so where no province has said it the reader is told instead. */
function flagMissingLicence(facts: Facts, on: LocalDate): Partial<Facts> {
  const isFlagged = facts.flags.some(({ code }) => code === LICENCE_MISSING.code);
  const mayApply = licenceAskedFrom(facts) === null && on >= NEW_CONSTRUCTION_LAW_FROM;
  return facts.environmental.licence === null && mayApply && !isFlagged
    ? { flags: [...facts.flags, LICENCE_MISSING] }
    : {};
}

const planning: Readonly<Record<string, Recorder>> = {
  detailedPlan: recorder<Facts, OutcomePayload>((_, event) => ({ detailedPlan: toOutcome(event) })),
  environmentalReport: recorder<Facts, EnvironmentalReportPayload>((facts, { payload, on }) => ({
    environmental: { ...facts.environmental, submittedOn: on, group: payload.group ?? null },
  })),
  environmentalResult: recorder<Facts, OutcomePayload>((facts, event) => ({
    environmental: { ...facts.environmental, outcome: toOutcome(event) },
  })),
  projectApproval: recorder<Facts, OutcomePayload>((_, event) => ({ projectApproval: toOutcome(event) })),
};

const appraisal: Readonly<Record<string, Recorder>> = {
  appraisalDuty: recorder<Facts, AppraisalDutyPayload>((_, { payload }) => ({
    appraisalRequired: payload.required,
  })),
  appraisalBegun: recorder<Facts, FeasibilityReportPayload>((_, { payload, on }) => ({
    projectGroup: payload.projectGroup,
    workGrade: payload.workGrade,
    appraisalBand: bandOf(payload),
    appraisal: {
      status: 'underWay',
      submittedOn: on,
      completenessSettled: false,
      supplementAskedOn: null,
      outcome: null,
    },
  })),
  appraisalPaused: recorder<Facts>((facts, { on }) =>
    changeAppraisal(facts, { status: 'awaitingSupplement', supplementAskedOn: on }),
  ),
  appraisalResumed: recorder<Facts>((facts) => changeAppraisal(facts, { status: 'underWay' })),
  appraisalStopped: recorder<Facts>((facts) => changeAppraisal(facts, { status: 'stopped' })),
  completenessSettled: recorder<Facts>((facts) => changeAppraisal(facts, { completenessSettled: true })),
  appraisalResult: recorder<Facts, AppraisalResultPayload>((facts, event) => ({
    ...changeAppraisal(facts, { status: event.payload.result, outcome: toOutcome(event) }),
    ...flagMissingLicence(facts, event.on),
  })),
};

export const preparationRecorders: Readonly<Record<string, Recorder>> = {
  ...planning,
  ...appraisal,
};
