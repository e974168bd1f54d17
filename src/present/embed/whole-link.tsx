import type { ReactNode } from 'react';
import { EMPTY_QUERY } from '../../domain/query/query.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useSite } from '../../state/atlas/site-context.ts';
import type { UrlState } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** The page of a fiche by itself, without what the frame asks. */
export const ficheAlone = (id: string): Partial<UrlState> => ({
  page: { kind: 'fiche', id },
  ficheId: null,
  view: null,
  query: EMPTY_QUERY,
  near: null,
  reach: null,
});

/** The way from the frame to a view of the whole site, in a tab of its own. */
export function WholeLink({
  change,
  children,
}: {
  change: Partial<UrlState>;
  children: ReactNode;
}) {
  const { t } = useI18n();
  const { href } = useUrlState();
  const { root } = useSite();
  return (
    <a href={new URL(href(change).slice(1), root).href} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> {t('embed.newTab')}</span>
    </a>
  );
}
