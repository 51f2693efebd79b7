import type { CalendarDay } from '../../../api/calendar.js';
import { formatDate } from '../../../i18n/dates.js';
import { useText } from '../../../i18n/language.js';
import classes from './calendar.module.css';
import { WEEKDAYS } from './weekdays.js';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const MARKED = ['holiday', 'compensatory-day-off', 'swapped-working-day'] as const;

/** A year at a glance; the list below says the same in words. */
export function CalendarMonths({ days }: { readonly days: readonly CalendarDay[] }) {
  const t = useText();
  return (
    <>
      <ul className={classes.legend}>
        {MARKED.map((reason) => (
          <li key={reason}>
            <span className={classes.day} data-reason={reason} aria-hidden="true" />
            {t(`calendar.${reason}`)}
          </li>
        ))}
        <li>
          <span className={classes.day} data-reason="holiday" data-provisional aria-hidden="true" />
          {t('calendar.provisional')}
        </li>
      </ul>
      <div className={classes.months}>
        {MONTHS.map((month) => (
          <Month key={month} month={month} days={days.filter(({ date }) => date.slice(5, 7) === month)} />
        ))}
      </div>
    </>
  );
}

function Month({ month, days }: { readonly month: string; readonly days: readonly CalendarDay[] }) {
  const t = useText();
  return (
    <table className={classes.month}>
      <caption>{t('calendar.month', { month: Number(month) })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map(({ name, short }) => (
            <th key={name} scope="col" abbr={t(name)}>
              {t(short)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((day) => day !== null)?.date}>
            {week.map((day, index) => (
              <td key={day?.date ?? index}>{day !== null && <Day day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day: { date, reason, name, kind, status } }: { readonly day: CalendarDay }) {
  const t = useText();
  const isListed = kind !== null;
  return (
    <span
      className={classes.day}
      data-reason={reason}
      data-provisional={(isListed && status === 'provisional') || undefined}
      title={isListed ? t('calendar.dayTitle', { date: formatDate(date), name: name ?? '' }) : undefined}
    >
      {Number(date.slice(8))}
      {isListed && <span className="visually-hidden"> {name}</span>}
    </span>
  );
}

/** Seven places a week, those of other months empty. */
function weeksOf(days: readonly CalendarDay[]): readonly (readonly (CalendarDay | null)[])[] {
  const before = Array<null>((days[0]?.weekday ?? 1) - 1).fill(null);
  const after = Array<null>(7 - (days.at(-1)?.weekday ?? 7)).fill(null);
  const places = [...before, ...days, ...after];
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}
