import type { RegimeBasis } from '../../vocabulary/legal-basis.js';
import type { DossierComponent } from '../../vocabulary/procedure.js';
import { article, SERVED_REGIMES } from './law.js';

/** The financial proofs, of which the law asks at least one. */
export const FINANCIAL_PROOFS = 'd';

const { R1: C_IN_R1, R2: C_IN_R2 } = article('Đ.9.1c');

/**
 * Đ.9.1. Codes follow the letters of the clause (`dd` is điểm đ); a number tells apart the papers that
 * one letter names together. Component `a` is drawn up by the authority, the rest by the investor.
 */
export const sequenceComponents: readonly DossierComponent[] = [
  component('a', 'Tờ trình của UBND cấp huyện (từ 01/7/2025: UBND cấp xã)', article('Đ.9.1a')),
  component(
    'b1',
    'Văn bản đề nghị làm chủ đầu tư hạ tầng kỹ thuật, kèm cam kết không vi phạm và tự chịu chi phí, rủi ro',
    article('Đ.9.1b', { note: 'TT 14/2024/TT-BCT Phụ lục II Mẫu 01' }),
  ),
  component('b2', 'Báo cáo đầu tư (nội dung theo Đ.9.2)', article('Đ.9.1b')),
  component('b3', 'Bản đồ vị trí, ranh giới', article('Đ.9.1b')),
  // NĐ 303/2026 Đ.2.2 repeals điểm c.
  {
    ...component('c', 'Bản sao hợp lệ tài liệu về tư cách pháp lý', { R1: C_IN_R1, R2: C_IN_R2 }),
    regimes: ['R1', 'R2'],
  },
  financialProof('d1', 'Báo cáo tài chính 02 năm gần nhất'),
  financialProof('d2', 'Cam kết hỗ trợ tài chính của công ty mẹ'),
  financialProof('d3', 'Cam kết hỗ trợ tài chính của tổ chức tài chính'),
  financialProof('d4', 'Bảo lãnh về năng lực tài chính'),
  financialProof('d5', 'Tài liệu khác chứng minh năng lực tài chính'),
  component('dd1', 'Bản sao hợp lệ tài liệu chứng minh kinh nghiệm', article('Đ.9.1đ')),
  { ...component('dd2', 'Văn bản khác có liên quan (nếu có)', article('Đ.9.1đ')), required: false },
];

function component(code: string, name: string, basis: RegimeBasis): DossierComponent {
  return { code, name, regimes: SERVED_REGIMES, required: true, basis };
}

function financialProof(code: string, name: string): DossierComponent {
  const basis = article('Đ.9.1d');
  return { code, name, regimes: SERVED_REGIMES, required: false, oneOfGroup: FINANCIAL_PROOFS, basis };
}

/** The code of the paper that the authority itself draws up and every application lacks. */
export const AUTHORITY_COMPONENT = 'a';

export const COMPONENT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  sequenceComponents.map(({ code, name }) => [code, name]),
);
