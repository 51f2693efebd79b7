import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';

import type { Session } from '../../api/session.js';
import { useText } from '../../i18n/language.js';
import classes from './shell.module.css';

/** Which of several units one works for now; it stands in the address and goes with every link. */
export function UnitSwitcher({ units }: { readonly units: Session['units'] }) {
  const t = useText();
  const { for: chosen = '' } = useSearch({ from: '/inside' });
  const navigate = useNavigate();
  const held = [...new Map(units.filter(({ valid }) => valid).map(({ code, name }) => [code, name]))];
  const [only] = held;
  if (held.length <= 1) {
    return (
      <span className={classes.unit}>
        <span className="visually-hidden">{t('shell.unit')}: </span>
        {only?.[1]}
      </span>
    );
  }
  return (
    <NativeSelect
      aria-label={t('shell.actFor')}
      value={chosen}
      data={[{ value: '', label: t('shell.allUnits') }, ...held.map(([value, label]) => ({ value, label }))]}
      onChange={({ currentTarget: { value } }) => {
        void navigate({
          to: '.',
          // Named even where it is none: what is not named is kept.
          search: (search) => ({ ...search, for: value === '' ? undefined : value }) as never,
          resetScroll: false,
        });
      }}
    />
  );
}
