import { act } from '../vocabulary/act.js';
import { commonEvents, endingEvent } from '../vocabulary/common-events.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity, type Permit } from '../vocabulary/role.js';
import { law } from './law.js';
import * as payloads from './payloads.js';

export const capacities: readonly Capacity[] = ['reporter', 'recipient'];

const recipient = by('recipient', 'handler');
const recipientHead = by('recipient', 'leader');
/** An enterprise, or a unit; what came on paper is entered by who got it. */
const reporter = [by('reporter', 'representative'), by('reporter', 'handler'), recipient];

const common = commonEvents(capacities);
const permitted = (event: string, ...permits: readonly Permit[]): readonly [string, EventDefinition][] => {
  const definition = common[event];
  return definition === undefined ? [] : [[event, { ...definition, permits }]];
};

/** Whoever reports may not move its own day, nor stop the count. */
const directed: Readonly<Record<string, EventDefinition>> = Object.fromEntries([
  ...permitted('CLAIM', by('owner', 'handler'), recipient),
  ...permitted('REASSIGN', by('owner', 'leader'), recipientHead),
  ...permitted('EXTEND', recipientHead),
  ...permitted('SUSPEND', recipientHead),
  ...permitted('RESUME', recipientHead),
  ...permitted('RECORD_DOCUMENT', by('owner', 'handler'), recipient),
]);

export const events: Readonly<Record<string, EventDefinition>> = {
  ...common,
  ...directed,
  LODGE: act('Giao nghĩa vụ báo cáo', 'Lodge', payloads.lodgePayload, law.duty, recipient),
  SUBMIT_REPORT: act('Gửi báo cáo', 'Submit the report', payloads.reportPayload, law.duty, ...reporter),
  ACCEPT_REPORT: act(
    'Tiếp nhận báo cáo',
    'Accept the report',
    payloads.acceptancePayload,
    law.acceptance,
    recipient,
  ),
  RETURN_REPORT: act(
    'Trả lại báo cáo',
    'Return the report',
    payloads.returnPayload,
    law.acceptance,
    recipient,
  ),
  CANCEL: {
    ...endingEvent('Hủy nghĩa vụ báo cáo', 'Cancel'),
    permits: [recipientHead],
    basis: law.acceptance,
  },
};
