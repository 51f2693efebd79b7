import { Checkbox, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { unitNamesQuery } from '../../api/registers.js';
import { sessionQuery } from '../../api/session.js';
import { waitingQuery } from '../../api/successions.js';
import { PATHS } from '../../app/paths.js';
import { DossierName } from '../../components/dossier/dossier-name.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { MoreButton } from '../../components/more-button.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { usePick, useText } from '../../i18n/language.js';
import { AssignmentForm } from './assignment-form.js';
import classes from './manage.module.css';

/** Chưa phân về xã: dossiers of units that have ended, given to a new unit by an order. */
export function WaitingWork() {
  const t = useText();
  const navigate = useNavigate();
  const { unit, by } = useSearch({ from: '/inside/manage/successions' });
  const pick = usePick();
  const { data: session } = useQuery(sessionQuery);
  const { data: names } = useQuery(unitNamesQuery);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const list = useInfiniteQuery(waitingQuery(unit));
  const all = useInfiniteQuery(waitingQuery(undefined));
  if (list.isPending || all.isPending) return <Loading />;
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (all.isError) return <ProblemNotice error={all.error} onRetry={() => void all.refetch()} />;
  const waiting = all.data.pages[0]?.units ?? [];
  // All of its work may have been given away a moment ago.
  const units =
    unit === undefined || waiting.some((each) => each.unit === unit)
      ? waiting
      : [{ unit, name: names?.get(unit) ?? unit, dossiers: 0, successors: [] }, ...waiting];
  const rows = list.data.pages.flatMap(({ items }) => items);
  const canAssign = unit !== undefined && session?.roles.includes('administrator') === true;
  return (
    <>
      <NativeSelect
        label={t('successions.oldUnit')}
        maw="30rem"
        mb="sm"
        className="no-print"
        value={unit ?? ''}
        data={[
          { value: '', label: t('successions.allUnits') },
          ...units.map((each) => ({
            value: each.unit,
            label: t('successions.unitWaiting', { name: each.name, count: each.dossiers }),
          })),
        ]}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          setChosen([]);
          void navigate({
            to: PATHS.successions,
            search: { ...(by === undefined ? {} : { by }), ...(value === '' ? {} : { unit: value }) },
          });
        }}
      />
      {canAssign && (
        <AssignmentForm
          key={unit}
          from={unit}
          successors={units.find((each) => each.unit === unit)?.successors ?? []}
          dossiers={chosen}
          onAssigned={() => {
            setChosen([]);
          }}
        />
      )}
      {rows.length === 0 && <EmptyState sentence={t('successions.nothingWaits')} />}
      {canAssign && rows.length > 0 && (
        <Checkbox
          label={t('successions.chooseAll', { count: rows.length })}
          mb="sm"
          className="no-print"
          checked={chosen.length === rows.length}
          indeterminate={chosen.length > 0 && chosen.length < rows.length}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.checked ? rows.map(({ dossier }) => dossier) : []);
          }}
        />
      )}
      {rows.length > 0 && (
        <ScrollRegion label={t('successions.waiting')}>
          <table className={classes.table}>
            <TableHead
              labels={[
                t('successions.choose'),
                t('audit.dossier'),
                t('successions.state'),
                t('successions.oldUnit'),
              ]}
            />
            <tbody>
              {rows.map(({ dossier, title, stateLabel, stateLabelEn, unit: old, unitName }) => (
                <tr key={`${dossier} ${old}`}>
                  <td>
                    <Checkbox
                      aria-label={t('successions.chooseOne', { dossier })}
                      disabled={!canAssign}
                      checked={chosen.includes(dossier)}
                      onChange={({ currentTarget }) => {
                        const others = chosen.filter((each) => each !== dossier);
                        setChosen(currentTarget.checked ? [...others, dossier] : others);
                      }}
                    />
                  </td>
                  <th scope="row">
                    <DossierName code={dossier} title={title} />
                  </th>
                  <td>{pick({ label: stateLabel, labelEn: stateLabelEn })}</td>
                  <td>{unitName}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <MoreButton list={list} />
    </>
  );
}
