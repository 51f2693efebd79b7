import { commonEvents, endingEvent } from '../vocabulary/common-events.js';
import { act } from '../vocabulary/act.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity } from '../vocabulary/role.js';
import { law } from './law.js';
import * as payloads from './payloads.js';

export const capacities: readonly Capacity[] = [
  'inspector',
  'investor',
  'localAuthority',
  'industryDepartment',
  'provincialCommittee',
];

const inspector = by('inspector', 'handler');
const inspectorHead = by('inspector', 'leader');
/** Who runs the cluster's infrastructure: an enterprise, or a unit of the State. */
const inspected = [by('investor', 'representative'), by('investor', 'handler')];

export const events: Readonly<Record<string, EventDefinition>> = {
  ...commonEvents(capacities),
  LODGE: act('Lập kế hoạch thanh tra, kiểm tra', 'Lodge', payloads.lodgePayload, law.onceAYear, inspector),
  RECORD_EARLIER_INSPECTION: act(
    'Ghi nhận cuộc thanh tra, kiểm tra khác trong năm',
    'Record an earlier inspection',
    payloads.earlierInspectionPayload,
    law.onceAYear,
    inspector,
    by('industryDepartment', 'handler'),
    by('localAuthority', 'handler'),
  ),
  RECORD_SIGNS_OF_VIOLATION: act(
    'Ghi nhận dấu hiệu vi phạm',
    'Record signs of violation',
    payloads.signsPayload,
    law.onceAYear,
    inspectorHead,
  ),
  DECIDE_INSPECTION: act(
    'Quyết định thanh tra, kiểm tra',
    'Decide the inspection',
    payloads.decisionPayload,
    law.onceAYear,
    inspectorHead,
  ),
  BEGIN_ON_SITE: act(
    'Công bố quyết định, làm việc tại chỗ',
    'Begin on site',
    payloads.noticePayload,
    law.steps,
    inspector,
  ),
  RECORD_FINDING: act('Ghi nhận tại chỗ', 'Record a finding', payloads.contentPayload, law.steps, inspector),
  ISSUE_CONCLUSION: act(
    'Ban hành kết luận',
    'Issue the conclusion',
    payloads.conclusionPayload,
    law.steps,
    inspectorHead,
  ),
  ORDER_REMEDIATION: act(
    'Yêu cầu khắc phục vi phạm',
    'Order the remediation',
    payloads.remediationOrderPayload,
    law.handling,
    inspectorHead,
  ),
  REPORT_REMEDIATION: act(
    'Báo cáo khắc phục vi phạm',
    'Report the remediation',
    payloads.contentPayload,
    law.handling,
    ...inspected,
    inspector,
  ),
  VERIFY_REMEDIATION: act(
    'Xác nhận khắc phục vi phạm',
    'Verify the remediation',
    payloads.verificationPayload,
    law.handling,
    inspector,
  ),
  REFER_VIOLATION: act(
    'Kiến nghị điều chỉnh, bãi bỏ quyết định thành lập',
    'Refer the violation',
    payloads.referralPayload,
    law.revocation,
    inspectorHead,
  ),
  CLOSE: act('Kết thúc hồ sơ', 'Close', payloads.closurePayload, law.steps, inspectorHead),
  CANCEL: {
    ...endingEvent('Hủy cuộc thanh tra, kiểm tra', 'Cancel'),
    permits: [inspectorHead],
    basis: law.steps,
  },
};
