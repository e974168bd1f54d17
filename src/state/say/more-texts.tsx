import { use, useMemo, type ComponentType, type ReactNode } from 'react';
import type { Language } from '../../domain/languages.ts';
import { loadTexts } from '../../i18n/load-messages.ts';
import type { Messages, TextRoom } from '../../i18n/messages.ts';
import { translator } from '../../i18n/translate.ts';
import { I18nContext, useI18n, type I18n } from '../atlas/i18n-context.ts';

const loading = new Map<string, Promise<Partial<Messages>>>();

/**
 * Fetches texts that the map begins without, in a language; rejects when they cannot be had. One promise
 * for each language and part, since React asks for it at every render.
 */
export function fetchTexts(
  parts: readonly TextRoom[],
  language: Language,
): Promise<Partial<Messages>> {
  const key = [language, ...parts].join(' ');
  const load = async () => {
    const loaded = await Promise.all(parts.map((part) => loadTexts(part, language)));
    return loaded.reduce((all, some) => ({ ...all, ...some }), {});
  };
  const known = loading.get(key);
  if (known) return known;
  const texts = load();
  loading.set(key, texts);
  texts.then(
    // As React marks what it waited for: with it, it does not wait again, which may take 300 ms.
    (value) => Object.assign(texts, { status: 'fulfilled', value }),
    // What failed may be tried again.
    () => loading.delete(key),
  );
  return texts;
}

interface Props {
  of: readonly TextRoom[];
  children: ReactNode;
}

/** Lets what stands in it say texts that the map begins without; waits until they are there. */
export function MoreTexts({ of, children }: Props) {
  const i18n = useI18n();
  const { language } = i18n;
  const texts = use(fetchTexts(of, language));
  const value = useMemo((): I18n => {
    const more = translator(language, texts as Messages);
    return { ...i18n, t: (key, values) => (key in texts ? more : i18n.t)(key, values) };
  }, [i18n, language, texts]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** A view that says texts which the map begins without; it waits until they are there. */
export const withTexts = <P extends object>(texts: readonly TextRoom[], View: ComponentType<P>) =>
  function WithTexts(props: P) {
    return (
      <MoreTexts of={texts}>
        <View {...props} />
      </MoreTexts>
    );
  };
