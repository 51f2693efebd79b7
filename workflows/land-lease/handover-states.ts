import { startClock, stopClock } from '../vocabulary/effect.js';
import { provided, type StateDefinition } from '../vocabulary/machine.js';
import { noLimit, NOT_SET, paper, step, whileCleared } from './following.js';

/* From the recovered land to the site. */

export const recoveryDecided = step(
  ['Đã quyết định thu hồi đất', 'Recovery decided'],
  'localAuthority',
  noLimit(NOT_SET),
  {
    on: {
      REQUEST_HANDOVER: { target: 'siteHandover', actions: [paper('handoverRequest')] },
      ...whileCleared,
    },
  },
);

export const siteHandover: StateDefinition = step(
  ['Bàn giao mặt bằng', 'Site handover'],
  'compensationUnit',
  noLimit('Từng bước bên trong có thời hạn riêng.'),
  {
    initial: 'receiving',
    on: whileCleared,
    states: {
      receiving: step(['Đang nhận mặt bằng', 'Receiving'], 'compensationUnit', noLimit(NOT_SET), {
        on: {
          RECORD_HANDOVER_REFUSAL: { target: 'persuading', actions: [startClock('handoverPersuasion')] },
          RECEIVE_SITE: [
            {
              target: '#land-lease.riceLandConversion',
              guard: provided('riceLandIsUsed'),
              actions: [paper('site')],
            },
            { target: '#land-lease.leaseAppraisal', actions: [paper('site')] },
          ],
        },
      }),
      persuading: step(
        ['Vận động bàn giao mặt bằng', 'Persuading'],
        'localAuthority',
        { clock: 'handoverPersuasion' },
        {
          on: {
            RECORD_COOPERATION: { target: 'receiving' },
            END_HANDOVER_PERSUASION: {
              target: 'awaitingHandover',
              actions: [
                paper('handoverPersuasion'),
                stopClock('handoverPersuasion'),
                startClock('handoverWaiting'),
              ],
            },
          },
        },
      ),
      awaitingHandover: step(
        ['Chờ bàn giao sau vận động', 'Awaiting handover'],
        'localAuthority',
        { clock: 'handoverWaiting' },
        {
          on: {
            RECORD_COOPERATION: { target: 'receiving' },
            ORDER_ENFORCEMENT: {
              target: '#land-lease.enforcement',
              actions: [paper('enforcementOrder'), stopClock('handoverWaiting'), startClock('enforcement')],
            },
          },
        },
      ),
    },
  },
);

export const enforcement = step(
  ['Cưỡng chế thu hồi đất', 'Enforcement'],
  'localAuthority',
  { clock: 'enforcement' },
  {
    on: {
      CARRY_OUT_ENFORCEMENT: {
        target: 'siteHandover',
        guard: provided('enforcementIsByDay', 'enforcementIsOnWorkingDay', 'enforcementIsAwayFromTet'),
        actions: [paper('enforcement'), stopClock('enforcement')],
      },
      RECORD_COOPERATION: { target: 'siteHandover', actions: [stopClock('enforcement')] },
      ...whileCleared,
    },
  },
);
