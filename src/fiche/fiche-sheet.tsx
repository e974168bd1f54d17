import { useEffect, useRef } from 'react';
import type { DetailedFiche } from '../domain/model.ts';
import { detailed } from '../domain/guide/fiche-details.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useLastingAddress } from '../state/navigation/use-given-address.ts';
import { Glyph } from '../ui/glyph.tsx';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { MoreTexts } from '../state/say/more-texts.tsx';
import { StateLink } from '../ui/state-link.tsx';
import { pageAlone } from '../state/url/page-alone.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { WithDetails } from '../state/atlas/with-details.tsx';
import { AlsoHere } from './also-here.tsx';
import { ApproachPart } from './approach-part.tsx';
import { InitiativeContact } from './contact/contact-section.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { DrawsOn } from './draws-on.tsx';
import { InitiativeFacts } from './initiative-facts.tsx';
import { Kicker } from './kicker.tsx';
import { Links } from './links.tsx';
import { OwnWords } from './own-words.tsx';
import { Original } from './original.tsx';
import { Pictures } from './pictures.tsx';
import { useReturnFocus } from './use-return-focus.ts';
import { References } from './references.tsx';

const TEXTS = ['page'] as const;

/** One fiche of the guide beside the map; its page, with all of it, is one step away. */
export function FicheSheet({ id }: { id: string }) {
  useReturnFocus(id);
  return (
    <MoreTexts of={TEXTS}>
      <WithDetails of={[id]} waiting={<Waiting id={id} />}>
        <Opened id={id} />
      </WithDetails>
    </MoreTexts>
  );
}

/** What is known of a fiche at once. */
function Waiting({ id }: { id: string }) {
  const { say } = useI18n();
  const fiche = useAtlas().fiches.get(id);
  return (
    <article className="fiche" aria-busy="true">
      <header>
        <h2>{fiche && say(fiche.title)}</h2>
      </header>
    </article>
  );
}

function Opened({ id }: { id: string }) {
  const fiche = useAtlas().fiches.get(id);
  return fiche && <Sheet fiche={detailed(fiche)} />;
}

function Sheet({ fiche }: { fiche: DetailedFiche }) {
  const { t, say } = useI18n();
  const { state, go } = useUrlState();
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const page = { kind: 'fiche', id: fiche.id } as const;
  const given = useLastingAddress(pageAlone(state, page));

  useEffect(() => {
    sheet.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [fiche.id]);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { target } = event;
      // A field to type in and a dialogue have an Escape of their own.
      const isOwn =
        target instanceof Element &&
        target.closest('dialog, input[type="text"], [role="combobox"]');
      if (!isOwn) go({ ficheId: null });
    };
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
    };
  }, [go]);

  return (
    <article className="fiche" ref={sheet} aria-labelledby="fiche-title">
      <header>
        <Kicker fiche={fiche} />
        <h2 id="fiche-title" ref={heading} tabIndex={-1}>
          {fiche.kind === 'approach' && <Glyph approach={fiche} size={24} />} {say(fiche.title)}
        </h2>
        <StateLink className="close" change={{ ficheId: null }} aria-label={t('action.close')}>
          <span aria-hidden="true">×</span>
        </StateLink>
      </header>
      <p className="fiche-summary">{say(fiche.summary)}</p>
      <OwnWords />
      <Pictures of={fiche} isOne />
      <div className="fiche-ways">
        <StateLink className="button" change={{ page, ficheId: null }}>
          {t('action.openPage')}
        </StateLink>
        <Original />
      </div>
      {fiche.kind === 'initiative' && <InitiativeFacts initiative={fiche} />}
      {fiche.kind === 'initiative' && <InitiativeContact initiative={fiche} />}
      {fiche.kind === 'initiative' && <DrawsOn initiative={fiche} />}
      {fiche.kind === 'approach' && <ApproachPart approach={fiche} />}
      <Links fiche={fiche} />
      {fiche.kind === 'initiative' && <AlsoHere id={fiche.id} />}
      <References fiche={fiche} />
      <footer>
        {given && <CopyButton label={t('action.copyLink')} text={() => given.address} />}
      </footer>
    </article>
  );
}
