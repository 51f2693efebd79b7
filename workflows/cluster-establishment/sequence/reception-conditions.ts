import { internal } from '../../vocabulary/legal-basis.js';
import type { ClockExpiryPayload } from '../../vocabulary/payload.js';
import { condition, type Condition } from '../../vocabulary/procedure.js';
import type { LegalEvent } from '../../vocabulary/facts.js';
import { applicationIsNew } from './application.js';
import { COMPONENT_NAMES } from './components.js';
import { decimal } from './decimal.js';
import type { SequenceFacts } from './facts.js';
import { article, unfounded } from './law.js';
import { findMissingComponents, findSent, hasFinancialProof } from './sent-applications.js';
import { setsAsked } from './parameters.js';
import type { AnyLodgementPayload } from './lodgement.js';
import type { ApplicationPayload, SubmissionPayload } from './payloads.js';
import { vietnameseDate } from '../../vocabulary/vietnamese-date.js';

/** From the request to the dossier that goes to Sở Công Thương (Đ.9, Đ.10.1–10.2). */
export const receptionConditions: Readonly<Record<string, Condition>> = {
  investorIsKnown: condition<SequenceFacts, AnyLodgementPayload>({
    holds: (_, { payload, given }) =>
      payload.investor.party !== undefined || (given?.parties.applicant ?? []).length > 0,
    refusal: 'Chưa xác định được nhà đầu tư đề nghị làm chủ đầu tư hạ tầng kỹ thuật.',
    basis: article('Đ.9.1b'),
  }),
  industrialLandFitsArea: condition<SequenceFacts, AnyLodgementPayload>({
    holds: (_, { payload: { cluster } }) =>
      cluster.industrialLandHectares === undefined ||
      decimal(cluster.industrialLandHectares).lte(decimal(cluster.areaHectares)),
    refusal: 'Diện tích đất công nghiệp không thể lớn hơn diện tích cụm công nghiệp.',
    basis: internal('Đất công nghiệp là một phần của cụm.'),
  }),
  investorAppliesForItself: condition<SequenceFacts, ApplicationPayload>({
    holds: (_, { payload, actor }) =>
      actor.role !== 'representative' || payload.investor.party === actor.party,
    refusal:
      'Nhà đầu tư chỉ được nộp hồ sơ của chính mình; hồ sơ của nhà đầu tư khác do UBND tiếp nhận ghi nhận.',
    basis: internal('Hồ sơ của nhà đầu tư do chính nhà đầu tư hoặc cơ quan tiếp nhận ghi.'),
  }),
  receiptIsNotLater: condition<SequenceFacts, ApplicationPayload>({
    holds: (_, { payload, on }) => payload.receivedOn === undefined || payload.receivedOn === on,
    refusal: 'Trong thời hạn tiếp nhận, ngày tiếp nhận là ngày của bước này.',
    basis: internal('Ngày tiếp nhận riêng chỉ dùng cho hồ sơ được ghi nhận sau thời hạn.'),
  }),
  authorityAttestsReceipt: condition<SequenceFacts, ApplicationPayload>({
    holds: (_, { actor }) => actor.role !== 'representative',
    refusal: 'Sau thời hạn, chỉ cơ quan tiếp nhận được xác nhận hồ sơ đã nhận trong thời hạn.',
    basis: internal('Ngày tiếp nhận do cơ quan tiếp nhận chịu trách nhiệm xác nhận.'),
  }),
  applicationCameInTime: condition<SequenceFacts, ApplicationPayload>({
    holds: ({ notice, receptionClosedOn }, { payload: { receivedOn } }) =>
      receivedOn !== undefined &&
      notice !== null &&
      receptionClosedOn !== null &&
      notice.on <= receivedOn &&
      receivedOn <= receptionClosedOn,
    detail: ({ notice, receptionClosedOn }) =>
      `Tiếp nhận từ ${vietnameseDate(notice?.on)} đến ${vietnameseDate(receptionClosedOn)}.`,
    refusal: 'Thời hạn tiếp nhận đã kết thúc; chỉ ghi nhận thêm hồ sơ đã được nhận trong thời hạn.',
    basis: article('Đ.10', { amended: true }),
  }),
  applicationIsNew,
  paperIsDatedByThen: condition<SequenceFacts, { readonly date?: string }>({
    holds: (_, { payload, on }) => payload.date === undefined || payload.date <= on,
    detail: (_, { payload, on }) =>
      `Ngày văn bản ${vietnameseDate(payload.date)}, ngày ghi nhận ${vietnameseDate(on)}.`,
    refusal: 'Ngày của văn bản không được sau ngày mà văn bản được nhận.',
    basis: internal('Thời hạn tính từ ngày nhận văn bản; văn bản phải có trước ngày đó.'),
  }),
  receptionWindowHasClosed: condition<SequenceFacts, ClockExpiryPayload>({
    holds: (_, { payload }) => payload.clock === 'receptionWindow',
    refusal: 'Thời hạn tiếp nhận hồ sơ chưa kết thúc.',
    basis: article('Đ.10', { amended: true }),
  }),
  someoneHasApplied: condition<SequenceFacts>({
    holds: ({ applications }) => applications.length > 0,
    refusal: 'Chưa có hồ sơ của nhà đầu tư nào để trình.',
    basis: article('Đ.8.1b'),
  }),
  sentApplicationsAreRegistered: condition<SequenceFacts, SubmissionPayload>({
    holds: (facts, event) => findStrangers(facts, event).length === 0,
    detail: (facts, event) => `Chưa tiếp nhận hồ sơ của: ${findStrangers(facts, event).join(', ')}.`,
    refusal: 'Chỉ trình hồ sơ của nhà đầu tư đã được tiếp nhận trong thời hạn.',
    basis: article('Đ.10', { amended: true }),
  }),
  someApplicationIsSent: condition<SequenceFacts, SubmissionPayload>({
    holds: ({ applications }, { payload }) => findSent(applications, payload).length > 0,
    refusal: 'Không còn hồ sơ hợp lệ nào để trình; hãy trả hồ sơ.',
    basis: article('Đ.8.1b'),
  }),
  requiredComponentsArePresent: condition<SequenceFacts, SubmissionPayload>({
    holds: (facts, event) => describeMissing(facts, event).length === 0,
    detail: (facts, event) => describeMissing(facts, event).join(' '),
    refusal: 'Hồ sơ trình thẩm định thiếu thành phần bắt buộc.',
    basis: article('Đ.9.1', { amended: true }),
  }),
  financialProofIsPresent: condition<SequenceFacts, SubmissionPayload>({
    holds: (facts, event) => findUnproven(facts, event).length === 0,
    detail: (facts, event) => `Thiếu ở hồ sơ của: ${findUnproven(facts, event).join(', ')}.`,
    refusal: 'Mỗi hồ sơ phải có ít nhất một trong năm loại tài liệu chứng minh năng lực tài chính.',
    basis: article('Đ.9.1d'),
  }),
  setsAreEnough: condition<SequenceFacts, SubmissionPayload>({
    holds: (facts, { payload }) => payload.sets >= (setsAsked(facts) ?? 1),
    detail: (facts, { payload }) => `Đã lập ${payload.sets} bộ, cần ${setsAsked(facts) ?? 1} bộ.`,
    refusal: 'Chưa đủ số bộ hồ sơ trình Sở Công Thương.',
    basis: {
      ...article('Đ.10.2'),
      R3: unfounded('Đ.10.2', 'số bộ gửi Sở từ 15/9/2026 theo tham số submission.sets của tỉnh'),
    },
  }),
  electronicFilesAreAttached: condition<SequenceFacts, SubmissionPayload>({
    holds: (_, { payload }) => payload.electronicFiles,
    refusal: 'Hồ sơ trình Sở Công Thương phải kèm bản điện tử.',
    basis: article('Đ.10.2'),
  }),
};

function findStrangers(
  { applications }: SequenceFacts,
  { payload }: LegalEvent<SubmissionPayload>,
): string[] {
  const registered = new Set(applications.map(({ party }) => party));
  const named = [...(payload.applications ?? []), ...(payload.leftOut ?? [])].map(({ party }) => party);
  return named.filter((party) => !registered.has(party));
}

function describeMissing(facts: SequenceFacts, { payload }: LegalEvent<SubmissionPayload>): string[] {
  const { regime } = facts;
  if (regime === null) return [];
  return findSent(facts.applications, payload).flatMap((application) => {
    const missing = findMissingComponents(application, regime).map((code) => COMPONENT_NAMES[code] ?? code);
    return missing.length === 0 ? [] : [`${application.name} thiếu: ${missing.join('; ')}.`];
  });
}

function findUnproven(facts: SequenceFacts, { payload }: LegalEvent<SubmissionPayload>): string[] {
  return findSent(facts.applications, payload)
    .filter((application) => !hasFinancialProof(application))
    .map(({ name }) => name);
}
