import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';

interface SearchFormProps {
  /** What the button says. */
  readonly action: string;
  readonly onAsk: () => void;
  /** The fields, side by side. */
  readonly children: ReactNode;
}

/** What a screen is asked for; nothing happens before the button, or Enter. */
export function SearchForm({ action, onAsk, children }: SearchFormProps) {
  return (
    <form
      role="search"
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <Group align="flex-end" gap="sm" mb="sm">
        {children}
        <Button type="submit" variant="default">
          {action}
        </Button>
      </Group>
    </form>
  );
}
