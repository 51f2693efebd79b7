import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';

import { isCouncilEvent, type Council, type CouncilEvent } from '../../api/councils.js';
import type { Transition } from '../../api/dossiers.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { BasisText } from '../../components/basis-text.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePick, useText } from '../../i18n/language.js';
import type { SeenCouncil } from './seen-council.js';
import classes from './council.module.css';
import { useCouncilAct } from './use-council-act.js';

/** Names of acts are sentences; in a narrow window they take several lines. */
const WRAPPED = { root: classes.act ?? '', label: classes.actLabel ?? '' };

/** What is done at the gate or on the sheet. */
const ELSEWHERE = ['DECLARE_CONFLICTS', 'SUBMIT_SHEET'];

/** Whose the acts of closing are. To anybody else they would be buttons that never open. */
const WHOSE: Partial<Readonly<Record<CouncilEvent, readonly Council['seat'][]>>> = {
  REQUEST_CLOSING: ['councilSecretary'],
  CLOSE_SCORING: ['councilChair', 'councilDeputy'],
};

/** Closing takes two: the secretary asks for it, the Chair does it. The other acts have forms on the dossier's page. */
export function CouncilActs({ council: { code, seat }, dossier }: SeenCouncil) {
  const t = useText();
  const pick = usePick();
  const acts = dossier.availableTransitions.filter(({ event }) => !ELSEWHERE.includes(event));
  const closing = acts.flatMap((act) =>
    isCouncilEvent(act.event) && (act.allowed || WHOSE[act.event]?.includes(seat) !== false)
      ? [{ act, event: act.event }]
      : [],
  );
  const others = acts.filter(({ event, allowed }) => allowed && !isCouncilEvent(event));
  if (closing.length + others.length === 0) return null;
  return (
    <section aria-labelledby="council-acts" className="no-print">
      <Title order={2} id="council-acts" mb="sm">
        {t('act.title')}
      </Title>
      <Stack>
        {closing.map(({ act, event }) => (
          <ClosingAct key={event} code={code} version={dossier.version} act={act} event={event} />
        ))}
        <ul className={classes.plain}>
          {others.map((act) => (
            <li key={act.event}>
              <AnchorLink to={PATHS.dossier} params={{ code }} search={{ act: act.event }}>
                {pick(act)}
              </AnchorLink>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}

interface ClosingActProps {
  readonly code: string;
  readonly version: number;
  readonly act: Transition;
  readonly event: CouncilEvent;
}

/** Cannot be taken back, so it is confirmed; where it is closed the server says why. */
function ClosingAct({ code, version, act, event }: ClosingActProps) {
  const t = useText();
  const pick = usePick();
  const [isAsked, setAsked] = useState(false);
  const command = useCouncilAct(code);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div data-event={event}>
      <Button
        ref={button}
        classNames={WRAPPED}
        variant={isAsked ? 'default' : 'filled'}
        disabled={!act.allowed}
        aria-expanded={act.allowed ? isAsked : undefined}
        onClick={() => {
          setAsked(!isAsked);
        }}
      >
        {pick(act)}
      </Button>
      {isAsked && act.allowed && (
        <Group role="group" aria-label={pick(act)} mt="xs">
          <Text size="sm">{t('board.confirm')}</Text>
          <Button
            classNames={WRAPPED}
            loading={command.isPending}
            onClick={() => {
              command.mutate({ event, payload: {}, version });
            }}
          >
            {t('board.confirmed', { act: pick(act) })}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              button.current?.focus();
              setAsked(false);
            }}
          >
            {t('act.later')}
          </Button>
        </Group>
      )}
      {!act.allowed && (
        <>
          <Text size="sm">{act.reason}</Text>
          <BasisText basis={act.legalBasis} />
        </>
      )}
      {command.isError && <ProblemNotice error={command.error} />}
    </div>
  );
}
