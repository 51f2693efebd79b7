import type { Facts, JsonValue, Parties } from './facts.js';
import { internal, legal } from './legal-basis.js';
import { breachClock, extendClock, pauseAllClocks, replanClocks, resumeAllClocks } from './effect.js';
import { provided, record, type Transitions } from './machine.js';
import {
  clockExpiryPayload,
  correctionPayload,
  documentPayload,
  endingPayload,
  extensionPayload,
  none,
  reassignmentPayload,
  replanningPayload,
  successionPayload,
  supplementAnswerPayload,
  supplementRequestPayload,
  suspensionPayload,
  withdrawalPayload,
  type CorrectionPayload,
  type DocumentPayload,
  type EndingPayload,
  type ReassignmentPayload,
  type SuccessionPayload,
  type SupplementRequestPayload,
  type SuspensionPayload,
  type WithdrawalPayload,
} from './payload.js';
import { condition, recorder, type Condition, type EventDefinition, type Recorder } from './procedure.js';
import { by, type Capacity, type PartyCode } from './role.js';

/*
 * The events that every procedure has. A procedure spreads `commonTransitions` into its machine's
 * root, and the definitions, conditions and recorders into its tables. Supplements and endings are
 * placed by each procedure in the states that allow them; what they mean is defined here once.
 */

/** Root transitions: they change no state, so they are open in every state that has not ended. */
export const commonTransitions: Transitions = {
  CLOCK_EXPIRED: { actions: [breachClock] },
  UNIT_SUCCEEDED: { actions: [record('succession')] },
  CALENDAR_REPLANNED: { actions: [replanClocks] },
  CLAIM: { guard: provided('isUnassigned'), actions: [record('claim')] },
  REASSIGN: { actions: [record('reassignment')] },
  EXTEND: { actions: [extendClock] },
  SUSPEND: {
    guard: provided('isNotSuspended'),
    actions: [record('suspension'), pauseAllClocks('suspension')],
  },
  RESUME: { guard: provided('isSuspended'), actions: [record('resumption'), resumeAllClocks('suspension')] },
  RECORD_DOCUMENT: { guard: provided('documentBelongsToCurrentStep'), actions: [record('document')] },
  CORRECT_ENTRY: { guard: provided('correctedEntryExists'), actions: [record('correction')] },
};

/** The definitions behind `commonTransitions`; heads of `capacities` may correct entries. */
export function commonEvents(capacities: readonly Capacity[]): Readonly<Record<string, EventDefinition>> {
  return {
    CLOCK_EXPIRED: {
      kind: 'fact',
      label: 'Hết thời hạn',
      labelEn: 'Clock expired',
      payload: clockExpiryPayload,
      permits: [],
      basis: internal('Hệ thống ghi nhận khi một thời hạn đã qua.'),
      whileSuspended: true,
    },
    UNIT_SUCCEEDED: {
      kind: 'fact',
      label: 'Đơn vị kế thừa tiếp nhận',
      labelEn: 'Unit succeeded',
      payload: successionPayload,
      permits: [],
      basis: legal('NĐ 139/2025/NĐ-CP', 'Đ.22.3', 'C-ORIG', 'Việc đang làm chuyển cho cơ quan kế thừa'),
      whileSuspended: true,
    },
    CALENDAR_REPLANNED: {
      kind: 'fact',
      label: 'Tính lại thời hạn theo lịch mới',
      labelEn: 'Calendar replanned',
      payload: replanningPayload,
      permits: [],
      basis: internal(
        'Ngày nghỉ do thông báo hằng năm định; thời hạn đang chạy tính lại theo lịch mới nhất.',
      ),
      whileSuspended: true,
    },
    CLAIM: {
      kind: 'imperative',
      label: 'Nhận việc',
      labelEn: 'Claim',
      payload: none,
      permits: [by('owner', 'handler')],
      basis: internal('Phân công trong nội bộ đơn vị.'),
    },
    REASSIGN: {
      kind: 'imperative',
      label: 'Giao lại người thụ lý',
      labelEn: 'Reassign',
      payload: reassignmentPayload,
      permits: [by('owner', 'leader')],
      basis: internal('Thủ trưởng đơn vị phân công người thụ lý.'),
      whileSuspended: true,
    },
    EXTEND: {
      kind: 'imperative',
      label: 'Gia hạn thời hạn giải quyết',
      labelEn: 'Extend',
      payload: extensionPayload,
      permits: [by('owner', 'leader')],
      basis: legal(
        'TT 03/2025/TT-VPCP',
        'Phụ lục I, Mẫu 04',
        'C-2ND',
        'Số lần và độ dài gia hạn: chưa có căn cứ',
      ),
    },
    SUSPEND: {
      kind: 'imperative',
      label: 'Tạm dừng giải quyết',
      labelEn: 'Suspend',
      payload: suspensionPayload,
      permits: [by('owner', 'leader')],
      basis: legal('TT 03/2025/TT-VPCP', 'Phụ lục I, Mẫu 05', 'C-2ND'),
    },
    RESUME: {
      kind: 'imperative',
      label: 'Tiếp tục giải quyết',
      labelEn: 'Resume',
      payload: suspensionPayload,
      permits: [by('owner', 'leader')],
      basis: legal('TT 03/2025/TT-VPCP', 'Phụ lục I, Mẫu 05', 'C-2ND'),
      whileSuspended: true,
    },
    RECORD_DOCUMENT: {
      kind: 'imperative',
      label: 'Ghi nhận văn bản',
      labelEn: 'Record a document',
      payload: documentPayload,
      permits: [by('owner', 'handler')],
      basis: internal('Văn bản của hồ sơ được ghi vào đúng bước đang thực hiện.'),
      whileSuspended: true,
    },
    CORRECT_ENTRY: {
      kind: 'imperative',
      label: 'Đính chính nhật ký',
      labelEn: 'Correct an entry',
      payload: correctionPayload,
      permits: capacities.filter((c) => c !== 'applicant').map((c) => by(c, 'leader')),
      basis: internal('Nhật ký không bao giờ được viết lại; sai sót được đính chính bằng một mục mới.'),
      whileSuspended: true,
      afterEnd: true,
    },
  };
}

