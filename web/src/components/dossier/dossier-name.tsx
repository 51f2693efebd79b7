import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../anchor-link.js';
import classes from './dossier-name.module.css';

interface DossierNameProps {
  readonly code: string;
  readonly title: string;
  readonly size?: 'sm';
}

/** A dossier in a row of a table: its title, which leads to it, over its code. */
export function DossierName({ code, title, size }: DossierNameProps) {
  return (
    <>
      <AnchorLink
        to={PATHS.dossier}
        params={{ code }}
        className={classes.name}
        {...(size === undefined ? {} : { size })}
      >
        {title}
      </AnchorLink>
      <div className="code">{code}</div>
    </>
  );
}
