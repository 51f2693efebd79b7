import { Button } from '@mantine/core';

import type { DossierListItem } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { sentenceOf } from '../../api/problem.js';
import { announce } from '../../components/live-region.js';
import { usePick, useText } from '../../i18n/language.js';
import { useClaim, useClaimEvent } from './claim.js';
import classes from './dossier-table.module.css';

interface ClaimButtonProps {
  readonly item: DossierListItem;
  readonly procedure: Procedure | undefined;
}

/** The one act that is offered in the row itself. Whether it may be done here and now the server says. */
export function ClaimButton({ item, procedure }: ClaimButtonProps) {
  const t = useText();
  const pick = usePick();
  const event = useClaimEvent(item, procedure);
  const claim = useClaim();
  if (event === null) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={claim.isPending}
        aria-label={t('table.actOn', { act: pick(event), code: item.code })}
        onClick={() => {
          claim.mutate(item, {
            onSuccess: () => {
              announce(t('table.claimed', { code: item.code }));
            },
          });
        }}
      >
        {pick(event)}
      </Button>
      {claim.isError && (
        <span role="alert" className={classes.refusal}>
          {sentenceOf(claim.error, t)}
        </span>
      )}
    </>
  );
}
