import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import type { ConstructionFacts as Facts } from './facts.js';
import { law, NEW_CONSTRUCTION_LAW_FROM } from './law.js';
import { licenceAskedFrom } from './parameters.js';
import type { StartPayload } from './payloads.js';

/* What must hold on the tracks of preparation, and before construction may start. */

const planningConditions: Readonly<Record<string, Condition>> = {
  detailedPlanPending: condition<Facts>({
    holds: (facts) => facts.detailedPlan === null,
    refusal: 'Quy hoạch chi tiết đã được phê duyệt.',
    basis: internal('Một quy hoạch chi tiết được phê duyệt một lần; điều chỉnh là việc khác.'),
  }),
  detailedPlanApproved: condition<Facts>({
    holds: (facts) => facts.detailedPlan !== null,
    refusal: 'Quy hoạch chi tiết xây dựng chưa được phê duyệt.',
    basis: law.orderOfInvestment,
  }),
  environmentalReportPending: condition<Facts>({
    holds: (facts) => facts.environmental.outcome === null,
    refusal: 'Kết quả thẩm định báo cáo ĐTM đã được phê duyệt.',
    basis: internal('Một báo cáo được phê duyệt một lần.'),
  }),
  environmentalReportSubmitted: condition<Facts>({
    holds: (facts) => facts.environmental.submittedOn !== null,
    refusal: 'Chưa nộp báo cáo đánh giá tác động môi trường.',
    basis: law.environmentalAppraisal,
  }),
  projectPending: condition<Facts>({
    holds: (facts) => facts.projectApproval === null,
    refusal: 'Dự án đã được phê duyệt.',
    basis: internal('Một dự án được phê duyệt một lần; điều chỉnh là việc khác.'),
  }),
};

const appraisalConditions: Readonly<Record<string, Condition>> = {
  appraisalIsRequired: condition<Facts>({
    holds: (facts) => facts.appraisalRequired === true,
    refusal: 'Dự án chưa được xác định là thuộc diện thẩm định báo cáo nghiên cứu khả thi.',
    basis: law.appraisalDuty,
  }),
  appraisalNotUnderWay: condition<Facts>({
    holds: ({ appraisal }) => appraisal === null || ['stopped', 'failed'].includes(appraisal.status),
    refusal: 'Báo cáo nghiên cứu khả thi đang được thẩm định hoặc đã thẩm định xong.',
    basis: law.appraisalSupplement,
  }),
  appraisalUnderWay: condition<Facts>({
    holds: ({ appraisal }) => appraisal?.status === 'underWay',
    refusal: 'Không có hồ sơ đang thẩm định.',
    basis: law.appraisalTerms,
  }),
  supplementStillAllowed: condition<Facts>({
    // The rule of asking once, within five working days, is of 01/7/2026; what stood before is unknown here.
    holds: ({ appraisal }) =>
      appraisal !== null &&
      (appraisal.submittedOn < NEW_CONSTRUCTION_LAW_FROM ||
        (appraisal.supplementAskedOn === null && !appraisal.completenessSettled)),
    refusal: 'Chỉ được yêu cầu bổ sung hồ sơ thẩm định một lần, trong 05 ngày làm việc từ khi nhận hồ sơ.',
    basis: law.appraisalSupplement,
  }),
  supplementAwaited: condition<Facts>({
    holds: ({ appraisal }) => appraisal?.status === 'awaitingSupplement',
    refusal: 'Hồ sơ thẩm định không ở tình trạng chờ bổ sung.',
    basis: law.appraisalSupplement,
  }),
  licencePrecedesResult: condition<Facts>({
    holds: (facts, { on }) => {
      const from = licenceAskedFrom(facts);
      return facts.environmental.licence !== null || from === null || on < from;
    },
    refusal: 'Giấy phép môi trường phải có trước thông báo kết quả thẩm định BCNCKT.',
    basis: law.licenceBeforeResult,
  }),
  appraisalSettled: condition<Facts>({
    holds: (facts) => facts.appraisalRequired === false || facts.appraisal?.status === 'passed',
    refusal: 'Chưa có kết quả thẩm định BCNCKT, hoặc chưa xác định dự án có thuộc diện thẩm định hay không.',
    basis: law.appraisalDuty,
  }),
};

const startConditions: Readonly<Record<string, Condition>> = {
  projectApproved: condition<Facts>({
    holds: (facts) => facts.projectApproval !== null,
    refusal: 'Dự án đầu tư hạ tầng kỹ thuật chưa được phê duyệt.',
    basis: law.orderOfInvestment,
  }),
  siteIsHandedOver: condition<Facts, StartPayload>({
    holds: (_, { payload }) => payload.siteHandedOver,
    refusal: 'Chưa có mặt bằng xây dựng để bàn giao.',
    basis: law.startConditions,
  }),
  drawingsAreApproved: condition<Facts, StartPayload>({
    holds: (_, { payload }) => payload.drawingsDocument !== undefined,
    refusal: 'Chưa có thiết kế bản vẽ thi công được phê duyệt.',
    basis: law.startConditions,
  }),
  contractIsSigned: condition<Facts, StartPayload>({
    holds: (_, { payload }) => payload.contractNumber !== undefined,
    refusal: 'Chưa có hợp đồng thi công xây dựng.',
    basis: law.startConditions,
  }),
  permitSettled: condition<Facts>({
    holds: ({ permit }) => permit.status === 'issued' || permit.status === 'exempt',
    refusal: 'Chưa có giấy phép xây dựng và chưa xác định được miễn giấy phép.',
    basis: law.startConditions,
  }),
  constructionNoticeSent: condition<Facts>({
    holds: (facts) => facts.constructionNotice !== null,
    refusal: 'Chưa gửi thông báo khởi công đến cơ quan quản lý xây dựng địa phương.',
    basis: law.startConditions,
  }),
};

export const preparationConditions: Readonly<Record<string, Condition>> = {
  ...planningConditions,
  ...appraisalConditions,
  ...startConditions,
};
