import { act } from '../vocabulary/act.js';
import { endingEvent } from '../vocabulary/common-events.js';
import { supplementAnswerPayload } from '../vocabulary/payload.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { law } from './law.js';
import * as payloads from './payloads.js';
import { consulted, department, investor, localAuthority } from './permits.js';

/** UBND cấp xã for grades III and IV, Sở Xây dựng for the rest, which takes part as a consulted body. */
const authority = [localAuthority, consulted, department] as const;

export const buildingPermitEvents: Readonly<Record<string, EventDefinition>> = {
  REQUEST_BUILDING_PERMIT: act(
    'Đề nghị cấp giấy phép xây dựng',
    'Request the building permit',
    payloads.stepPayload,
    law.permitTerms,
    investor,
    department,
  ),
  NOTIFY_PERMIT_GAPS: act(
    'Thông báo hồ sơ cấp giấy phép xây dựng còn thiếu',
    'Notify the gaps in the permit file',
    payloads.permitGapsPayload,
    law.permitGaps,
    ...authority,
  ),
  COMPLETE_PERMIT_FILE: act(
    'Hoàn thiện hồ sơ đề nghị cấp giấy phép xây dựng',
    'Complete the permit file',
    supplementAnswerPayload,
    law.permitGaps,
    investor,
    department,
  ),
  CONSULT_ON_PERMIT: act(
    'Lấy ý kiến về cấp giấy phép xây dựng',
    'Consult on the building permit',
    payloads.permitConsultationPayload,
    law.permitConsultation,
    ...authority,
  ),
  RECORD_PERMIT_OPINION: act(
    'Ghi nhận ý kiến về cấp giấy phép xây dựng',
    'Record an opinion on the building permit',
    payloads.permitOpinionPayload,
    law.permitConsultation,
    ...authority,
  ),
  ISSUE_BUILDING_PERMIT: act(
    'Cấp giấy phép xây dựng',
    'Issue the building permit',
    payloads.outcomePayload,
    law.permitTerms,
    ...authority,
  ),
  REFUSE_BUILDING_PERMIT: {
    ...endingEvent('Từ chối cấp giấy phép xây dựng', 'Refuse the building permit'),
    permits: authority,
    basis: law.permitTerms,
  },
  RECORD_PERMIT_EXEMPTION: act(
    'Ghi nhận miễn giấy phép xây dựng',
    'Record the permit exemption',
    payloads.permitExemptionPayload,
    law.permitExemption,
    ...authority,
  ),
};
