import { useCallback, useState } from 'react';

import { ApiProblem } from '../api/problem.js';
import { announce } from '../components/live-region.js';
import { useLanguage, useText } from '../i18n/language.js';
import { exampleNumber } from '../i18n/numbers.js';
import type { Faults } from './form-context.js';
import { findMissing, findUnreadable, isObject, toPayload, type FormObject } from './form-value.js';
import type { JsonSchema } from './json-schema.js';

const NO_FAULTS: Faults = new Map();

export interface SchemaFormState {
  readonly value: unknown;
  readonly faults: Faults;
  readonly change: (value: unknown) => void;
  /** Puts in what was typed elsewhere; the other fields stay as they are. */
  readonly fill: (fields: FormObject) => void;
  /** Puts in what stands elsewhere, instead of all that was typed. */
  readonly replace: (value: FormObject) => void;
  /** Another after each `fill`, `replace` and `discard`, for fields that remember what was typed to begin anew. */
  readonly filling: number;
  /** What to send, or null when something is missing or reads as no number, which the form then shows. */
  readonly finish: () => FormObject | null;
  /** Shows what the server found wrong with the fields. */
  readonly show: (error: unknown) => void;
  /** Forgets the draft. */
  readonly discard: () => void;
}

/**
 * What is typed into a form. It is kept as a draft of this tab, so neither a reload nor an ended session
 * nor another person's change loses it.
 */
export function useSchemaForm(draftName: string, schema: JsonSchema): SchemaFormState {
  const t = useText();
  const { language } = useLanguage();
  const [value, setValue] = useState<unknown>(() => readDraft(draftName));
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [filling, setFilling] = useState(0);
  const change = useCallback(
    (changed: unknown) => {
      setValue(changed);
      sessionStorage.setItem(draftName, JSON.stringify(changed));
    },
    [draftName],
  );
  const replace = (whole: FormObject) => {
    change(whole);
    setFaults(NO_FAULTS);
    setFilling((count) => count + 1);
  };
  return {
    value,
    faults,
    change,
    filling,
    fill: (fields) => {
      replace({ ...(isObject(value) ? value : {}), ...fields });
    },
    replace,
    finish: () => {
      const payload = toPayload(schema, value);
      const wrong = {
        number: t('form.numberWrong', { example: exampleNumber(language) }),
        date: t('form.dateWrong'),
      };
      const found: Faults = new Map([
        ...findMissing(schema, payload).map((path) => [path, t('form.missing')] as const),
        ...findUnreadable(schema, payload).map(({ path, expected }) => [path, wrong[expected]] as const),
      ]);
      setFaults(found);
      return found.size === 0 ? payload : null;
    },
    show: (error) => {
      setFaults(error instanceof ApiProblem ? faultsOf(error) : NO_FAULTS);
      if (error instanceof Error && error.message !== '') announce(error.message);
    },
    discard: useCallback(() => {
      sessionStorage.removeItem(draftName);
      setValue({});
      setFaults(NO_FAULTS);
      setFilling((count) => count + 1);
    }, [draftName]),
  };
}

function faultsOf({ body }: ApiProblem): Faults {
  return new Map(body.faults?.map(({ path, sentence }) => [path, sentence]));
}

/** What a form is opened with; what somebody has typed into it already goes before. */
export function beginDraft(name: string, value: FormObject): void {
  if (sessionStorage.getItem(name) === null) sessionStorage.setItem(name, JSON.stringify(value));
}

/** What was typed goes on under another name. */
export function moveDraft(from: string, to: string): void {
  const draft = sessionStorage.getItem(from);
  if (draft === null || from === to) return;
  sessionStorage.setItem(to, draft);
  sessionStorage.removeItem(from);
}

function readDraft(name: string): unknown {
  const draft = sessionStorage.getItem(name);
  return draft === null ? {} : (JSON.parse(draft) as unknown);
}

export function draftNameOf(...parts: readonly string[]): string {
  return ['ccn.draft', ...parts].join('.');
}
