import { commonEvents, endingEvent, withdrawalEvent } from '../vocabulary/common-events.js';
import { openerEndedEvent } from '../vocabulary/opened.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Capacity } from '../vocabulary/role.js';
import { law, unfounded } from './law.js';
import { handoverEvents, leaseEvents } from './lease-events.js';
import { investor, localAuthority, committeeLeader } from './permits.js';
import { recoveryEvents } from './recovery-events.js';

export const capacities: readonly Capacity[] = [
  'investor',
  'localAuthority',
  'compensationUnit',
  'industryDepartment',
  'environmentDepartment',
  'provincialCommittee',
  'provincialCouncil',
];

const endingEvents: Readonly<Record<string, EventDefinition>> = {
  WITHDRAW: {
    ...withdrawalEvent,
    permits: [investor, localAuthority],
    basis: unfounded('Đ.87', 'việc rút đề nghị khi chưa có quyết định thu hồi đất'),
  },
  TERMINATE: {
    ...endingEvent('Chấm dứt thủ tục', 'Terminate'),
    permits: [committeeLeader],
    basis: law.revocation,
  },
};

const common = commonEvents(capacities);

/** The investor owns two states but has no head of unit there, so the land agency directs them. */
const directed: Readonly<Record<string, EventDefinition>> = Object.fromEntries(
  ['CLAIM', 'REASSIGN', 'EXTEND', 'SUSPEND', 'RESUME', 'RECORD_DOCUMENT'].flatMap((event) => {
    const definition = common[event];
    if (definition === undefined) return [];
    const roles = definition.permits.map(({ role }) => by('environmentDepartment', role));
    return [[event, { ...definition, permits: [...definition.permits, ...roles] }]];
  }),
);

export const events: Readonly<Record<string, EventDefinition>> = {
  ...common,
  ...directed,
  ...recoveryEvents,
  ...handoverEvents,
  ...leaseEvents,
  ...endingEvents,
  OPENER_ENDED: openerEndedEvent,
};
