import { Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { procedureQuery, type Procedure } from '../../api/procedures.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { Changes } from './changes.js';
import { nameSide, readSide, sidesOf, writeSide, type ComparedSide } from './sides.js';

interface CompareViewProps {
  readonly procedure: Procedure;
  /** The newest first. */
  readonly versions: readonly number[];
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly onChoose: (sides: { readonly from?: string; readonly to?: string }) => void;
}

/** What two versions, or one version under two regimes, say otherwise. */
export function CompareView({ procedure, versions, from, to, onChoose }: CompareViewProps) {
  const t = useText();
  const before = useQuery(procedureQuery(procedure.code, from.version));
  const after = useQuery(procedureQuery(procedure.code, to.version));
  const error = before.error ?? after.error;
  const options = sidesOf({ versions, procedure }).map((side) => ({
    value: writeSide(side),
    label: nameSide(side, procedure, t),
  }));
  const choice = (name: 'from' | 'to', label: string, side: ComparedSide) => (
    <NativeSelect
      label={label}
      value={writeSide(side)}
      data={options}
      onChange={({ currentTarget }) => {
        onChoose({ [name]: writeSide(readSide(currentTarget.value)) });
      }}
    />
  );
  return (
    <>
      <Group mb="md" align="flex-end">
        {choice('from', t('compare.left'), from)}
        {choice('to', t('compare.right'), to)}
      </Group>
      {error !== null && (
        <ProblemNotice
          error={error}
          onRetry={() => {
            void before.refetch();
            void after.refetch();
          }}
        />
      )}
      {before.data !== undefined && after.data !== undefined ? (
        <Changes
          before={{ procedure: before.data, regime: from.regime }}
          after={{ procedure: after.data, regime: to.regime }}
        />
      ) : (
        error === null && <Loading />
      )}
    </>
  );
}
