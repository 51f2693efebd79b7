import { endingEvent } from '../vocabulary/common-events.js';
import { stepPayload } from '../infrastructure-construction/payloads.js';
import { act } from '../vocabulary/act.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { law, unfounded } from './law.js';
import * as payloads from './payloads.js';
import {
  investor,
  localAuthority,
  communeLeader,
  compensationUnit,
  landAgency,
  committeeLeader,
} from './permits.js';

const { paperPayload: paper, signedPayload: signed } = payloads;

/** From the request to the decision that recovers the land. */
export const recoveryEvents: Readonly<Record<string, EventDefinition>> = {
  LODGE: act(
    'Lập hồ sơ thu hồi đất, cho thuê đất',
    'Lodge',
    payloads.lodgePayload,
    law.landInStages,
    localAuthority,
    compensationUnit,
    landAgency,
    investor,
  ),
  APPROVE_RECOVERY_PLAN: act(
    'Phê duyệt kế hoạch thu hồi đất',
    'Approve the recovery plan',
    paper,
    law.recoveryPlan,
    communeLeader,
  ),
  HOLD_RESIDENTS_MEETING: act(
    'Họp với người có đất',
    'Hold the residents’ meeting',
    paper,
    law.residentsMeeting,
    localAuthority,
  ),
  ISSUE_RECOVERY_NOTICE: act(
    'Ban hành thông báo thu hồi đất',
    'Issue the recovery notice',
    signed,
    law.noticeValidity,
    communeLeader,
    committeeLeader,
  ),
  REISSUE_RECOVERY_NOTICE: act(
    'Ban hành lại thông báo thu hồi đất',
    'Issue the recovery notice again',
    signed,
    law.noticePeriod,
    communeLeader,
    committeeLeader,
  ),
  BEGIN_INVENTORY: act(
    'Bắt đầu kiểm đếm',
    'Begin the inventory',
    stepPayload,
    law.inventory,
    compensationUnit,
  ),
  RECORD_INVENTORY_REFUSAL: act(
    'Ghi nhận không phối hợp kiểm đếm',
    'Record a refusal of the inventory',
    stepPayload,
    law.inventory,
    compensationUnit,
  ),
  RECORD_COOPERATION: act(
    'Ghi nhận đã phối hợp',
    'Record cooperation',
    stepPayload,
    law.inventory,
    compensationUnit,
    localAuthority,
  ),
  END_INVENTORY_PERSUASION: act(
    'Kết thúc vận động kiểm đếm',
    'End the persuasion',
    paper,
    law.inventory,
    localAuthority,
  ),
  ORDER_COMPULSORY_INVENTORY: act(
    'Quyết định kiểm đếm bắt buộc',
    'Order the compulsory inventory',
    paper,
    law.inventory,
    communeLeader,
  ),
  POST_COMPENSATION_PLAN: act(
    'Niêm yết phương án bồi thường',
    'Post the compensation plan',
    paper,
    law.posting,
    compensationUnit,
  ),
  CLOSE_POSTING: act(
    'Kết thúc niêm yết, lấy ý kiến',
    'Close the posting',
    payloads.opinionsPayload,
    law.posting,
    compensationUnit,
  ),
  HOLD_DIALOGUE: act('Đối thoại', 'Hold the dialogue', paper, law.posting, compensationUnit, localAuthority),
  SUBMIT_COMPENSATION_PLAN: act(
    'Trình thẩm định phương án bồi thường',
    'Submit the compensation plan',
    paper,
    law.planAppraisal,
    compensationUnit,
  ),
  APPROVE_COMPENSATION_PLAN: act(
    'Phê duyệt phương án bồi thường (ngày có hiệu lực)',
    'Approve the compensation plan',
    payloads.planApprovalPayload,
    law.planAppraisal,
    communeLeader,
  ),
  RETURN_COMPENSATION_PLAN: {
    ...endingEvent('Trả phương án bồi thường', 'Return the compensation plan'),
    permits: [localAuthority],
    basis: unfounded('Đ.87', 'thủ tục trả phương án để hoàn chỉnh, thời hạn thẩm định lại'),
  },
  PAY_COMPENSATION: act(
    'Chi trả bồi thường',
    'Pay compensation',
    payloads.paymentPayload,
    law.payment,
    compensationUnit,
  ),
  MEET_RECOVERY_CASE: act(
    'Xác định đủ điều kiện quyết định thu hồi đất',
    'Meet a case for recovery',
    payloads.recoveryCasePayload,
    law.recovery,
    compensationUnit,
    localAuthority,
  ),
  DECIDE_RECOVERY: act(
    'Quyết định thu hồi đất',
    'Decide the recovery',
    signed,
    law.recovery,
    communeLeader,
    committeeLeader,
  ),
};
