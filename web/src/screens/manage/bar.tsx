import { PATHS } from '../../app/paths.js';
import type { ListSearch } from '../../app/search.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';

interface BarProps {
  /** Of the list that the bar counts. */
  readonly search: ListSearch;
  readonly label: string;
  readonly all: number;
  readonly overdue: number;
  /** Of the bars beside it. */
  readonly longest: number;
  readonly 'data-step'?: string;
  readonly 'data-unit'?: string;
}

/** How many dossiers there are, and how many of them are late; the whole bar leads to their list. */
export function Bar({ search, label, all, overdue, longest, ...marks }: BarProps) {
  const t = useText();
  return (
    <AnchorLink
      to={PATHS.dossiers}
      search={search}
      underline="never"
      className={classes.bar ?? ''}
      {...marks}
    >
      <span>{label}</span>
      {/* A width by an attribute, because the content policy allows no style on an element. */}
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <rect className={classes.barFill} width={(all / longest) * 100} height="14" />
        <rect className={classes.barLate} width={(overdue / longest) * 100} height="14" />
      </svg>
      <span className={classes.number}>
        {t(overdue > 0 ? 'manage.barLate' : 'manage.bar', { all, overdue })}
      </span>
    </AnchorLink>
  );
}
