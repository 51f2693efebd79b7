import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import { notePrint } from '../../api/access.js';
import { MAIN } from '../../components/focus-main.js';
import { LiveRegion } from '../../components/live-region.js';
import { useText } from '../../i18n/language.js';
import { useLiveUpdates } from './live-updates.js';
import { OfflineBanner } from './offline-banner.js';
import { Rail } from './rail.js';
import { ShortcutsDialog, useShortcuts } from './shortcuts.js';
import classes from './shell.module.css';
import { TopBar } from './top-bar.js';

/** What stands around every screen behind the login. */
export function Shell() {
  const t = useText();
  const [isRailOpen, setRailOpen] = useState(false);
  const [areShortcutsOpen, setShortcutsOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  useLiveUpdates();
  useNotedPrints();
  useShortcuts({
    '?': () => {
      setShortcutsOpen(true);
    },
  });
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href={`#${MAIN}`}>
        {t('shell.skip')}
      </a>
      <TopBar
        isRailOpen={isRailOpen}
        onToggleRail={() => {
          setRailOpen((isOpen) => !isOpen);
        }}
        onHelp={() => {
          setShortcutsOpen(true);
        }}
      />
      <Rail
        isOpen={isRailOpen}
        onLeave={() => {
          setRailOpen(false);
        }}
      />
      <main id={MAIN} ref={main} tabIndex={-1} className={classes.main}>
        <OfflineBanner />
        <Outlet />
      </main>
      <LiveRegion />
      <ShortcutsDialog
        isOpen={areShortcutsOpen}
        onClose={() => {
          setShortcutsOpen(false);
        }}
      />
    </div>
  );
}

/** Whoever prints what a dossier holds takes it away, so the access log is told. */
function useNotedPrints(): void {
  useEffect(() => {
    const note = () => {
      notePrint(window.location.pathname + window.location.search);
    };
    window.addEventListener('beforeprint', note);
    return () => {
      window.removeEventListener('beforeprint', note);
    };
  }, []);
}

/** A new page is read from its beginning; a change of filters leaves the focus where it is. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // A screen may have led the focus to a place of its own already.
    if (main.current?.contains(document.activeElement) === true) return;
    main.current?.focus({ preventScroll: true });
  }, [main, path]);
}
