import { Alert, Button, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import { demoAccountsQuery, logIn, sessionQuery } from '../../api/session.js';
import { PATHS } from '../../app/paths.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { DemoGuide } from './demo-guide.js';
import { LanguageButton } from './language-button.js';
import classes from './login-screen.module.css';

export function LoginScreen() {
  const t = useText();
  const { next, ended } = useSearch({ from: PATHS.login });
  const demo = useQuery(demoAccountsQuery);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const enter = useEnter(next ?? PATHS.work);
  useEffect(() => {
    document.title = `${t('login.title')} – ${t('app.name')}`;
  }, [t]);
  const { password: demoPassword = null, items: accounts = [] } = demo.data ?? {};
  return (
    <main className={classes.page}>
      <div className={classes.form}>
        <header className={classes.brand}>
          <img src="/icon.svg" alt="" width={44} height={44} />
          <div>
            <Title order={1}>{t('app.name')}</Title>
            <p className={classes.motto}>{t('login.motto')}</p>
          </div>
        </header>
        <Paper withBorder p="lg" bg="var(--ccn-surface)">
          <form
            onSubmit={(event) => {
              event.preventDefault();
              enter.mutate({ username, password });
            }}
          >
            <Stack gap="md">
              <Title order={2}>{t('login.title')}</Title>
              {ended === true && <Alert variant="default">{t('login.ended')}</Alert>}
              {enter.isError && <ProblemNotice error={enter.error} />}
              <TextInput
                label={t('login.username')}
                autoComplete="username"
                required
                value={username}
                onChange={(event) => {
                  setUsername(event.currentTarget.value);
                }}
              />
              <PasswordInput
                label={t('login.password')}
                autoComplete="current-password"
                required
                value={password}
                visibilityToggleButtonProps={{ 'aria-label': t('login.showPassword') }}
                onChange={(event) => {
                  setPassword(event.currentTarget.value);
                }}
              />
              <Button type="submit" loading={enter.isPending}>
                {t('login.enter')}
              </Button>
            </Stack>
          </form>
        </Paper>
        <LanguageButton />
      </div>
      {demoPassword !== null && (
        <DemoGuide
          accounts={accounts}
          password={demoPassword}
          isBusy={enter.isPending}
          onTry={(account) => {
            enter.mutate({ username: account.username, password: demoPassword });
          }}
        />
      )}
    </main>
  );
}

function useEnter(next: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ username, password }: { username: string; password: string }) => logIn(username, password),
    onSuccess: async (session) => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
      await navigate({ href: next });
    },
  });
}
