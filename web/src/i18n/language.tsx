import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';

import { formatNumber, NUMBER_FORMATS, type NumberForm } from './numbers.js';
import type { Language, MessageId, PickLabel, Translate } from './translate.js';
import vi from './vi.json';

export type { Language, MessageId, Translate, Values } from './translate.js';

/** Of an id that is put together: whether the catalogue has such a sentence. */
export function isMessage(id: string): id is MessageId {
  return id in vi;
}

const STORED = 'ccn.language';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const FORMATS = { number: NUMBER_FORMATS };

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', choose: () => undefined });

/** Vietnamese comes with the page; English is fetched when somebody asks for it. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(readStored);
  const [messages, setMessages] = useState<Readonly<Record<string, string>> | null>(vi);

  useEffect(() => {
    let isWanted = true;
    const load = language === 'vi' ? Promise.resolve(vi) : import('./en.json').then((file) => file.default);
    void load.then((loaded) => {
      if (isWanted) setMessages(loaded);
    });
    document.documentElement.lang = language;
    return () => {
      isWanted = false;
    };
  }, [language]);

  const choose = useCallback((chosen: Language) => {
    localStorage.setItem(STORED, chosen);
    setLanguage(chosen);
  }, []);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  if (messages === null) return null;
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={language} messages={messages} timeZone="Asia/Ho_Chi_Minh" formats={FORMATS}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

function readStored(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'vi';
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** `t('work.title')`: a sentence of the catalogue. The compiler refuses one that is not there. */
export function useText(): Translate {
  const { formatMessage } = useIntl();
  return useCallback((id, values) => formatMessage({ id }, values), [formatMessage]);
}

/** What the server names in both languages, in the reader's. */
export function usePick(): PickLabel {
  const { language } = useLanguage();
  return useCallback(({ label, labelEn }) => (language === 'en' ? labelEn : label), [language]);
}

/** `write(1234.5)`: a number as the reader's language writes it. */
export function useNumber(): (value: number | string, form?: NumberForm) => string {
  const { language } = useLanguage();
  return useCallback((value, form) => formatNumber(value, language, form), [language]);
}
