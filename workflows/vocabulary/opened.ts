import { Type, type Static } from '@sinclair/typebox';

import type { Facts } from './facts.js';
import { internal } from './legal-basis.js';
import type { Effect } from './effect.js';
import { provided, record, type Transitions } from './machine.js';
import { payload, text } from './payload.js';
import { condition, recorder, type Condition, type EventDefinition, type Recorder } from './procedure.js';

/*
 * What a dossier hears when the one that opened it, and waited for it, has ended. It ends as well, in the
 * states where nobody but the opener was concerned (`endsWithOpener`); elsewhere it stays, is flagged, and
 * people decide (`outlivesOpener`). A procedure that others open places one of the two in each state.
 */

export const openerEndedPayload = payload({
  dossier: text('Mã hồ sơ đã mở hồ sơ này', 100),
  procedure: text('Thủ tục', 100),
  state: text('Kết thúc ở bước', 100),
  reason: Type.Optional(text('Lý do', 4000)),
});
export type OpenerEndedPayload = Static<typeof openerEndedPayload>;

const nobodyWaits = internal('Hồ sơ mở ra hồ sơ này đã kết thúc nên không còn ai chờ kết quả.');

export const openerEndedEvent: EventDefinition = {
  kind: 'fact',
  label: 'Hồ sơ mở ra hồ sơ này đã kết thúc',
  labelEn: 'Opener ended',
  payload: openerEndedPayload,
  permits: [],
  basis: nobodyWaits,
  whileSuspended: true,
};

export const endsWithOpener = (target: string, ...actions: readonly Effect[]): Transitions => ({
  OPENER_ENDED: { target, guard: provided('isItsOpener'), actions: [record('endingWithOpener'), ...actions] },
});
export const outlivesOpener = (...actions: readonly Effect[]): Transitions => ({
  OPENER_ENDED: { guard: provided('isItsOpener'), actions: [record('openerEnding'), ...actions] },
});

export const openedConditions: Readonly<Record<string, Condition>> = {
  isItsOpener: condition<Facts, OpenerEndedPayload>({
    holds: ({ openedBy }, { payload: { dossier } }) => openedBy?.dossier === dossier,
    refusal: 'Hồ sơ này không do hồ sơ đó mở.',
    basis: nobodyWaits,
  }),
};

export const endingWithOpener: Recorder = recorder<Facts, OpenerEndedPayload>((_, { payload }) => ({
  ended: {
    ground: `Hồ sơ ${payload.dossier} đã kết thúc`,
    reason: payload.reason ?? 'Không còn hồ sơ nào chờ kết quả.',
  },
}));

export const openerEnding: Recorder = recorder<Facts, OpenerEndedPayload>(({ flags }, { payload }) => ({
  flags: [
    ...flags,
    {
      code: 'opener-ended',
      sentence: `Hồ sơ ${payload.dossier} đã mở hồ sơ này và đã kết thúc; việc ở bước này không tự dừng được, cần xem xét.`,
    },
  ],
}));
