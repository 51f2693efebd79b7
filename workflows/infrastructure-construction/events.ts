import { act } from '../vocabulary/act.js';
import { commonEvents } from '../vocabulary/common-events.js';
import { internal } from '../vocabulary/legal-basis.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import type { Capacity, Permit } from '../vocabulary/role.js';
import { buildingPermitEvents } from './building-permit-events.js';
import { constructionEvents, operationEvents } from './construction-events.js';
import { law } from './law.js';
import * as payloads from './payloads.js';
import { committee, department, departmentLeader, investor, localAuthority } from './permits.js';
import { preparationEvents } from './preparation-events.js';

export const capacities: readonly Capacity[] = [
  'investor',
  'localAuthority',
  'industryDepartment',
  'provincialCommittee',
  'consulted',
];

const common = commonEvents(capacities);

/** The investor owns most states but has no head of unit, so the department directs the dossier. */
function directedByDepartment(): Readonly<Record<string, EventDefinition>> {
  const permitted = (event: string, ...permits: readonly Permit[]): [string, EventDefinition][] => {
    const definition = common[event];
    return definition === undefined ? [] : [[event, { ...definition, permits }]];
  };
  return Object.fromEntries([
    ...permitted('CLAIM', department),
    ...permitted('REASSIGN', departmentLeader),
    ...permitted('EXTEND', departmentLeader),
    ...permitted('SUSPEND', departmentLeader),
    ...permitted('RESUME', departmentLeader),
    ...permitted('RECORD_DOCUMENT', department, investor),
  ]);
}

export const events: Readonly<Record<string, EventDefinition>> = {
  ...common,
  ...directedByDepartment(),
  LODGE: act(
    'Lập hồ sơ',
    'Lodge',
    payloads.lodgePayload,
    law.orderOfInvestment,
    department,
    localAuthority,
    investor,
  ),
  ...preparationEvents,
  ...buildingPermitEvents,
  ...constructionEvents,
  ...operationEvents,
  SET_TARGET: act(
    'Giao chỉ tiêu',
    'Set a target',
    payloads.targetPayload,
    law.provincialDirection,
    committee,
    departmentLeader,
  ),
  RECORD_SOURCE_STATUS: act(
    'Ghi trạng thái theo văn bản nguồn',
    'Record the status that a source states',
    payloads.sourceStatusPayload,
    internal('Chỉ dùng khi nhập dữ liệu từ văn bản mà giấy tờ của từng bước không có ở đây.'),
    departmentLeader,
  ),
};
