import { Text, Title } from '@mantine/core';

import type { CouncilSheets } from '../../api/councils.js';
import type { Transition } from '../../api/dossiers.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { DueDate } from '../../components/due-tag.js';
import { beginDraft, draftNameOf } from '../../forms/use-schema-form.js';
import { usePersonName } from '../../components/use-person-name.js';
import { usePick, useText } from '../../i18n/language.js';
import classes from './council.module.css';

const ACT = 'REOPEN_SHEET';

interface ReopeningRequestsProps {
  readonly code: string;
  readonly sheets: CouncilSheets['items'];
  readonly acts: readonly Transition[];
}

/** Who wants a sheet back, and why; to the Chair, who alone may give it, with the way there. Of marks nothing. */
export function ReopeningRequests({ code, sheets, acts }: ReopeningRequestsProps) {
  const t = useText();
  const personOf = usePersonName();
  const pick = usePick();
  const waiting = sheets.flatMap(({ asked, ...sheet }) => (asked === null ? [] : [{ ...sheet, asked }]));
  if (waiting.length === 0) return null;
  const act = acts.find(({ event, allowed }) => event === ACT && allowed);
  return (
    <section aria-labelledby="reopening-requests">
      <Title order={2} id="reopening-requests" mb="sm">
        {t('board.reopeningRequests', { count: waiting.length })}
      </Title>
      <ul className={classes.plain}>
        {waiting.map(({ member, title, asked: { on, reason } }) => (
          <li key={member} data-asks={member}>
            <strong>
              {personOf(member)} ({title})
            </strong>{' '}
            · <DueDate on={on} />: {reason}{' '}
            {act === undefined ? (
              <Text span size="sm" c="dimmed">
                {t('board.reopeningWaits')}
              </Text>
            ) : (
              <AnchorLink
                className="no-print"
                underline="always"
                to={PATHS.dossier}
                params={{ code }}
                search={{ act: ACT }}
                aria-label={t('board.reopen', { act: pick(act), member: personOf(member) })}
                onClick={() => {
                  beginDraft(draftNameOf(code, ACT), { member });
                }}
              >
                {pick(act)}
              </AnchorLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
