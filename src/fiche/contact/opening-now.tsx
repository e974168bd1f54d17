import { useEffect, useMemo, useState } from 'react';
import { onTheClocks, readOpening } from '../../domain/contact/opening-hours.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayChange } from '../../state/say/say-opening.ts';

const MINUTE = 60_000;

/** Whether it is open now, by the clock of this device, and until when; nothing where that is not sure. */
export function OpeningNow({ text }: { text: string }) {
  const { t, language } = useI18n();
  const opening = useMemo(() => readOpening(text), [text]);
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const clock = setInterval(() => setNow(new Date()), MINUTE);
    return () => {
      clearInterval(clock);
    };
  }, []);
  const here = onTheClocks(now);
  const isOpen = opening?.isOpen(here) ?? null;
  if (!opening || isOpen === null) return null;
  const change = opening.nextChange(here);
  const when = change && sayChange(change, here, language, t);
  return (
    <strong className="contact-now">
      {isOpen
        ? when
          ? t('opening.until', { when })
          : t('opening.now')
        : when
          ? t('opening.opens', { when })
          : t('opening.closed')}
    </strong>
  );
}
