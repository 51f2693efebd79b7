import { NavLink } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useMatchRoute } from '@tanstack/react-router';

import { sessionQuery, type Session } from '../../api/session.js';
import { Icon, type IconName } from '../../components/icons.js';
import { useText, type MessageId } from '../../i18n/language.js';
import { PATHS } from '../paths.js';
import classes from './shell.module.css';

interface Place {
  readonly to: (typeof PATHS)[
    'work' | 'dossiers' | 'receive' | 'letters' | 'notices' | 'procedures' | 'audit' | 'councils' | 'manage'];
  readonly label: MessageId;
  readonly icon: IconName;
  /** Whose place it is; everybody's when left out. */
  readonly role?: Session['roles'][number];
}

/** A screen that wants a place here adds a line. */
const PLACES: readonly Place[] = [
  { to: PATHS.work, label: 'nav.work', icon: 'work' },
  { to: PATHS.dossiers, label: 'nav.dossiers', icon: 'list' },
  { to: PATHS.receive, label: 'nav.receive', icon: 'receive' },
  { to: PATHS.letters, label: 'nav.letters', icon: 'letter' },
  { to: PATHS.procedures, label: 'nav.procedures', icon: 'law' },
  { to: PATHS.audit, label: 'nav.audit', icon: 'search', role: 'auditor' },
  { to: PATHS.councils, label: 'nav.councils', icon: 'council' },
  { to: PATHS.manage, label: 'nav.manage', icon: 'chart' },
  { to: PATHS.notices, label: 'nav.notices', icon: 'bell' },
];

interface RailProps {
  readonly isOpen: boolean;
  readonly onLeave: () => void;
}

export function Rail({ isOpen, onLeave }: RailProps) {
  const t = useText();
  const matchRoute = useMatchRoute();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const places = PLACES.filter(({ role }) => role === undefined || session?.roles.includes(role) === true);
  return (
    <nav
      id="rail"
      aria-label={t('shell.rail')}
      className={`${classes.rail ?? ''} no-print`}
      data-open={isOpen || undefined}
    >
      <div className={classes.railInner}>
        {places.map(({ to, label, icon }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            onClick={onLeave}
            active={matchRoute({ to, fuzzy: true }) !== false}
            label={t(label)}
            leftSection={<Icon name={icon} />}
            className={classes.place ?? ''}
          />
        ))}
      </div>
    </nav>
  );
}
