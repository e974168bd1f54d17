import { useMemo } from 'react';
import { linkWeb, type WebEdge } from '../../domain/links/link-web.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { Share } from '../share.tsx';
import { FicheEdges } from './fiche-ties.tsx';
import { COLUMN_TITLES } from './column-titles.ts';
import { WebPicture } from './web-picture.tsx';

/** All fiches and what joins them: as a picture, and the same as a list. */
export function LinksPage() {
  const { dataset, fiches } = useAtlas();
  const { t } = useI18n();
  const { state } = useUrlState();
  const web = useMemo(() => linkWeb(dataset), [dataset]);
  const ofFiche = (id: string): readonly WebEdge[] =>
    web.edges.filter(({ ends }) => ends.includes(id));
  const chosen = state.ficheId === null ? undefined : fiches.get(state.ficheId);
  return (
    <article className="links-page">
      <h1>{t('links.title')}</h1>
      <p className="lead">{t('links.lead')}</p>
      <WebPicture web={web} />
      <div className="chosen-ties" role="status">
        {chosen ? (
          <FicheEdges fiche={chosen} edges={ofFiche(chosen.id)} Heading="h2" />
        ) : (
          <p className="muted">{t('links.hint')}</p>
        )}
      </div>
      <section className="all-ties">
        <h2 id="list">{t('links.list')}</h2>
        {web.columns.map((ids, column) => (
          <section key={COLUMN_TITLES[column]}>
            <h3>{t(COLUMN_TITLES[column]!)}</h3>
            {ids.flatMap((id) => {
              const fiche = fiches.get(id);
              return fiche ? (
                <FicheEdges
                  key={id}
                  fiche={fiche}
                  edges={ofFiche(id)}
                  anchor={`ties-${id}`}
                  Heading="h4"
                />
              ) : (
                []
              );
            })}
          </section>
        ))}
      </section>
      <Share page={{ kind: 'links' }} />
    </article>
  );
}
