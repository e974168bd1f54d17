import { giveAddress } from '../state/navigation/give-address.ts';
import { usePathBelow } from '../state/navigation/use-path-below.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { useSite } from '../state/atlas/site-context.ts';
import { CopyButton } from './copy-button.tsx';

interface Props {
  /** What is followed. */
  name: string;
  /** Of its feed, below the root of the site. */
  path: string;
}

/** The feed of what is new, and how one reads it; none of other people's data. */
export function Follow({ name, path }: Props) {
  const { t } = useI18n();
  const site = useSite();
  const { state } = useUrlState();
  if (state.data !== null) return null;
  return (
    <section className="follow">
      <h2>{t('follow.title')}</h2>
      <p>
        <FeedLink path={path}>{t('follow.feed', { name })}</FeedLink>
      </p>
      <p className="muted">{t('follow.how')}</p>
      <CopyButton label={t('follow.copy')} text={() => giveAddress(path, site, 'later').address} />
    </section>
  );
}

/** A link to a feed, from wherever the page stands. */
export function FeedLink({ path, children }: { path: string; children: string }) {
  const below = usePathBelow();
  return (
    <a href={below(path)} type="application/atom+xml">
      {children}
    </a>
  );
}
