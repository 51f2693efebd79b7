import { useQuery } from '@tanstack/react-query';

import { sessionQuery } from '../../api/session.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';

const PLACES = [
  'manage',
  'deadlines',
  'workload',
  'schedule',
  'calendar',
  'substitution',
  'clusters',
  'investors',
  'statistics',
  'reports',
] as const;

/** The screens of managers beside each other; the state of the machinery is the administrator's. */
export function ManageNav() {
  const t = useText();
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = session?.roles.includes('administrator') ?? false;
  const places = isAdministrator ? ([...PLACES, 'versions', 'successions', 'operations'] as const) : PLACES;
  return (
    <nav aria-label={t('manage.screens')} className={`${classes.nav ?? ''} no-print`}>
      {places.map((place) => (
        <AnchorLink
          key={place}
          to={PATHS[place]}
          className={classes.navLink ?? ''}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t(`manage.${place}`)}
        </AnchorLink>
      ))}
    </nav>
  );
}
