import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS } from './components.js';
import { CLOCK_EXAMPLE, DOSSIER_EXAMPLE } from './dossier-examples.js';

/** The editions of the calendar, and what publishing one would move. */
export const CALENDAR_EXAMPLES: {
  readonly [C in 'CalendarYear' | 'CalendarPreview' | 'CalendarEditionList' | 'CalendarReplanning']: Answer<
    (typeof COMPONENTS)[C]
  >;
} = {
  CalendarYear: {
    year: 2026,
    edition: 1,
    source: 'Thông báo nghỉ lễ năm 2026',
    publishedAt: '2026-01-01T00:00:00.000Z',
    publishedBy: 'system',
    days: [
      {
        date: '2026-01-01',
        weekday: 4,
        working: false,
        reason: 'holiday',
        kind: 'holiday',
        name: 'Tết Dương lịch',
        basis: 'Bộ luật Lao động 2019, Điều 112',
        status: 'law',
      },
    ],
  },
  CalendarPreview: {
    edition: 2,
    openClocks: 120,
    movedClocks: 3,
    settledClocks: 1,
    changedDossiers: 4,
    histogram: [{ days: 1, clocks: 3 }],
    items: [
      {
        dossier: DOSSIER_EXAMPLE.code,
        title: DOSSIER_EXAMPLE.title,
        clocks: [
          {
            name: CLOCK_EXAMPLE.name,
            label: CLOCK_EXAMPLE.label,
            run: 1,
            from: '2026-09-28',
            to: '2026-09-29',
            days: 1,
            provisional: false,
          },
        ],
      },
    ],
    nextCursor: null,
  },
  CalendarEditionList: {
    items: [
      {
        edition: 2,
        source: 'Thông báo nghỉ lễ năm 2027',
        publishedAt: '2026-11-22T02:00:00.000Z',
        publishedBy: 'administrator',
        years: [2026, 2027],
        changes: [{ date: '2027-02-12', kind: 'holiday' }],
      },
    ],
    nextCursor: null,
    today: '2026-11-22',
  },
  CalendarReplanning: { edition: 2, waitingClocks: 3 },
};
