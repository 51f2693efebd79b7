import { Breadcrumbs, Group, Text, Title } from '@mantine/core';
import type { LinkProps } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';

import { AnchorLink } from './anchor-link.js';
import { useText } from '../i18n/language.js';
import classes from './page.module.css';

export interface Crumb {
  readonly label: string;
  readonly to: NonNullable<LinkProps['to']>;
}

interface PageProps {
  readonly title: string;
  /** Of the browser's tab; the title when left out. */
  readonly documentTitle?: string;
  /** The pages above this one. */
  readonly crumbs?: readonly Crumb[];
  readonly lead?: ReactNode;
  /** Keeps the title in sight while the page scrolls, where there is room for it. */
  readonly isSticky?: boolean;
  /** At the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What every screen begins with: where one is, its only `h1`, and the title of the tab. */
export function Page({
  title,
  documentTitle = title,
  crumbs = [],
  lead,
  isSticky = false,
  actions,
  children,
}: PageProps) {
  const t = useText();
  useEffect(() => {
    document.title = `${documentTitle} – ${t('app.name')}`;
  }, [documentTitle, t]);
  return (
    <div className={classes.page}>
      {crumbs.length > 0 && (
        <Breadcrumbs
          component="nav"
          aria-label={t('page.breadcrumb')}
          className={`${classes.crumbs ?? ''} no-print`}
        >
          {crumbs.map(({ label, to }) => (
            <AnchorLink key={label} to={to} size="sm">
              {label}
            </AnchorLink>
          ))}
          <Text size="sm" aria-current="page" className={classes.here}>
            {title}
          </Text>
        </Breadcrumbs>
      )}
      <Group
        justify="space-between"
        align="flex-start"
        gap="md"
        className={classes.head}
        data-sticky={isSticky || undefined}
      >
        <div className={classes.title}>
          <Title order={1}>{title}</Title>
          {lead !== undefined && (
            <Text c="dimmed" component="div">
              {lead}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </div>
  );
}
