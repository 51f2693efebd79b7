import { periodsDue } from '../../../workflows/periodic-report/duties.js';
import {
  dueBefore,
  FORMS,
  formOf,
  namePeriod,
  type FormCode,
} from '../../../workflows/periodic-report/forms.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { addDays } from '../../engine/calendar/local-date.js';
import type { Answer } from '../views/building-blocks.js';
import type { reportFormList } from '../views/report.view.js';
import { codeOfPeriod } from './period-code.js';

/** How far around today periods are offered. */
const DAYS_AROUND = 366;

/** The forms that a province reports by, with the periods that are due within a year of today. */
export function listForms(province: PartyCode, today: LocalDate): Answer<typeof reportFormList>['items'] {
  return (Object.keys(FORMS) as readonly FormCode[])
    .filter((form) => [null, province].includes(formOf(form).province))
    .map((form) => {
      const { label, reporter, recipients, indicators, basis } = formOf(form);
      const periods = periodsDue(form, addDays(today, -DAYS_AROUND), addDays(today, DAYS_AROUND))
        .map((period) => ({
          period: codeOfPeriod(period),
          name: namePeriod(period),
          lastDay: addDays(dueBefore(form, period) ?? today, -1),
        }))
        .sort((one, other) => (one.lastDay < other.lastDay ? -1 : 1));
      const current = periods.find(({ lastDay }) => lastDay >= today) ?? periods.at(-1);
      return {
        ...{ form, label, reporter, recipients, indicators, basis, periods },
        current: current?.period ?? null,
      };
    });
}
