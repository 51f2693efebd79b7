import { useState } from 'react';

import type { CalendarYear } from '../../../api/calendar.js';
import { draftNameOf } from '../../../forms/use-schema-form.js';
import { beginDraft, type CalendarDraft } from './calendar-draft.js';

interface KeptDraft {
  readonly draft: CalendarDraft;
  readonly change: (draft: CalendarDraft) => void;
  /** Forgets what was drafted, and begins anew from an edition. */
  readonly restart: (from: CalendarYear) => void;
}

/** The draft of a year, kept over reloads like what is typed into any form; begun from the edition in force. */
export function useCalendarDraft(current: CalendarYear): KeptDraft {
  const name = draftNameOf('calendar', String(current.year));
  const [draft, setDraft] = useState<CalendarDraft>(() => readDraft(name) ?? beginDraft(current));
  return {
    draft,
    change: (changed) => {
      sessionStorage.setItem(name, JSON.stringify(changed));
      setDraft(changed);
    },
    restart: (from) => {
      sessionStorage.removeItem(name);
      setDraft(beginDraft(from));
    },
  };
}

function readDraft(name: string): CalendarDraft | null {
  const kept = sessionStorage.getItem(name);
  return kept === null ? null : (JSON.parse(kept) as CalendarDraft);
}
