import type { Edited } from '../../data/edit/edited-kinds.ts';
import { detailed, detailedOrganisation } from '../../domain/guide/fiche-details.ts';
import { FichePage } from '../../fiche/page/fiche-page.tsx';
import { OrganisationPage } from '../../fiche/page/organisation-page.tsx';
import { PlacePage } from '../../fiche/page/place-page.tsx';
import { AtlasContext, useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { PartBoundary } from '../part-boundary.tsx';
import { useDraftAtlas } from '../../state/edit/draft-atlas.ts';

/** How a thing will look on its page, with the changes made. */
export function Preview(thing: { kind: Edited; id: string }) {
  const atlas = useDraftAtlas();
  return (
    atlas && (
      <AtlasContext value={atlas}>
        <PartBoundary of={`${thing.kind} ${thing.id}`}>
          <Page {...thing} />
        </PartBoundary>
      </AtlasContext>
    )
  );
}

function Page({ kind, id }: { kind: Edited; id: string }) {
  const { fiches, places, organisations } = useAtlas();
  const { t } = useI18n();
  if (kind === 'place') {
    const place = places.get(id);
    return place ? (
      <PlacePage place={place} />
    ) : (
      <p className="muted">{t('edit.preview.noPoint')}</p>
    );
  }
  if (kind === 'organisation') {
    const one = organisations.get(id);
    return one && <OrganisationPage organisation={detailedOrganisation(one)} />;
  }
  const fiche = fiches.get(id);
  return fiche ? (
    <FichePage fiche={detailed(fiche)} />
  ) : (
    <p className="muted">{t('edit.preview.notYet')}</p>
  );
}
