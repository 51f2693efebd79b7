import type { ReactNode } from 'react';

import classes from './scroll-region.module.css';

interface ScrollRegionProps {
  readonly label: string;
  /** For a look of its own, beside that it scrolls. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What is wider or longer than its place, such as a table, scrolls by itself; the keyboard scrolls it too. */
export function ScrollRegion({ label, className = '', children }: ScrollRegionProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no mouse needs the focus to scroll
    <div className={`${classes.scroll ?? ''} ${className}`} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
