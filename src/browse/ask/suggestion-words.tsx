import { useAtlas } from '../../state/atlas/atlas.ts';
import { FicheSign } from '../../ui/fiche-sign.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { PlaceOption } from '../near/place-option.tsx';
import type { Suggestion } from './suggestion.ts';

/** What one suggestion says. */
export function SuggestionWords({ item }: { item: Suggestion }) {
  const { fiches } = useAtlas();
  const { t, say } = useI18n();
  switch (item.group) {
    case 'search':
      return (
        <>
          “{item.text}”{' '}
          {item.count !== null && <small>{t('ask.found', { count: item.count })}</small>}
        </>
      );
    case 'point':
      return t('near.point');
    case 'theme':
      return (
        <>
          {say(item.theme.label)} <small>{item.count}</small>
        </>
      );
    case 'place':
    case 'recent':
      return item.hit ? <PlaceOption hit={item.hit} /> : <em>{t('near.forget')}</em>;
    case 'organisation':
      return say(item.hit.title);
    case 'initiative':
    case 'fiche': {
      const fiche = fiches.get(item.hit.page.id);
      return (
        <>
          {fiche && <FicheSign fiche={fiche} />}{' '}
          {say(fiche && 'shortTitle' in fiche ? fiche.shortTitle : item.hit.title)}
        </>
      );
    }
  }
}
