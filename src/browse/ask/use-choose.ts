import type { PlaceHit } from '../../domain/places/place-search.ts';
import { endQuestion } from '../../state/search/asking.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { setPointing } from '../../state/near/pointing-state.ts';
import { forgetPlaces, rememberPlace } from '../../state/near/recent-places.ts';
import type { Near } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import type { Suggestion } from './suggestion.ts';

const nearOf = ({ target }: PlaceHit): Near =>
  'kind' in target ? { kind: 'locality', id: target.id } : { kind: 'place', placeId: target.id };

const withOne = (list: readonly string[], id: string) => [...new Set([...list, id])];

/** Does what a suggestion says: looks near it, opens it, or asks for it. */
export function useChoose(): (chosen: Suggestion) => void {
  const { linked } = useAtlas();
  const { state, go, ask } = useUrlState();
  return (chosen) => {
    endQuestion();
    switch (chosen.group) {
      case 'search':
        ask({ text: chosen.text.slice(0, 200) });
        break;
      case 'theme':
        ask({ themes: withOne(state.query.themes, chosen.theme.id) });
        break;
      case 'organisation': {
        const { page } = chosen.hit;
        // One that no initiative names is nothing to filter by: its page tells what it is.
        if (linked.has(page.id)) ask({ initiators: withOne(state.query.initiators, page.id) });
        else go({ page, ficheId: null });
        break;
      }
      case 'initiative':
      case 'fiche':
        go({ ficheId: chosen.hit.page.id, view: null });
        break;
      case 'point':
        setPointing(true);
        break;
      case 'place':
      case 'recent':
        if (chosen.hit) {
          rememberPlace(chosen.hit.target.id);
          go({ near: nearOf(chosen.hit), view: null });
        } else forgetPlaces();
    }
  };
}
