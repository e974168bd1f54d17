import { useFollowAddress } from '../../../state/navigation/use-given-address.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { StateLink } from '../../../ui/state-link.tsx';
import { EMPTY_QUERY } from '../../../domain/query/query.ts';
import { LocalWarning } from '../../../ui/local-warning.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { sayAddress } from '../../say-address.ts';
import { useSources } from '../../use-sources.ts';
import { SlideShell } from '../slide-shell.tsx';
import type { Slide, SlideKind, SlideProps } from '../slide-kind.ts';

interface ClosingSlide extends Slide {
  readonly kind: 'closing';
}

/** What every meeting ends with. */
export const CLOSING: ClosingSlide = { id: 'closing', kind: 'closing' };

/** The way on from the room: the map on everyone's phone, and what all of it is made from. */
function View({ context: { homePath, of, isStory } }: SlideProps<ClosingSlide>) {
  const { t } = useI18n();
  const { address, isLocal } = useFollowAddress(homePath);
  const sources = useSources();
  return (
    <SlideShell
      className="slide-closing"
      title={t('present.closing')}
      picture={<Qr text={address} label={t('qr.of', { address })} />}
    >
      <p className="slide-lead">{t('present.scan')}</p>
      <p className="slide-address">{sayAddress(address)}</p>
      {isLocal && <LocalWarning />}
      {of !== null && !isStory && (
        <p className="slide-all">
          <StateLink
            className="button"
            change={{ query: EMPTY_QUERY, near: null, reach: null }}
            replace
            state={{ isFromHere: true }}
          >
            {t('present.all')}
          </StateLink>
        </p>
      )}
      {sources.map((source) => (
        <p key={source} className="slide-meta">
          {source}
        </p>
      ))}
    </SlideShell>
  );
}

/** The way on from the room. */
export const closingSlides: SlideKind<ClosingSlide> = {
  kind: 'closing',
  slidesOf: () => [CLOSING],
  name: (_slide, { t }) => t('present.closing'),
  target: () => ({}),
  notes: () => [],
  View,
};
