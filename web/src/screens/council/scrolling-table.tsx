import type { ReactNode } from 'react';

import { ScrollRegion } from '../../components/scroll-region.js';
import classes from './council.module.css';

interface ScrollingTableProps {
  readonly caption: string;
  readonly children: ReactNode;
}

/** A table that scrolls by itself where the window is narrow, so it must be reachable by the keyboard. */
export function ScrollingTable({ caption, children }: ScrollingTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        {children}
      </table>
    </ScrollRegion>
  );
}
