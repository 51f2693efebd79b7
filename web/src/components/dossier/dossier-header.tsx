import { ActionIcon, CopyButton } from '@mantine/core';

import type { Dossier } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../anchor-link.js';
import { Icon } from '../icons.js';
import { announce } from '../live-region.js';
import { usePersonName } from '../use-person-name.js';
import { usePick, useText } from '../../i18n/language.js';
import classes from './dossier-header.module.css';
import { labelsOfState } from './steps.js';

interface DossierHeaderProps {
  readonly dossier: Dossier;
  readonly procedure: Procedure | undefined;
}

/** Under the title: the code, where the dossier stands, and who works on it. */
export function DossierHeader({ dossier, procedure }: DossierHeaderProps) {
  const t = useText();
  const pick = usePick();
  const personOf = usePersonName();
  const states =
    procedure === undefined ? dossier.stateLabels : labelsOfState(procedure, dossier.stateValue).map(pick);
  return (
    <div className={classes.header}>
      <span className={classes.item}>
        <span className="code">{dossier.code}</span>
        <CopyButton value={dossier.code}>
          {({ copy }) => (
            <ActionIcon
              variant="subtle"
              aria-label={t('dossier.copyCode')}
              onClick={() => {
                copy();
                announce(t('dossier.copied'));
              }}
            >
              <Icon name="copy" size={16} />
            </ActionIcon>
          )}
        </CopyButton>
      </span>
      <span className={classes.item}>
        <span className="visually-hidden">{t('dossier.states')}: </span>
        {states.map((state) => (
          <strong key={state} className={classes.state}>
            {state}
          </strong>
        ))}
      </span>
      <span className={classes.item}>
        <AnchorLink
          to={PATHS.procedure}
          params={{ code: dossier.procedure.code }}
          search={{ version: dossier.procedure.version, dossier: dossier.code }}
          size="sm"
        >
          {procedure === undefined
            ? dossier.procedure.name
            : pick({ label: procedure.name, labelEn: procedure.nameEn })}
        </AnchorLink>
      </span>
      <span className={classes.item}>
        {t('dossier.assignee')}:{' '}
        {dossier.assignee === null ? t('table.unclaimed') : personOf(dossier.assignee)}
      </span>
    </div>
  );
}
