import type { ReactNode } from 'react';

/** Line drawings of 24 by 24; each stands beside words, so none has a name of its own. */
const DRAWINGS = {
  work: <path d="M4 7h16v13H4zM9 7V4h6v3M4 12h16" />,
  list: <path d="M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01" />,
  council: <path d="M5 20v-5h14v5M12 15V9m0 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6z" />,
  chart: <path d="M4 20V4m0 16h16M8 16v-5m4 5V7m4 9v-3" />,
  receive: <path d="M12 4v10m-4-4 4 4 4-4M4 16v4h16v-4" />,
  search: <path d="M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4" />,
  help: (
    <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7m0 3h.01" />
  ),
  bell: <path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zm4 4h4" />,
  user: <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c1-4 4-5 8-5s7 1 8 5" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  clock: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3 2" />,
  pause: <path d="M9 5v14M15 5v14" />,
  late: <path d="M12 3 2 20h20zm0 6v5m0 3h.01" />,
  done: <path d="m5 12 5 5 9-10" />,
  lock: <path d="M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3" />,
  copy: <path d="M9 9h11v11H9zM5 15H4V4h11v1" />,
  next: <path d="m9 5 7 7-7 7" />,
  previous: <path d="m15 5-7 7 7 7" />,
  down: <path d="m5 9 7 7 7-7" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  trash: <path d="M5 7h14M10 7V4h4v3m-7 0 1 13h8l1-13" />,
  sun: (
    <path d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0-5v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4" />
  ),
  moon: <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z" />,
  letter: <path d="M4 6h16v12H4zm0 1 8 6 8-6" />,
  law: <path d="M12 4v16M7 20h10M4 8h16M6 8l-3 6h6zm12 0-3 6h6z" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
