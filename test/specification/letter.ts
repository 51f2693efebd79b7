import { by } from '../../workflows/vocabulary/role.js';
import {
  commonConditions,
  commonEvents,
  commonRecorders,
  commonTransitions,
} from '../../workflows/vocabulary/common-events.js';
import { notify, startClock, stopAllClocks, stopClock } from '../../workflows/vocabulary/effect.js';
import { BLANK_FACTS, lodgedFacts, type Facts } from '../../workflows/vocabulary/facts.js';
import { internal } from '../../workflows/vocabulary/legal-basis.js';
import { provided, record } from '../../workflows/vocabulary/machine.js';
import { flag, payload, text } from '../../workflows/vocabulary/payload.js';
import { condition, recorder, type Procedure } from '../../workflows/vocabulary/procedure.js';
import { handlerOf, runsOut } from './act.js';
import type { Setting } from './setting.js';

const house = internal('Thủ tục thử, không có trong danh mục.');
const clerk = by('localAuthority', 'handler');

/** A letter is kept for five working days, or answered before. A procedure to try the language on. */
const letter: Procedure = {
  code: 'letter',
  version: 1,
  name: 'Thư',
  nameEn: 'Letter',
  titlePrefix: 'Thư',
  effectiveFrom: '2024-05-01',
  basis: { instrument: 'Không có', article: 'Không có', confidence: 'UNKNOWN' },
  regimes: ['R1', 'R2', 'R3'],
  capacities: ['localAuthority'],
  blankFacts: BLANK_FACTS,
  machine: {
    id: 'letter',
    initial: 'notLodged',
    on: commonTransitions,
    states: {
      notLodged: {
        meta: { label: 'Chưa có', labelEn: 'None', owner: 'localAuthority', limit: { none: house } },
        on: { LODGE: { target: 'open', actions: [record('lodgement'), startClock('answer')] } },
      },
      open: {
        meta: { label: 'Chờ trả lời', labelEn: 'Open', owner: 'localAuthority', limit: { clock: 'answer' } },
        on: {
          ANSWER: {
            target: 'answered',
            guard: provided('answerIsPolite'),
            actions: [stopClock('answer'), notify('answered', 'localAuthority')],
          },
          CLOCK_EXPIRED: { target: 'forgotten' },
        },
      },
      answered: { type: 'final', entry: [stopAllClocks], meta: { label: 'Đã trả lời', labelEn: 'Answered' } },
      forgotten: { type: 'final', entry: [stopAllClocks], meta: { label: 'Đã quên', labelEn: 'Forgotten' } },
    },
  },
  events: {
    ...commonEvents(['localAuthority']),
    LODGE: {
      kind: 'imperative',
      label: 'Nhận thư',
      labelEn: 'Lodge',
      payload: payload({ sender: payload({ name: text('Người gửi'), known: flag('Quen biết') }) }),
      permits: [clerk],
      basis: house,
    },
    ANSWER: {
      kind: 'imperative',
      label: 'Trả lời',
      labelEn: 'Answer',
      payload: payload({ polite: flag('Lịch sự') }),
      permits: [clerk],
      basis: house,
    },
  },
  clocks: {
    answer: {
      label: 'Trả lời thư',
      kind: 'lapse',
      owner: 'localAuthority',
      terms: [{ term: { kind: 'span', amount: 5, unit: 'working-day', cutOff: '17:00', basis: house } }],
    },
  },
  conditions: {
    ...commonConditions,
    answerIsPolite: condition<Facts, { readonly polite: boolean }>({
      holds: (_, { payload: { polite } }) => polite,
      refusal: 'Thư trả lời phải lịch sự.',
      basis: house,
    }),
  },
  recorders: {
    ...commonRecorders,
    lodgement: recorder<Facts, { readonly sender: { readonly name: string } }>((_, event) => ({
      ...lodgedFacts(event),
      subject: event.payload.sender.name,
    })),
  },
  components: [],
};

const clerkActs = handlerOf('localAuthority');

export const letters: Setting = {
  procedure: letter,
  province: 'hn',
  acceptedOn: '2026-09-21',
  partiesOn: (acceptedOn) => ({
    localAuthority: [acceptedOn < '2025-07-01' ? 'hn.ubnd-huyen-x' : 'hn.ubnd-xa-x'],
  }),
  parameters: {},
  successions: [
    { from: 'hn.ubnd-huyen-x', to: 'hn.ubnd-xa-x', since: '2025-07-01', instrument: 'NĐ 139/2025/NĐ-CP' },
  ],
  lodging: clerkActs.does('LODGE'),
  samples: {
    LODGE: () => ({ sender: { name: 'Hộ kinh doanh', known: true } }),
    ANSWER: () => ({ polite: true }),
  },
  journeys: {
    open: [],
    answered: [clerkActs.does('ANSWER')],
    forgotten: [runsOut('answer')],
  },
};