/** Definitions of the events that a procedure places itself. */
export const endingEvent = (label: string, labelEn: string): Omit<EventDefinition, 'permits' | 'basis'> => ({
  kind: 'imperative',
  label,
  labelEn,
  payload: endingPayload,
});
export const withdrawalEvent: Omit<EventDefinition, 'permits' | 'basis'> = {
  kind: 'imperative',
  label: 'Rút hồ sơ',
  labelEn: 'Withdraw',
  payload: withdrawalPayload,
};
export const supplementRequestEvent: Omit<EventDefinition, 'permits' | 'basis'> = {
  kind: 'imperative',
  label: 'Yêu cầu bổ sung hồ sơ',
  labelEn: 'Request a supplement',
  payload: supplementRequestPayload,
};
export const supplementAnswerEvent: Omit<EventDefinition, 'permits' | 'basis'> = {
  kind: 'imperative',
  label: 'Nộp bổ sung hồ sơ',
  labelEn: 'Submit the supplement',
  payload: supplementAnswerPayload,
};

export const commonConditions: Readonly<Record<string, Condition>> = {
  isUnassigned: condition({
    holds: (facts) => facts.assignee === null,
    detail: (facts) => `Người đang thụ lý: ${facts.assignee ?? ''}.`,
    refusal: 'Hồ sơ đã có người thụ lý.',
    basis: internal('Một hồ sơ có một người thụ lý.'),
  }),
  isNotSuspended: condition({
    holds: (facts) => facts.suspension === null,
    refusal: 'Hồ sơ đang được tạm dừng giải quyết.',
    basis: legal('TT 03/2025/TT-VPCP', 'Phụ lục I, Mẫu 05', 'C-2ND'),
  }),
  isSuspended: condition({
    holds: (facts) => facts.suspension !== null,
    refusal: 'Hồ sơ không ở trạng thái tạm dừng giải quyết.',
    basis: legal('TT 03/2025/TT-VPCP', 'Phụ lục I, Mẫu 05', 'C-2ND'),
  }),
  documentBelongsToCurrentStep: condition<Facts, DocumentPayload>({
    holds: (_, event) => event.states.includes(event.payload.step),
    detail: (_, event) => `Bước của văn bản: ${event.payload.step}.`,
    refusal: 'Chỉ ghi nhận văn bản của bước đang thực hiện, không ghi văn bản của bước đã qua hoặc chưa đến.',
    basis: internal('Lỗi thực tế năm 2026: ban hành văn bản của bước đã qua.'),
  }),
  correctedEntryExists: condition<Facts, CorrectionPayload>({
    holds: (_, event) => event.payload.sequence < event.sequence,
    refusal: 'Không có mục nhật ký mang số thứ tự này.',
    basis: internal('Chỉ đính chính được mục đã ghi.'),
  }),
};

/** `parties` with one party replaced by its successor, in every capacity it holds. */
function succeed(parties: Parties, from: PartyCode, to: PartyCode): Parties {
  return Object.fromEntries(
    Object.entries(parties).map(([capacity, codes]) => [
      capacity,
      codes.map((code) => (code === from ? to : code)),
    ]),
  );
}

export const commonRecorders: Readonly<Record<string, Recorder>> = {
  succession: recorder<Facts, SuccessionPayload>((facts, { payload }) => ({
    parties: succeed(facts.parties, payload.from, payload.to),
    assignee: null,
  })),
  claim: recorder((_, event) => ({ assignee: event.actor.user })),
  reassignment: recorder<Facts, ReassignmentPayload>((_, { payload }) => ({ assignee: payload.assignee })),
  suspension: recorder<Facts, SuspensionPayload>((_, { payload, on }) => ({
    suspension: { ground: payload.ground, documentNumber: payload.documentNumber, since: on },
  })),
  resumption: recorder(() => ({ suspension: null })),
  document: recorder<Facts, DocumentPayload>((facts, { payload, sequence }) => {
    const { step, fileHash = null, ...document } = payload;
    return { documents: [...facts.documents, { ...document, fileHash, state: step, sequence }] };
  }),
  correction: recorder<Facts, CorrectionPayload>((facts, { payload }) => ({
    corrections: [...facts.corrections, { ...payload, value: payload.value satisfies JsonValue }],
  })),
  supplementRequest: recorder<Facts, SupplementRequestPayload>((facts, { payload, on }) => ({
    supplements: [
      ...facts.supplements,
      {
        requestedOn: on,
        documentNumber: payload.documentNumber,
        due: payload.due ?? null,
        components: payload.components,
        answeredOn: null,
      },
    ],
  })),
  supplementAnswer: recorder((facts, { on }) => ({
    supplements: facts.supplements.map((supplement) =>
      supplement.answeredOn === null ? { ...supplement, answeredOn: on } : supplement,
    ),
  })),
  ending: recorder<Facts, EndingPayload>((_, { payload }) => ({
    ended: { ground: payload.ground, reason: payload.reason },
  })),
  withdrawal: recorder<Facts, WithdrawalPayload>((_, { payload }) => ({
    ended: { ground: 'Đề nghị của người nộp hồ sơ', reason: payload.reason },
  })),
};
