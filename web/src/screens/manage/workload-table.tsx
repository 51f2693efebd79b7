import type { PersonLoad } from '../../api/workload.js';
import { PATHS } from '../../app/paths.js';
import type { ClockFilter, ListSearch } from '../../app/search.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';

const FIGURES = [
  { figure: 'open' },
  { figure: 'overdue', clock: 'overdue' },
  { figure: 'thisWeek', clock: 'this-week' },
  { figure: 'paused', clock: 'paused' },
] as const satisfies readonly { readonly figure: keyof PersonLoad; readonly clock?: ClockFilter }[];

const COLUMNS = ['person', 'open', 'overdue', 'thisWeek', 'paused', 'standIn', 'act'] as const;

/** A group of rows for each unit, as the server sorts them. */
export function WorkloadTable({ loads }: { readonly loads: readonly PersonLoad[] }) {
  const t = useText();
  const units = [...new Set(loads.map(({ unit }) => unit))].map(
    (unit) => [unit, loads.filter((load) => load.unit === unit)] as const,
  );
  return (
    <ScrollRegion label={t('manage.workload')}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('manage.workload')}</caption>
        <TableHead labels={COLUMNS.map((column) => t(`workload.${column}`))} />
        {units.map(([unit, rows]) => (
          <tbody key={unit} data-unit={unit}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS.length} className={classes.group}>
                <AnchorLink to={PATHS.dossiers} search={{ owner: unit }}>
                  {rows[0]?.unitName ?? unit}
                </AnchorLink>
              </th>
            </tr>
            {rows.map((load) => (
              <Row key={load.person} load={load} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function Row({ load }: { readonly load: PersonLoad }) {
  const t = useText();
  const { unit, person, standIn } = load;
  const of: ListSearch = { owner: unit, ...(person === null ? { unclaimed: true } : { assignee: person }) };
  const name = person ?? t('table.unclaimed');
  const act = t(person === null ? 'workload.assign' : 'workload.reassign');
  return (
    <tr data-person={person ?? ''}>
      <th scope="row">{name}</th>
      {FIGURES.map(({ figure, ...clock }) => (
        <td key={figure} className={classes.number} data-figure={figure}>
          {load[figure] === 0 ? (
            0
          ) : (
            <AnchorLink
              to={PATHS.dossiers}
              search={{ ...of, ...clock }}
              aria-label={t('workload.figure', { name, label: t(`workload.${figure}`), count: load[figure] })}
            >
              {load[figure]}
            </AnchorLink>
          )}
        </td>
      ))}
      <td>
        {standIn === null
          ? person !== null && (
              <AnchorLink to={PATHS.substitution} aria-label={`${t('workload.substitute')} ${name}`}>
                {t('workload.substitute')}
              </AnchorLink>
            )
          : t('workload.standsIn', { user: standIn.user, to: formatDate(standIn.to) })}
      </td>
      <td>
        {load.open > 0 && (
          <AnchorLink to={PATHS.dossiers} search={of} aria-label={`${act} ${name}`}>
            {act}
          </AnchorLink>
        )}
      </td>
    </tr>
  );
}
