import { ActionIcon, Button, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';

import { logOut, sessionQuery } from '../../api/session.js';
import { Icon } from '../../components/icons.js';
import { useLanguage, useText } from '../../i18n/language.js';
import { PATHS } from '../paths.js';
import { GlobalSearch } from './global-search.js';
import { NoticeBell } from './notice-bell.js';
import classes from './shell.module.css';
import { UnitSwitcher } from './unit-switcher.js';

interface TopBarProps {
  readonly isRailOpen: boolean;
  readonly onToggleRail: () => void;
  readonly onHelp: () => void;
}

export function TopBar({ isRailOpen, onToggleRail, onHelp }: TopBarProps) {
  const t = useText();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <header className={`${classes.bar ?? ''} no-print`}>
      <ActionIcon
        className={classes.toggle ?? ''}
        variant="default"
        size="lg"
        aria-label={t('shell.menu')}
        aria-expanded={isRailOpen}
        aria-controls="rail"
        onClick={onToggleRail}
      >
        <Icon name={isRailOpen ? 'close' : 'menu'} />
      </ActionIcon>
      <Link to={PATHS.work} className={classes.brand ?? ''}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        {t('app.name')}
      </Link>
      <UnitSwitcher units={session?.units ?? []} />
      <GlobalSearch />
      <NoticeBell />
      <ActionIcon variant="default" size="lg" aria-label={t('shell.help')} onClick={onHelp}>
        <Icon name="help" />
      </ActionIcon>
      <UserMenu name={session?.user.displayName ?? ''} />
    </header>
  );
}

function UserMenu({ name }: { readonly name: string }) {
  const t = useText();
  const { language, choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const logOutOfHere = useLogOut();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="user" />} className={classes.user ?? ''}>
          <span className={classes.userName}>{name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name={isDark ? 'sun' : 'moon'} />}
          onClick={() => {
            setColorScheme(isDark ? 'light' : 'dark');
          }}
        >
          {t(isDark ? 'shell.light' : 'shell.dark')}
        </Menu.Item>
        <Menu.Item
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => {
            choose(language === 'vi' ? 'en' : 'vi');
          }}
        >
          {t('shell.otherLanguage')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          onClick={() => {
            void logOutOfHere();
          }}
        >
          {t('shell.logOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function useLogOut(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await logOut();
    // The next person at this desk must find nothing of this one.
    sessionStorage.clear();
    client.clear();
    client.setQueryData(sessionQuery.queryKey, null);
    await navigate({ to: PATHS.login });
  };
}
