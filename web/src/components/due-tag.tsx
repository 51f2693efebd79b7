import { useText, type Translate } from '../i18n/language.js';
import { formatDate, todayInVietnam } from '../i18n/dates.js';
import classes from './due-tag.module.css';
import { Icon, type IconName } from './icons.js';

/** From how many days before its date a due date is coloured. Only a colour hangs on it. */
const SOON_DAYS = 3;
const DAY_MS = 86_400_000;

export type Urgency = 'calm' | 'soon' | 'late' | 'still';

const ICONS: Readonly<Record<Urgency, IconName>> = {
  calm: 'clock',
  soon: 'clock',
  late: 'late',
  still: 'pause',
};

export interface Standing {
  readonly status: 'running' | 'paused' | 'stopped' | 'breached';
  readonly dueOn: string | null;
}

/** How near a date is: in words, with a sign and a colour, never by the colour alone. */
export function DueTag({ clock }: { readonly clock: Standing }) {
  const t = useText();
  const days = clock.dueOn === null ? null : daysUntil(clock.dueOn);
  return <Tag urgency={urgencyOf(clock.status, days)}>{wordsOf(t, clock.status, days)}</Tag>;
}

export function Tag({ urgency, children }: { readonly urgency: Urgency; readonly children: string }) {
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

export function urgencyOf(status: Standing['status'], days: number | null): Urgency {
  if (status === 'paused' || status === 'stopped') return 'still';
  if (status === 'breached' || (days !== null && days < 0)) return 'late';
  return days !== null && days <= SOON_DAYS ? 'soon' : 'calm';
}

function wordsOf(t: Translate, status: Standing['status'], days: number | null): string {
  if (status === 'paused') return t('due.paused');
  if (status === 'stopped') return t('due.stopped');
  if (days === null) return t('due.none');
  if (days < 0) return t('due.late', { days: -days });
  return days === 0 ? t('due.today') : t('due.left', { days });
}

function daysUntil(date: string): number {
  return Math.round((Date.parse(date) - Date.parse(todayInVietnam())) / DAY_MS);
}
