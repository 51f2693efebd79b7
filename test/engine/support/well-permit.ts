import {
  commonEvents,
  endingEvent,
  supplementAnswerEvent,
  supplementRequestEvent,
  withdrawalEvent,
} from '../../../workflows/vocabulary/common-events.js';
import { legal } from '../../../workflows/vocabulary/legal-basis.js';
import { none } from '../../../workflows/vocabulary/payload.js';
import type { EventDefinition, Procedure } from '../../../workflows/vocabulary/procedure.js';
import { by, type Capacity, type Permit } from '../../../workflows/vocabulary/role.js';
import type { ClockDefinition } from '../../../workflows/vocabulary/term.js';
import {
  assessmentPayload,
  blankFacts,
  conditions,
  decisionPayload,
  house,
  lodgePayload,
  objectionPayload,
  recorders,
} from './well-permit-facts.js';
import { machine } from './well-permit-machine.js';

/*
 * A permit to dig a well: a procedure to try the engine on. No law knows it; it is small, and it
 * has every kind of clock, a parallel state, a supplement and a return.
 */

const capacities: readonly Capacity[] = [
  'localAuthority',
  'industryDepartment',
  'provincialCommittee',
  'applicant',
];

const law = legal('Luật thử', 'Đ.1', 'RECALLED');

const clocks: Readonly<Record<string, ClockDefinition>> = {
  window: {
    label: 'Lấy ý kiến',
    kind: 'lapse',
    owner: 'localAuthority',
    terms: [
      {
        term: {
          kind: 'span',
          amount: 15,
          unit: 'calendar-day',
          countStartDay: true,
          cutOff: '17:00',
          basis: law,
        },
      },
    ],
  },
  examination: {
    label: 'Xem xét',
    kind: 'overdue',
    owner: 'industryDepartment',
    terms: [
      { regimes: ['R2'], term: { kind: 'span', amount: 25, unit: 'calendar-day', basis: law } },
      { regimes: ['R3'], term: { kind: 'span', amount: 20, unit: 'working-day', basis: law } },
    ],
  },
  visit: {
    label: 'Đi xem giếng',
    kind: 'overdue',
    owner: 'industryDepartment',
    terms: [
      { startedTo: '2025-12-31', term: { kind: 'none', basis: law } },
      { startedFrom: '2026-01-01', term: { kind: 'span', amount: 3, unit: 'working-day', basis: law } },
    ],
  },
  notice: {
    label: 'Báo trước khi quyết định',
    kind: 'forbids-before',
    owner: 'provincialCommittee',
    terms: [{ term: { kind: 'span', amount: 60, unit: 'calendar-day', basis: law } }],
  },
  decision: {
    label: 'Quyết định',
    kind: 'overdue',
    owner: 'provincialCommittee',
    terms: [
      {
        term: {
          kind: 'choice',
          fact: 'group',
          of: { A: { kind: 'span', amount: 3, unit: 'month', basis: law } },
          otherwise: { kind: 'none', basis: law },
        },
      },
    ],
  },
  target: {
    label: 'Ngày cần xong',
    kind: 'overdue',
    owner: 'applicant',
    terms: [{ term: { kind: 'deadline', fact: 'deadline', basis: house } }],
  },
};

const imperative = (
  label: string,
  labelEn: string,
  payload: EventDefinition['payload'],
  ...permits: Permit[]
): EventDefinition => ({ kind: 'imperative', label, labelEn, payload, permits, basis: law });

const events: Readonly<Record<string, EventDefinition>> = {
  ...commonEvents(capacities),
  LODGE: imperative('Nộp hồ sơ', 'Lodge', lodgePayload, by('applicant', 'representative')),
  OBJECT: imperative('Góp ý', 'Object', objectionPayload, by('localAuthority', 'handler')),
  ASSESS: imperative('Đánh giá', 'Assess', assessmentPayload, by('industryDepartment', 'handler')),
  BEGIN_VISIT: imperative('Đi xem', 'Begin the visit', none, by('industryDepartment', 'handler')),
  END_VISIT: imperative('Xem xong', 'End the visit', none, by('industryDepartment', 'handler')),
  DECIDE: imperative('Quyết định', 'Decide', decisionPayload, by('provincialCommittee', 'leader')),
  EXAMINE_AGAIN: imperative('Xem lại', 'Examine again', none, by('provincialCommittee', 'leader')),
  REFUSE: { ...endingEvent('Từ chối', 'Refuse'), permits: [by('owner', 'leader')], basis: law },
  WITHDRAW: { ...withdrawalEvent, permits: [by('applicant', 'representative')], basis: law },
  REQUEST_SUPPLEMENT: { ...supplementRequestEvent, permits: [by('owner', 'handler')], basis: law },
  SUBMIT_SUPPLEMENT: { ...supplementAnswerEvent, permits: [by('applicant', 'representative')], basis: law },
};

export const wellPermit: Procedure = {
  code: 'well-permit',
  version: 1,
  name: 'Giấy phép đào giếng',
  nameEn: 'Well permit',
  titlePrefix: 'Đào giếng',
  effectiveFrom: '2025-07-01',
  basis: law,
  regimes: ['R2', 'R3'],
  capacities,
  machine,
  blankFacts,
  events,
  clocks,
  conditions,
  recorders,
  components: [
    { code: 'a', name: 'Bản vẽ', regimes: ['R2', 'R3'], required: true, basis: { R2: law, R3: house } },
  ],
  notices: { lodged: 'có hồ sơ mới.', decided: 'đã có quyết định.' },
};
