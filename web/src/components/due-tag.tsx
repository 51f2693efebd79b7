import { useText, type Translate } from '../i18n/language.js';
import { formatDate } from '../i18n/dates.js';
import classes from './due-tag.module.css';
import { Icon, type IconName } from './icons.js';

/** From how many days before its date a due date is coloured. Only a colour hangs on it. */
const SOON_DAYS = 3;

type Urgency = 'calm' | 'soon' | 'late' | 'still';

const ICONS: Readonly<Record<Urgency, IconName>> = {
  calm: 'clock',
  soon: 'clock',
  late: 'late',
  still: 'pause',
};

export interface Standing {
  readonly status: 'running' | 'paused' | 'stopped' | 'breached';
  /** As the server counts it, in `unit`. */
  readonly remaining: number | null;
  readonly unit: 'working-day' | 'calendar-day' | 'month';
}

/** How near a date is: in words, with a sign and a colour, never by the colour alone. */
export function DueTag({ clock }: { readonly clock: Standing }) {
  const t = useText();
  return <Tag urgency={urgencyOf(clock)}>{remainingWords(t, clock)}</Tag>;
}

function Tag({ urgency, children }: { readonly urgency: Urgency; readonly children: string }) {
  return (
    <span className={classes.tag} data-urgency={urgency}>
      <Icon name={ICONS[urgency]} size={15} />
      {children}
    </span>
  );
}

export function DueDate({ on }: { readonly on: string }) {
  return <time dateTime={on}>{formatDate(on)}</time>;
}

function urgencyOf({ status, remaining }: Standing): Urgency {
  if (status === 'paused' || status === 'stopped') return 'still';
  if (status === 'breached' || (remaining !== null && remaining < 0)) return 'late';
  return remaining !== null && remaining <= SOON_DAYS ? 'soon' : 'calm';
}

function remainingWords(t: Translate, { status, remaining, unit }: Standing): string {
  if (status === 'paused') return t('due.paused');
  if (status === 'stopped') return t('due.stopped');
  if (remaining === null) return t('due.none');
  const isWorking = unit === 'working-day';
  if (remaining < 0) return t(isWorking ? 'due.lateWorking' : 'due.lateCalendar', { days: -remaining });
  if (remaining === 0) return t(status === 'breached' ? 'due.past' : 'due.today');
  return t(isWorking ? 'due.leftWorking' : 'due.leftCalendar', { days: remaining });
}
