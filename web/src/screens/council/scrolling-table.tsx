import type { ReactNode } from 'react';

import classes from './council.module.css';

interface ScrollingTableProps {
  readonly caption: string;
  readonly children: ReactNode;
}

/** A table that scrolls by itself where the window is narrow, so it must be reachable by the keyboard. */
export function ScrollingTable({ caption, children }: ScrollingTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
