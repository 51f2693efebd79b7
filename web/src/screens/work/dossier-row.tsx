import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';

import type { DossierListItem } from '../../api/dossiers.js';
import { PATHS } from '../../app/paths.js';
import { DueDate, DueTag } from '../../components/due-tag.js';
import { usePick, useText } from '../../i18n/language.js';
import { ClaimButton } from './claim-button.js';
import classes from './dossier-table.module.css';
import { rememberOpened } from './row-keys.js';
import type { RowNames } from './row-names.js';

interface DossierRowProps {
  readonly item: DossierListItem;
  readonly index: number;
  readonly names: RowNames;
  readonly isSelected: boolean;
  readonly onToggle: (code: string) => void;
}

/** Plain cells and drawn again only when the dossier changes: thousands of rows pass while scrolling. */
export const DossierRow = memo(function DossierRow({
  item,
  index,
  names,
  isSelected,
  onToggle,
}: DossierRowProps) {
  const t = useText();
  const pick = usePick();
  const procedure = names.procedure(item);
  const step = procedure?.states.find(({ path }) => path === item.state);
  return (
    // The first row of the table is its head.
    <tr
      data-index={index}
      data-code={item.code}
      aria-rowindex={index + 2}
      data-selected={isSelected || undefined}
    >
      <td>
        <Checkbox
          size="md"
          aria-label={t('table.selectOne', { code: item.code })}
          checked={isSelected}
          onChange={() => {
            onToggle(item.code);
          }}
        />
      </td>
      <td data-column="code">
        <Link
          to={PATHS.dossier}
          params={{ code: item.code }}
          className={classes.open ?? ''}
          onClick={() => {
            rememberOpened(item.code);
          }}
        >
          <span className={classes.title}>{item.title}</span>
          <span className="code">{item.code}</span>
        </Link>
        {item.flags > 0 && <span className={classes.flags}>{t('table.flags', { count: item.flags })}</span>}
      </td>
      <td data-column="procedure">
        {procedure === undefined
          ? item.procedure.code
          : pick({ label: procedure.name, labelEn: procedure.nameEn })}
      </td>
      <td data-column="step">{step === undefined ? item.state : pick(step)}</td>
      <td data-column="place">{item.unit === null ? '' : names.unit(item.unit)}</td>
      <td data-column="due">
        {item.nearestClock === null ? (
          <span className={classes.quiet}>{t('due.none')}</span>
        ) : (
          <span className={classes.due}>
            <DueTag clock={item.nearestClock} />
            <DueDate on={item.nearestClock.dueOn} />
          </span>
        )}
      </td>
      <td data-column="assignee">
        {item.assignee === null ? (
          <span className={classes.quiet}>{t('table.unclaimed')}</span>
        ) : (
          names.person(item.assignee)
        )}
      </td>
      <td data-column="act">
        <ClaimButton item={item} procedure={procedure} />
      </td>
    </tr>
  );
});
