import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, RefAttributes } from 'react';

type PlainAnchorProps = AnchorProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> &
  RefAttributes<HTMLAnchorElement>;

function PlainAnchor(props: PlainAnchorProps) {
  return <Anchor {...props} />;
}

/** A link of the router that looks like every other link; its address and parameters are checked. */
export const AnchorLink = createLink(PlainAnchor);
