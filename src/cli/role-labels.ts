import type { Permit, Role } from '../../workflows/vocabulary/role.js';
import { CAPACITY_LABELS } from '../engine/diagram/term-sentence.js';

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  handler: 'cán bộ thụ lý',
  leader: 'thủ trưởng',
  representative: 'người đại diện',
  councilChair: 'chủ tịch hội đồng',
  councilDeputy: 'phó chủ tịch hội đồng',
  councilMember: 'ủy viên hội đồng',
  councilSecretary: 'thư ký hội đồng',
  auditor: 'thanh tra, kiểm toán',
  administrator: 'quản trị hệ thống',
};

/** `Sở Công Thương: thủ trưởng` */
export function describePermit({ capacity, role }: Permit): string {
  const party = capacity === 'owner' ? 'Đơn vị đang chịu trách nhiệm' : CAPACITY_LABELS[capacity];
  return `${party}: ${ROLE_LABELS[role]}`;
}
