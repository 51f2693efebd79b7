import { Button, Code, Stack, Text, Title } from '@mantine/core';

import type { DemoAccount } from '../../api/session.js';
import { useText, type MessageId } from '../../i18n/language.js';
import classes from './login-screen.module.css';

interface Group {
  readonly title: MessageId;
  readonly about: MessageId;
  readonly roles: readonly DemoAccount['role'][];
  /** Whom a first visit should try. */
  readonly first: string;
}

/** The groups of people whom the workplace serves, in the order in which a stranger understands them. */
const GROUPS: readonly Group[] = [
  { title: 'demo.handlers', about: 'demo.handlersAbout', roles: ['handler'], first: 'commune-handler' },
  { title: 'demo.managers', about: 'demo.managersAbout', roles: ['leader'], first: 'department-leader' },
  {
    title: 'demo.council',
    about: 'demo.councilAbout',
    roles: ['councilChair', 'councilDeputy', 'councilMember', 'councilSecretary'],
    first: 'council-chair',
  },
  {
    title: 'demo.auditors',
    about: 'demo.auditorsAbout',
    roles: ['auditor', 'administrator'],
    first: 'auditor',
  },
  { title: 'demo.investors', about: 'demo.investorsAbout', roles: ['representative'], first: 'investor-a' },
];

interface DemoGuideProps {
  readonly accounts: readonly DemoAccount[];
  readonly password: string;
  readonly isBusy: boolean;
  readonly onTry: (account: DemoAccount) => void;
}

/** Tells a first visit who is who, and lets it in with one press. */
export function DemoGuide({ accounts, password, isBusy, onTry }: DemoGuideProps) {
  const t = useText();
  return (
    <section aria-labelledby="demo-title" className={classes.guide}>
      <Title order={2} id="demo-title">
        {t('demo.title')}
      </Title>
      <Text c="dimmed" size="sm">
        {t('demo.about')} {t('demo.password')} <Code>{password}</Code>
      </Text>
      <ol className={classes.walk}>
        <li>{t('demo.walk1')}</li>
        <li>{t('demo.walk2')}</li>
        <li>{t('demo.walk3')}</li>
      </ol>
      {GROUPS.map((group) => (
        <DemoGroup key={group.title} group={group} accounts={accounts} isBusy={isBusy} onTry={onTry} />
      ))}
    </section>
  );
}

function DemoGroup({
  group: { title, about, roles, first },
  accounts,
  isBusy,
  onTry,
}: Omit<DemoGuideProps, 'password'> & { readonly group: Group }) {
  const t = useText();
  const members = accounts.filter(({ role }) => roles.includes(role));
  const leading = members.filter(({ username }) => username === first);
  const others = members.filter(({ username }) => username !== first);
  if (members.length === 0) return null;
  return (
    <Stack gap={4} className={classes.group}>
      <Title order={3}>{t(title)}</Title>
      <Text size="sm" c="dimmed">
        {t(about)}
      </Text>
      <AccountList accounts={leading} isBusy={isBusy} onTry={onTry} />
      {others.length > 0 && (
        <details>
          <summary className={classes.others}>{t('demo.others', { count: others.length })}</summary>
          <AccountList accounts={others} isBusy={isBusy} onTry={onTry} />
        </details>
      )}
    </Stack>
  );
}

function AccountList({ accounts, isBusy, onTry }: Omit<DemoGuideProps, 'password'>) {
  const t = useText();
  return (
    <ul className={classes.accounts}>
      {accounts.map((account) => (
        <li key={account.username} className={classes.account}>
          <div>
            <strong>{account.displayName}</strong> <Code>{account.username}</Code>
            <div className={classes.explanation}>{account.explanation}</div>
          </div>
          <Button
            variant="default"
            size="xs"
            disabled={isBusy}
            aria-label={t('demo.tryAs', { name: account.displayName })}
            onClick={() => {
              onTry(account);
            }}
          >
            {t('demo.try')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
