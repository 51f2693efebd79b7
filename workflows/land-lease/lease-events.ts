import { endingEvent, supplementAnswerEvent, supplementRequestEvent } from '../vocabulary/common-events.js';
import { percentReportPayload, stepPayload } from '../infrastructure-construction/payloads.js';
import { act } from '../vocabulary/act.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { law, unfounded } from './law.js';
import * as payloads from './payloads.js';
import {
  investor,
  localAuthority,
  communeLeader,
  compensationUnit,
  industryDepartment,
  landAgency,
  committee,
  committeeLeader,
  council,
} from './permits.js';

const { paperPayload: paper } = payloads;

/** From the recovered land to the site. */
export const handoverEvents: Readonly<Record<string, EventDefinition>> = {
  REQUEST_HANDOVER: act(
    'Yêu cầu bàn giao mặt bằng',
    'Request the handover',
    paper,
    law.handover,
    compensationUnit,
    localAuthority,
  ),
  RECORD_HANDOVER_REFUSAL: act(
    'Ghi nhận không bàn giao mặt bằng',
    'Record a refusal of the handover',
    stepPayload,
    law.handover,
    compensationUnit,
  ),
  END_HANDOVER_PERSUASION: act(
    'Kết thúc vận động bàn giao',
    'End the persuasion to hand over',
    paper,
    law.handover,
    localAuthority,
  ),
  ORDER_ENFORCEMENT: act(
    'Quyết định cưỡng chế thu hồi đất',
    'Order the enforcement',
    paper,
    law.handover,
    communeLeader,
  ),
  CARRY_OUT_ENFORCEMENT: act(
    'Tổ chức cưỡng chế',
    'Carry out the enforcement',
    paper,
    law.enforcement,
    localAuthority,
  ),
  RECEIVE_SITE: act('Nhận bàn giao mặt bằng', 'Receive the site', paper, law.handover, compensationUnit),
  REPORT_LAND_CLEARANCE: act(
    'Báo cáo giải phóng mặt bằng',
    'Report land clearance',
    percentReportPayload,
    law.reporting,
    compensationUnit,
    localAuthority,
    industryDepartment,
    investor,
  ),
};

/** From the rice land to the land on the ground. */
export const leaseEvents: Readonly<Record<string, EventDefinition>> = {
  ADOPT_RICE_LAND_RESOLUTION: act(
    'Nghị quyết của HĐND về chuyển mục đích đất trồng lúa',
    'Adopt the rice land resolution',
    payloads.riceLandPayload,
    law.riceLand,
    council,
    committee,
  ),
  RECORD_PRIME_MINISTER_APPROVAL: act(
    'Ghi nhận chấp thuận của Thủ tướng (luật cũ)',
    'Record the Prime Minister’s approval',
    payloads.riceLandPayload,
    law.oldRiceLand,
    committee,
  ),
  RECORD_RICE_LAND_EXEMPTION: act(
    'Ghi nhận trường hợp không cần nghị quyết',
    'Record the rice land exemption',
    paper,
    law.riceLand,
    committee,
  ),
  SUBMIT_LEASE_FILE: act(
    'Nộp hồ sơ thuê đất',
    'Submit the lease file',
    paper,
    law.leaseByProvince,
    investor,
    landAgency,
  ),
  REQUEST_SUPPLEMENT: {
    ...supplementRequestEvent,
    permits: [landAgency],
    basis: unfounded('Đ.116', 'số lần yêu cầu bổ sung hồ sơ thuê đất'),
  },
  SUBMIT_SUPPLEMENT: {
    ...supplementAnswerEvent,
    permits: [investor, landAgency],
    basis: unfounded('Đ.116', 'thời gian bổ sung hồ sơ thuê đất'),
  },
  RETURN_LEASE_FILE: {
    ...endingEvent('Trả hồ sơ thuê đất', 'Return the lease file'),
    permits: [landAgency],
    basis: unfounded('Đ.116', 'thủ tục trả hồ sơ thuê đất'),
  },
  REQUEST_LAND_PRICE: act(
    'Chuyển xác định giá đất, nghĩa vụ tài chính',
    'Request the land price',
    stepPayload,
    law.leaseInLaoCai,
    landAgency,
  ),
  RECORD_LAND_PRICE: act(
    'Ghi nhận giá đất, nghĩa vụ tài chính',
    'Record the land price',
    paper,
    law.leaseInLaoCai,
    landAgency,
  ),
  SUBMIT_LEASE_PROPOSAL: act(
    'Trình quyết định cho thuê đất',
    'Submit the lease proposal',
    paper,
    law.leaseByProvince,
    landAgency,
  ),
  DECIDE_LEASE: act(
    'Quyết định giao đất, cho thuê đất',
    'Decide the lease',
    payloads.leaseDecisionPayload,
    law.competence,
    committeeLeader,
    communeLeader,
  ),
  REFUSE: {
    ...endingEvent('Không cho thuê đất', 'Refuse'),
    permits: [committeeLeader],
    basis: law.leaseByProvince,
  },
  SIGN_CONTRACT: act('Ký hợp đồng thuê đất', 'Sign the contract', paper, law.leaseRent, landAgency, investor),
  BEGIN_FIELD_HANDOVER: act(
    'Tổ chức giao đất trên thực địa',
    'Begin the field handover',
    payloads.fieldHandoverStartPayload,
    law.landInStages,
    landAgency,
  ),
  CONFIRM_FIELD_HANDOVER: act(
    'Xác nhận đã giao đất trên thực địa',
    'Confirm the field handover',
    payloads.fieldHandoverPayload,
    law.landInStages,
    landAgency,
    localAuthority,
  ),
};
