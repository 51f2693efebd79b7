import { act } from '../vocabulary/act.js';
import { endingEvent } from '../vocabulary/common-events.js';
import { internal } from '../vocabulary/legal-basis.js';
import { none } from '../vocabulary/payload.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { law } from './law.js';
import * as payloads from './payloads.js';
import { committeeLeader, consulted, department, departmentLeader, investor } from './permits.js';

const { outcomePayload: outcome, percentReportPayload: percentReport, stepPayload: step } = payloads;

/** From the ceremony to the acceptance of the works. */
export const constructionEvents: Readonly<Record<string, EventDefinition>> = {
  RECORD_GROUND_CEREMONY: act(
    'Ghi nhận động thổ',
    'Record the ground ceremony',
    step,
    internal('Động thổ là nghi lễ, không phải khởi công theo pháp luật về xây dựng.'),
    investor,
    department,
  ),
  NOTIFY_CONSTRUCTION_START: act(
    'Gửi thông báo khởi công',
    'Notify the start of construction',
    outcome,
    law.startConditions,
    investor,
    department,
  ),
  START_CONSTRUCTION: act(
    'Khởi công',
    'Start construction',
    payloads.startPayload,
    law.startConditions,
    investor,
    department,
  ),
  REPORT_PROGRESS: act(
    'Báo cáo tiến độ xây dựng',
    'Report progress',
    percentReport,
    law.investorReports,
    investor,
    department,
  ),
  COMPLETE_WORKS: act(
    'Hoàn thành xây dựng',
    'Complete the works',
    step,
    law.orderOfInvestment,
    investor,
    department,
  ),
  REQUEST_ACCEPTANCE: act(
    'Đề nghị kiểm tra nghiệm thu',
    'Request acceptance',
    step,
    law.completionCheck,
    investor,
    department,
  ),
  CONFIRM_ACCEPTANCE: act(
    'Chấp thuận kết quả nghiệm thu',
    'Confirm acceptance',
    outcome,
    law.completionCheck,
    consulted,
    department,
  ),
  RETURN_ACCEPTANCE: {
    ...endingEvent('Trả lại hồ sơ nghiệm thu', 'Return the acceptance file'),
    permits: [consulted, department],
    basis: law.completionCheck,
  },
  RECORD_FIRE_SAFETY_ACCEPTANCE: act(
    'Ghi nhận nghiệm thu PCCC',
    'Record fire safety acceptance',
    outcome,
    law.fireSafety,
    investor,
    consulted,
    department,
  ),
  RECORD_ENVIRONMENTAL_LICENCE: act(
    'Ghi nhận giấy phép môi trường',
    'Record the environmental licence',
    outcome,
    law.environmentalLicence,
    consulted,
    department,
  ),
};

/** From operation to the end. */
export const operationEvents: Readonly<Record<string, EventDefinition>> = {
  START_OPERATION: act(
    'Đưa vào hoạt động',
    'Start operation',
    payloads.operationPayload,
    law.orderOfInvestment,
    investor,
    department,
  ),
  APPROVE_SERVICE_REGULATION: act(
    'Phê duyệt quy chế dịch vụ công cộng',
    'Approve the service regulation',
    outcome,
    law.serviceRegulation,
    investor,
    department,
  ),
  SEND_SERVICE_REGULATION: act(
    'Gửi quy chế dịch vụ công cộng',
    'Send the service regulation',
    step,
    law.serviceRegulation,
    investor,
    department,
  ),
  COMPLETE_SHARED_WORKS: act(
    'Hoàn thành hạ tầng dùng chung',
    'Complete the shared works',
    step,
    law.sharedWorks,
    investor,
    department,
  ),
  RECEIVE_SECONDARY_INVESTORS: act(
    'Tiếp nhận nhà đầu tư thứ cấp',
    'Receive secondary investors',
    payloads.receptionPayload,
    law.secondaryInvestors,
    investor,
    department,
  ),
  REPORT_OCCUPANCY: act(
    'Báo cáo tỷ lệ lấp đầy',
    'Report occupancy',
    percentReport,
    law.investorReports,
    investor,
    department,
  ),
  CONCLUDE: act(
    'Kết thúc theo dõi đầu tư hạ tầng',
    'Conclude',
    none,
    internal('Việc đầu tư hạ tầng đã xong; cụm công nghiệp chuyển sang chế độ báo cáo định kỳ.'),
    departmentLeader,
  ),
  TERMINATE: {
    ...endingEvent('Chấm dứt, bãi bỏ quyết định', 'Terminate'),
    permits: [committeeLeader],
    basis: law.revocation,
  },
};
