import { article, DECREE_303, DECREE_32, unfounded } from '../cluster-establishment/sequence/law.js';
import { legal } from '../vocabulary/legal-basis.js';

/** QĐ 105/2009/QĐ-TTg on clusters came into force; everything asked must be older. */
export const DECISION_105_FROM = '2009-10-05';
/** "Trước ngày": the day before is the last one. */
export const PROGRAMME_ENDS_BEFORE = '2026-12-31';

const formedBefore = article('Đ.35.4');
const stateWorks = article('Đ.35.4, Đ.12.2b', { note: 'Công trình do nhà nước đầu tư' });

export const law = {
  formedBefore,
  review: formedBefore,
  area: formedBefore,
  selection: article('Đ.35.4, Đ.2.3, Đ.13.2'),
  stateWorks: {
    ...stateWorks,
    R3: legal(
      DECREE_303,
      `sửa đổi Đ.35.4 ${DECREE_32}`,
      'C-2ND',
      'Công trình do nhà nước đầu tư theo pháp luật về tài sản công',
    ),
  },
  programme: legal(DECREE_32, 'Đ.35.4', 'C-ORIG', 'Hoàn thành trước ngày 31/12/2026'),
  decision: article('Đ.35.4, Đ.12.1'),
  steps: unfounded('Đ.35.4', 'nghị định không quy định trình tự, thời hạn từng bước xử lý'),
} as const;
