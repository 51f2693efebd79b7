import { NavLink } from '@mantine/core';
import { Link, useMatchRoute } from '@tanstack/react-router';

import { Icon, type IconName } from '../../components/icons.js';
import { useText, type MessageId } from '../../i18n/language.js';
import { PATHS } from '../paths.js';
import classes from './shell.module.css';

interface Place {
  readonly to: (typeof PATHS)['work' | 'dossiers' | 'receive' | 'notices' | 'manage'];
  readonly label: MessageId;
  readonly icon: IconName;
}

/** A screen that wants a place here adds a line. */
const PLACES: readonly Place[] = [
  { to: PATHS.work, label: 'nav.work', icon: 'work' },
  { to: PATHS.dossiers, label: 'nav.dossiers', icon: 'list' },
  { to: PATHS.receive, label: 'nav.receive', icon: 'receive' },
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
  return (
    <nav
      id="rail"
      aria-label={t('shell.rail')}
      className={`${classes.rail ?? ''} no-print`}
      data-open={isOpen || undefined}
    >
      <div className={classes.railInner}>
        {PLACES.map(({ to, label, icon }) => (
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
