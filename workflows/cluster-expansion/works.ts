import type { ServedRegime } from '../cluster-establishment/sequence/law.js';
import type { SharedWork } from './facts.js';

export const SHARED_WORKS = {
  road: 'Đường giao thông nội bộ',
  waterSupply: 'Cấp nước',
  wastewater: 'Thu gom, xử lý nước thải',
  solidWaste: 'Thu gom, xử lý rác thải',
  fireSafety: 'Phòng cháy, chữa cháy',
} as const satisfies Readonly<Record<SharedWork, string>>;

const OF_DECREE_32: readonly SharedWork[] = ['road', 'waterSupply', 'wastewater'];

/** What must be finished and in use before a cluster may grow (Đ.8.2d). */
export const REQUIRED_WORKS: Readonly<Record<ServedRegime, readonly SharedWork[]>> = {
  R1: OF_DECREE_32,
  R2: OF_DECREE_32,
  R3: [...OF_DECREE_32, 'solidWaste', 'fireSafety'],
};
