import type { ReactNode } from 'react';

import type { PersonLoad } from '../../api/workload.js';
import { PATHS } from '../../app/paths.js';
import type { ClockFilter, ListSearch } from '../../app/search.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { formatDate } from '../../i18n/dates.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useNumber, useText } from '../../i18n/language.js';
import classes from './manage.module.css';

const FIGURES = [
  { figure: 'open' },
  { figure: 'overdue', clock: 'overdue' },
  { figure: 'thisWeek', clock: 'this-week' },
  { figure: 'paused', clock: 'paused' },
] as const satisfies readonly { readonly figure: keyof PersonLoad; readonly clock?: ClockFilter }[];

const COLUMNS = ['person', 'open', 'overdue', 'thisWeek', 'paused', 'standIn', 'act'] as const;

/** Agencies with a group of rows each, and companies with a row each, as the server sorts them. */
export function WorkloadTable({ loads }: { readonly loads: readonly PersonLoad[] }) {
  const t = useText();
  const agencies = loads.filter(({ isCompany }) => !isCompany);
  const companies = loads.filter(({ isCompany }) => isCompany);
  return (
    <ScrollRegion label={t('manage.workload')}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('manage.workload')}</caption>
        <TableHead labels={COLUMNS.map((column) => t(`workload.${column}`))} />
        {[...new Set(agencies.map(({ unit }) => unit))].map((unit) => (
          <Agency key={unit} unit={unit} loads={agencies.filter((load) => load.unit === unit)} />
        ))}
        {companies.length > 0 && (
          <tbody>
            <GroupHead>{t('workload.companies')}</GroupHead>
            {companies.map((load) => (
              <Row key={`${load.unit} ${load.person ?? ''}`} load={load} name={nameOfCompany(load)} />
            ))}
          </tbody>
        )}
      </table>
    </ScrollRegion>
  );
}

function nameOfCompany({ unitName, person }: PersonLoad): string {
  return person === null ? unitName : `${unitName} – ${person}`;
}

interface AgencyProps {
  readonly unit: string;
  readonly loads: readonly PersonLoad[];
}

function Agency({ unit, loads }: AgencyProps) {
  const t = useText();
  const personOf = usePersonName();
  return (
    <tbody data-unit={unit}>
      <GroupHead>
        <AnchorLink to={PATHS.dossiers} search={{ owner: unit }}>
          {loads[0]?.unitName ?? unit}
        </AnchorLink>
      </GroupHead>
      {loads.map((load) => (
        <Row
          key={load.person}
          load={load}
          name={load.person === null ? t('table.unclaimed') : personOf(load.person)}
        />
      ))}
    </tbody>
  );
}

function GroupHead({ children }: { readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={COLUMNS.length} className={classes.group}>
        {children}
      </th>
    </tr>
  );
}

function Row({ load, name }: { readonly load: PersonLoad; readonly name: string }) {
  const { unit, person, isCompany } = load;
  const of: ListSearch = { owner: unit, ...(person === null ? { unclaimed: true } : { assignee: person }) };
  return (
    <tr data-person={person ?? ''}>
      <th scope="row">{name}</th>
      {FIGURES.map(({ figure, ...clock }) => (
        <td key={figure} className={classes.number} data-figure={figure}>
          <Figure load={load} figure={figure} name={name} search={{ ...of, ...clock }} />
        </td>
      ))}
      <td>{!isCompany && <StandIn load={load} name={name} />}</td>
      <td>{!isCompany && load.open > 0 && <AssignLink person={person} name={name} search={of} />}</td>
    </tr>
  );
}

interface FigureProps {
  readonly load: PersonLoad;
  readonly figure: (typeof FIGURES)[number]['figure'];
  readonly name: string;
  /** Of the list behind it. */
  readonly search: ListSearch;
}

function Figure({ load, figure, name, search }: FigureProps) {
  const t = useText();
  const write = useNumber();
  const count = load[figure];
  if (count === 0) return 0;
  return (
    <AnchorLink
      to={PATHS.dossiers}
      search={search}
      aria-label={t('workload.figure', { name, label: t(`workload.${figure}`), count })}
    >
      {write(count)}
    </AnchorLink>
  );
}

function StandIn({ load: { person, standIn }, name }: { readonly load: PersonLoad; readonly name: string }) {
  const t = useText();
  const personOf = usePersonName();
  if (person === null) return null;
  if (standIn !== null)
    return t('workload.standsIn', { user: personOf(standIn.user), to: formatDate(standIn.to) });
  return (
    <AnchorLink
      to={PATHS.substitution}
      className={classes.short ?? ''}
      aria-label={`${t('workload.substitute')} ${name}`}
    >
      {t('workload.substitute')}
    </AnchorLink>
  );
}

interface AssignLinkProps {
  readonly person: string | null;
  readonly name: string;
  readonly search: ListSearch;
}

/** Work is given to others in its list, by the acts that the server offers there. */
function AssignLink({ person, name, search }: AssignLinkProps) {
  const t = useText();
  const act = t(person === null ? 'workload.assign' : 'workload.reassign');
  return (
    <AnchorLink
      to={PATHS.dossiers}
      search={search}
      className={classes.short ?? ''}
      aria-label={`${act} ${name}`}
    >
      {act}
    </AnchorLink>
  );
}
