import type { MigrationConflict, Treatment } from '../../engine/migration/plan.js';
import type { PlanFault } from '../../engine/migration/check-plan.js';

/** Something wrong with a plan, at a JSON Pointer, with a Vietnamese sentence. */
export interface MigrationFault {
  readonly path: string;
  readonly sentence: string;
}

/** Why a migration is not recorded, not approved, or not applied. */
export type MigrationRefusal =
  | { readonly code: 'migration-refused'; readonly faults: readonly MigrationFault[] }
  | { readonly code: 'migration-not-found'; readonly id: string }
  | { readonly code: 'approver-is-proposer' }
  | { readonly code: 'migration-not-approved'; readonly approvals: number; readonly needed: number };

type Sentences = {
  readonly [C in MigrationRefusal['code']]: (
    refusal: Extract<MigrationRefusal, { readonly code: C }>,
  ) => string;
};

const REFUSALS: Sentences = {
  'migration-refused': ({ faults }) =>
    `Phương án chuyển phiên bản chưa hợp lệ: ${faults
      .slice(0, 3)
      .map(({ path, sentence }) => `${path} ${sentence}`)
      .join('; ')}.`,
  'migration-not-found': ({ id }) =>
    `Không tìm thấy phương án chuyển phiên bản số ${id} trong phạm vi của bạn.`,
  'approver-is-proposer': () => 'Người đề xuất không tự phê duyệt được: nơi này yêu cầu hai người.',
  'migration-not-approved': ({ approvals, needed }) =>
    `Phương án chưa đủ phê duyệt: có ${approvals}, cần ${needed}.`,
};

export function describeMigrationRefusal(refusal: MigrationRefusal): string {
  const sentence = REFUSALS[refusal.code] as (refusal: MigrationRefusal) => string;
  return sentence(refusal);
}

const PLAN_SENTENCES: Readonly<Record<PlanFault['code'], (value: string) => string>> = {
  'not-to-another-version': (value) => `phải là một phiên bản khác phiên bản ${value}`,
  'unknown-state': (value) => `không có trạng thái “${value}” trong phiên bản đó`,
  'ends-dossiers': (value) => `không được kết thúc hồ sơ (“${value}”) bằng việc chuyển phiên bản`,
  'unreachable-row': (value) => `đứng sau một dòng đã nhận mọi hồ sơ ở “${value}”`,
  'unknown-fact': (value) => `không có dữ kiện “${value}”`,
  'unknown-clock': (value) => `không có thời hạn “${value}” trong phiên bản đó`,
  'mapped-twice': (value) => `thời hạn “${value}” được nêu hai lần`,
  'kept-and-started': (value) => `thời hạn “${value}” vừa được chuyển sang vừa được bắt đầu`,
};

export function describePlanFault({ code, path, value }: PlanFault): MigrationFault {
  return { path, sentence: PLAN_SENTENCES[code](value) };
}

/** Why a dossier stays, in Vietnamese. */
export function describeConflict(conflict: MigrationConflict): string {
  switch (conflict.code) {
    case 'regime-not-supported':
      return `Phiên bản mới không áp dụng cho chế độ ${conflict.regime}.`;
    case 'state-unknown':
      return `Phiên bản mới không có trạng thái “${conflict.state}”.`;
    case 'state-ambiguous':
      return conflict.state === ''
        ? 'Phương án dẫn đến hai trạng thái cùng lúc.'
        : `Phương án dẫn đến hai trạng thái cùng lúc trong “${conflict.state}”.`;
    case 'state-ended':
      return `Trạng thái “${conflict.state}” đã xong trong phiên bản mới.`;
    case 'clock-unknown':
      return `Phiên bản mới không có thời hạn “${conflict.clock}”.`;
    case 'clock-without-term':
      return `Phiên bản mới không đặt số ngày cho thời hạn “${conflict.clock}”.`;
    case 'limit-lost':
      return `Trạng thái mới không còn thời hạn “${conflict.clock}” đang chạy.`;
  }
}

/** What becomes of a clock, in Vietnamese. */
export const TREATMENT_LABELS: Readonly<Record<Treatment, string>> = {
  kept: 'giữ nguyên',
  recomputed: 'tính lại',
  restarted: 'chạy lại từ đầu',
  stopped: 'dừng',
};

/** The journal's word for a migration, which is no event of any procedure. */
export const MIGRATION_LABEL = 'Chuyển sang phiên bản khác của thủ tục';
