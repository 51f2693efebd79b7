import { commonTransitions } from '../../../workflows/vocabulary/common-events.js';
import {
  notify,
  pauseClock,
  resumeClock,
  startClock,
  stopAllClocks,
  stopClock,
} from '../../../workflows/vocabulary/effect.js';
import {
  provided,
  record,
  type MachineDefinition,
  type StateDefinition,
  type StateMeta,
} from '../../../workflows/vocabulary/machine.js';
import type { Capacity } from '../../../workflows/vocabulary/role.js';
import { house } from './well-permit-facts.js';

const meta = (labelEn: string, owner: Capacity, clock?: string): StateMeta => ({
  label: `${labelEn} (thử)`,
  labelEn,
  owner,
  limit: clock === undefined ? { none: house } : { clock },
});

const final = (labelEn: string): StateDefinition => ({
  type: 'final',
  entry: [stopAllClocks],
  meta: { label: `${labelEn} (thử)`, labelEn },
});

const withdraw = { WITHDRAW: { target: '#well-permit.withdrawn', actions: [record('withdrawal')] } };

/** Two things to do, in any order; `examining` is done when both are. */
const examining: StateDefinition = {
  type: 'parallel',
  meta: meta('Examining', 'industryDepartment', 'examination'),
  on: {
    ...withdraw,
    REQUEST_SUPPLEMENT: {
      target: 'awaitingSupplement',
      actions: [record('supplementRequest'), pauseClock('examination', 'supplement')],
    },
  },
  onDone: {
    target: 'deciding',
    actions: [stopClock('examination'), startClock('notice'), startClock('decision')],
  },
  states: {
    content: {
      initial: 'unread',
      meta: meta('Content', 'industryDepartment', 'examination'),
      states: {
        unread: {
          on: { ASSESS: { target: 'assessed', actions: [record('assessment')] } },
          meta: meta('Unread', 'industryDepartment', 'examination'),
        },
        assessed: { type: 'final', meta: { label: 'Đã đánh giá', labelEn: 'Assessed' } },
      },
    },
    site: {
      initial: 'unseen',
      meta: meta('Site', 'industryDepartment'),
      states: {
        unseen: {
          on: { BEGIN_VISIT: { target: 'visiting', actions: [startClock('visit')] } },
          meta: meta('Unseen', 'industryDepartment'),
        },
        visiting: {
          on: { END_VISIT: { target: 'seen' } },
          exit: [stopClock('visit')],
          meta: meta('Visiting', 'industryDepartment', 'visit'),
        },
        seen: { type: 'final', meta: { label: 'Đã xem', labelEn: 'Seen' } },
      },
    },
  },
};

/** Every construct that a procedure may use, and every kind of clock. */
export const machine: MachineDefinition = {
  id: 'well-permit',
  initial: 'notLodged',
  on: commonTransitions,
  states: {
    notLodged: {
      on: {
        LODGE: {
          target: 'open',
          actions: [
            record('lodgement'),
            startClock('window'),
            startClock('target'),
            notify('lodged', 'localAuthority'),
          ],
        },
      },
      meta: meta('Not lodged', 'applicant'),
    },
    open: {
      on: {
        ...withdraw,
        OBJECT: { actions: [record('objection')] },
        CLOCK_EXPIRED: {
          target: 'examining',
          guard: provided('windowHasClosed'),
          actions: [stopClock('window'), startClock('examination')],
        },
      },
      meta: meta('Open', 'localAuthority', 'window'),
    },
    examining,
    awaitingSupplement: {
      on: {
        ...withdraw,
        SUBMIT_SUPPLEMENT: {
          target: 'examining',
          actions: [record('supplementAnswer'), resumeClock('examination', 'supplement')],
        },
      },
      meta: meta('Awaiting supplement', 'industryDepartment', 'examination'),
    },
    deciding: {
      on: {
        DECIDE: {
          target: 'decided',
          guard: provided('isAssessedFavourably', 'depthIsAllowed'),
          actions: [stopClock('notice'), stopClock('decision'), notify('decided', 'applicant')],
        },
        REFUSE: { target: 'refused', actions: [record('ending')] },
        EXAMINE_AGAIN: {
          target: 'examining',
          actions: [stopClock('decision'), startClock('notice'), startClock('examination')],
        },
      },
      meta: meta('Deciding', 'provincialCommittee', 'decision'),
    },
    decided: final('Decided'),
    refused: final('Refused'),
    withdrawn: final('Withdrawn'),
  },
};
