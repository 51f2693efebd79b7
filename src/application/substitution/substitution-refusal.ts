import type { Basis } from '../../../workflows/vocabulary/legal-basis.js';
import { internal } from '../../../workflows/vocabulary/legal-basis.js';

/** Why a substitution cannot be recorded as it was asked for. */
export type SubstitutionGround =
  | 'to-oneself'
  | 'period-reversed'
  | 'period-over'
  | 'document-in-future'
  | 'unknown-procedure'
  | 'unknown-state'
  | 'absent-holds-no-role'
  | 'substitute-holds-no-role'
  | 'substitute-is-absent'
  | 'absent-is-substitute';

export type SubstitutionRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'substitution-not-permitted' }
  | { readonly code: 'substitution-refused'; readonly ground: SubstitutionGround };

/** No law of ours says how an agency substitutes its officers; these are rules of the house. */
export const SUBSTITUTION_BASIS: Basis = internal(
  'Chưa có căn cứ pháp lý riêng: việc thay mặt theo văn bản ủy quyền của đơn vị, không ủy quyền lại.',
);

const SENTENCES: Readonly<Record<SubstitutionGround, string>> = {
  'to-oneself': 'Không ai thay mặt chính mình.',
  'period-reversed': 'Ngày kết thúc thay mặt phải từ ngày bắt đầu trở đi.',
  'period-over': 'Thời gian thay mặt đã qua.',
  'document-in-future': 'Văn bản ủy quyền không được ký ở tương lai.',
  'unknown-procedure': 'Phạm vi nêu một thủ tục không có.',
  'unknown-state': 'Phạm vi nêu một bước không có trong các thủ tục được chọn.',
  'absent-holds-no-role': 'Người vắng không giữ vai trò nào có thể thay mặt ở đơn vị này trong thời gian đó.',
  'substitute-holds-no-role':
    'Người thay phải giữ vai trò cùng phía (cơ quan hoặc doanh nghiệp) ở cùng địa phương trong thời gian đó.',
  'substitute-is-absent': 'Người thay cũng được người khác thay mặt trong thời gian đó: không ủy quyền lại.',
  'absent-is-substitute': 'Người vắng đang thay mặt người khác trong thời gian đó: không ủy quyền lại.',
};

/** The Vietnamese sentence for a refusal. */
export function describeSubstitutionRefusal(refusal: SubstitutionRefusal): string {
  switch (refusal.code) {
    case 'not-found':
      return 'Không tìm thấy việc thay mặt này.';
    case 'substitution-not-permitted':
      return 'Chỉ thủ trưởng của đơn vị, hoặc chính người vắng, được ghi nhận và thu hồi việc thay mặt.';
    case 'substitution-refused':
      return SENTENCES[refusal.ground];
  }
}
