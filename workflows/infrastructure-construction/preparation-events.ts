import { act } from '../vocabulary/act.js';
import { supplementAnswerEvent, supplementRequestEvent } from '../vocabulary/common-events.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { law } from './law.js';
import * as payloads from './payloads.js';
import { consulted, department, investor, localAuthority } from './permits.js';

const { outcomePayload: outcome, percentReportPayload: percentReport, stepPayload: step } = payloads;

/** The imperatives on the tracks of preparation; the building permit has its own file. */
export const preparationEvents: Readonly<Record<string, EventDefinition>> = {
  BEGIN_DETAILED_PLAN: act(
    'Bắt đầu lập quy hoạch chi tiết',
    'Begin the detailed plan',
    step,
    law.noPlanningTask,
    investor,
    department,
  ),
  APPROVE_DETAILED_PLAN: act(
    'Phê duyệt quy hoạch chi tiết',
    'Approve the detailed plan',
    outcome,
    law.orderOfInvestment,
    localAuthority,
    department,
  ),
  REPORT_LAND_CLEARANCE: act(
    'Báo cáo giải phóng mặt bằng',
    'Report land clearance',
    percentReport,
    law.landRecovery,
    localAuthority,
    investor,
    department,
  ),
  RECORD_LAND_LEASE: act(
    'Ghi nhận giao đất, cho thuê đất',
    'Record a land lease',
    payloads.landLeasePayload,
    law.landInStages,
    consulted,
    department,
  ),
  OPEN_LAND_LEASE: act(
    'Mở hồ sơ thu hồi đất, cho thuê đất theo đợt',
    'Open a phase of the land',
    payloads.landLeaseOpeningPayload,
    law.landInStages,
    localAuthority,
    department,
  ),
  LAND_LEASED: {
    kind: 'fact',
    label: 'Một đợt đất đã được giao, cho thuê',
    labelEn: 'Land leased',
    payload: payloads.landLeasePayload,
    permits: [],
    basis: law.landInStages,
    whileSuspended: true,
  },
  LAND_LEASE_ENDED: {
    kind: 'fact',
    label: 'Hồ sơ đất của một đợt kết thúc mà không cho thuê được',
    labelEn: 'Land lease ended',
    payload: payloads.landLeaseEndingPayload,
    permits: [],
    basis: law.landInStages,
    whileSuspended: true,
  },
  RECORD_RICE_LAND_CONVERSION: act(
    'Ghi nhận cho phép chuyển mục đích đất trồng lúa',
    'Record the rice land conversion',
    outcome,
    law.riceLand,
    consulted,
    department,
  ),
  SUBMIT_ENVIRONMENTAL_REPORT: act(
    'Nộp báo cáo ĐTM',
    'Submit the environmental report',
    payloads.environmentalReportPayload,
    law.environmentalAppraisal,
    investor,
    department,
  ),
  APPROVE_ENVIRONMENTAL_REPORT: act(
    'Phê duyệt kết quả thẩm định báo cáo ĐTM',
    'Approve the environmental report',
    outcome,
    law.environmentalAppraisal,
    consulted,
    department,
  ),
  SETTLE_APPRAISAL_DUTY: act(
    'Xác định dự án có thuộc diện thẩm định BCNCKT',
    'Settle whether appraisal is required',
    payloads.appraisalDutyPayload,
    law.appraisalDuty,
    consulted,
    department,
  ),
  SUBMIT_FEASIBILITY_REPORT: act(
    'Trình thẩm định BCNCKT',
    'Submit the feasibility report',
    payloads.feasibilityReportPayload,
    law.appraisalTerms,
    investor,
    department,
  ),
  REQUEST_SUPPLEMENT: {
    ...supplementRequestEvent,
    permits: [consulted, department],
    basis: law.appraisalSupplement,
  },
  SUBMIT_SUPPLEMENT: {
    ...supplementAnswerEvent,
    permits: [investor, department],
    basis: law.appraisalSupplement,
  },
  RECORD_APPRAISAL_RESULT: act(
    'Thông báo kết quả thẩm định BCNCKT',
    'Record the appraisal result',
    payloads.appraisalResultPayload,
    law.appraisalTerms,
    consulted,
    department,
  ),
  APPROVE_PROJECT: act(
    'Phê duyệt dự án',
    'Approve the project',
    outcome,
    law.orderOfInvestment,
    investor,
    department,
  ),
};
