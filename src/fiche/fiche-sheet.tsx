import { useEffect, useRef, useState } from 'react';
import type { Fiche } from '../domain/model.ts';
import { useAtlas } from '../state/atlas.ts';
import { Glyph } from '../state/glyph.tsx';
import { useI18n } from '../state/i18n-context.ts';
import { StateLink } from '../state/state-link.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { ApproachPart } from './approach-part.tsx';
import { FicheLink } from './fiche-link.tsx';
import { InitiativeFacts } from './initiative-facts.tsx';
import { Links } from './links.tsx';
import { References } from './references.tsx';
import { Section } from './section.tsx';

const GUIDE = {
  nl: 'https://www.fdss.be/bundel-ga',
  fr: 'https://www.fdss.be/recueil-ac',
} as const;

/** One fiche of the guide, whole: the page that its permalink opens. */
export function FicheSheet({ fiche }: { fiche: Fiche }) {
  const { t, say, language } = useI18n();
  const { go } = useUrlState();
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLElement>(null);

  useEffect(() => {
    sheet.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [fiche.id]);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (sheet.current?.contains(document.activeElement)) go({ ficheId: null });
    };
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
    };
  }, [go]);

  return (
    <article className="fiche" ref={sheet} aria-labelledby="fiche-title">
      <header>
        <p className="kicker">
          {t(`fiche.${fiche.kind}`)} ·{' '}
          {t('fiche.minutes', {
            minutes: new Intl.NumberFormat(language).format(fiche.readingMinutes),
          })}
          {language !== 'nl' && ` · ${t('fiche.ownTitle')}`}
        </p>
        <h2 id="fiche-title" ref={heading} tabIndex={-1}>
          {fiche.kind === 'approach' && <Glyph approach={fiche} size={24} />} {say(fiche.title)}
        </h2>
        <StateLink className="close" change={{ ficheId: null }} aria-label={t('action.close')}>
          <span aria-hidden="true">×</span>
        </StateLink>
      </header>
      <p className="fiche-summary">{say(fiche.summary)}</p>
      <p className="muted">
        <small>{t('fiche.ownSummary')}</small>
      </p>
      {fiche.kind === 'initiative' && <InitiativeFacts initiative={fiche} />}
      {fiche.kind === 'initiative' && (
        <Section title={t('fiche.drawsOn')}>
          <ul>
            {fiche.drawsOn.map((link) => (
              <FicheLink key={link.approach} id={link.approach} evidence={[link]} />
            ))}
          </ul>
        </Section>
      )}
      {fiche.kind === 'approach' && <ApproachPart approach={fiche} />}
      <Links fiche={fiche} />
      {fiche.kind === 'initiative' && <AlsoHere id={fiche.id} />}
      <References fiche={fiche} />
      <footer>
        <CopyLink id={fiche.id} />
        <a href={GUIDE[language === 'fr' ? 'fr' : 'nl']} rel="noopener noreferrer external">
          {t('fiche.original')} ↗
        </a>
      </footer>
    </article>
  );
}

function AlsoHere({ id }: { id: string }) {
  const { anchors, dataset } = useAtlas();
  const { t, say } = useI18n();
  const markers = anchors.get(id)?.markers ?? [];
  return markers.flatMap((place) => {
    const others = dataset.initiatives.filter(
      (one) => one.id !== id && one.places.includes(place.id),
    );
    return others.length === 0 ? (
      []
    ) : (
      <Section key={place.id} title={t('fiche.alsoIn', { place: say(place.name) })}>
        <ul>
          {others.map((other) => (
            <FicheLink key={other.id} id={other.id} evidence={[]} />
          ))}
        </ul>
      </Section>
    );
  });
}

function CopyLink({ id }: { id: string }) {
  const { t } = useI18n();
  const { state } = useUrlState();
  const [copied, setCopied] = useState('');
  const address = new URL(location.href);
  address.search = '';
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          navigator.clipboard.writeText(address.href).then(
            () => {
              setCopied(`${state.language} ${id}`);
            },
            // Where the browser forbids copying, the address is shown to copy by hand.
            () => {
              prompt(t('action.copyLink'), address.href);
            },
          );
        }}
      >
        {t('action.copyLink')}
      </button>
      <span role="status">{copied === `${state.language} ${id}` ? t('action.copied') : ''}</span>
    </>
  );
}
