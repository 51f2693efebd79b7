import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

import classes from './manage.module.css';

interface SectionProps {
  /** Of the heading, which an address may lead to. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a screen, named by its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Title order={2} id={id} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
