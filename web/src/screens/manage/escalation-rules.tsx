import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { escalationRulesQuery, type EscalationRule } from '../../api/escalation.js';
import { sessionQuery } from '../../api/session.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText, type MessageId, type Translate } from '../../i18n/language.js';
import classes from './manage.module.css';

type Rung = EscalationRule['ladder']['rungs'][number];
type Recipient = Rung['recipients'][number];

const RECIPIENTS: Readonly<Record<Recipient['to'], MessageId>> = {
  assignee: 'rules.assignee',
  owner: 'rules.owner',
  superior: 'rules.superior',
  units: 'rules.units',
};

/** The rules in sentences, for those who answer for them or examine them. */
export function EscalationRules() {
  const { data: session } = useQuery(sessionQuery);
  const mayRead = session?.roles.some((role) => role === 'administrator' || role === 'auditor') ?? false;
  return mayRead ? <Rules /> : null;
}

function Rules() {
  const t = useText();
  const rules = useQuery(escalationRulesQuery);
  if (rules.isPending) return <Loading lines={3} />;
  if (rules.isError) return <ProblemNotice error={rules.error} onRetry={() => void rules.refetch()} />;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('rules.title')}</Title>
      {rules.data.items.map((rule) => (
        <article key={rule.id}>
          <p>
            {t('rules.applies', {
              clock: rule.clock ?? t('rules.anyClock'),
              procedure: rule.procedure ?? t('rules.anyProcedure'),
            })}
          </p>
          <ul>
            {rule.ladder.rungs.map((rung) => (
              <li key={rung.code}>{sentenceOf(t, rung)}</li>
            ))}
          </ul>
          <p>{t('rules.source', { source: rule.source })}</p>
        </article>
      ))}
    </section>
  );
}

function sentenceOf(t: Translate, { when, recipients }: Rung): string {
  const to = recipients.map((recipient) => t(RECIPIENTS[recipient.to])).join(', ');
  if (when === 'breach') return t('rules.breach', { to });
  const { workingDaysFromDue: days, at } = when;
  return days < 0 ? t('rules.before', { days: -days, at, to }) : t('rules.after', { days, at, to });
}
