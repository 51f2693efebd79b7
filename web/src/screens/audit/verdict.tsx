import type { ReactNode } from 'react';

import { Icon } from '../../components/icons.js';
import classes from './replay.module.css';

/** Whether a chain holds, in one line. */
export function Verdict({
  isIntact,
  children,
}: {
  readonly isIntact: boolean;
  readonly children: ReactNode;
}) {
  return (
    <p className={classes.chained} data-chained={isIntact}>
      <Icon name={isIntact ? 'done' : 'late'} size={16} />
      {children}
    </p>
  );
}
