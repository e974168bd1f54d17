import { useState } from 'react';
import { useCombobox } from 'downshift';
import type { PlaceHit } from '../domain/place-search.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { askGazetteer } from '../state/lazy-nearness.ts';
import { MoreTexts } from '../state/more-texts.tsx';
import { forgetPlaces, rememberPlace } from '../state/recent-places.ts';
import { useSite } from '../state/site.ts';
import type { Near } from '../state/url-state.ts';
import { useNearName } from '../state/use-near-name.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { PlaceNone } from './near/place-none.tsx';
import { PlaceOption } from './near/place-option.tsx';
import { usePlaceHits } from './near/use-place-hits.ts';

/** Choosing a place by commune, postcode, section, neighbourhood, landmark or town. */
export function PlaceCombobox() {
  return (
    <MoreTexts of={['near']}>
      <Field />
    </MoreTexts>
  );
}

const nearOf = ({ target }: PlaceHit): Near =>
  'kind' in target ? { kind: 'locality', id: target.id } : { kind: 'place', placeId: target.id };

/** The last of the recent places: to forget them. */
const FORGET = 'forget';
type Item = PlaceHit | typeof FORGET;

/** The name of the place that is chosen, with its postcode; empty where none is. */
function useChosenName(): string {
  const { places } = useAtlas();
  const { state } = useUrlState();
  const { near } = state;
  const name = useNearName({
    near: near?.kind === 'place' || near?.kind === 'locality' ? near : null,
  });
  const [postcode] = near?.kind === 'place' ? (places.get(near.placeId)?.postcodes ?? []) : [];
  return [postcode, name].filter(Boolean).join(' ');
}

function Field() {
  const { t, say } = useI18n();
  const { state, go } = useUrlState();
  const { root } = useSite();
  const chosen = useChosenName();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? chosen;
  const { hits, gazetteer } = usePlaceHits(typed ?? '');
  const isRecent = (typed ?? '').trim() === '';
  const groups = isRecent ? [] : [...new Set(hits.map(({ group }) => group))];

  const items: readonly Item[] = isRecent && hits.length > 0 ? [...hits, FORGET] : hits;

  const box = useCombobox<Item>({
    items: [...items],
    inputValue: text,
    selectedItem: null,
    itemToString: (item) => (item && item !== FORGET ? say(item.target.name) : ''),
    itemToKey: (item) => (item === FORGET ? FORGET : item?.target.id),
    defaultHighlightedIndex: isRecent ? -1 : 0,
    onStateChange: ({ type }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setTyped(null);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped(null);
      if (selectedItem === FORGET) {
        forgetPlaces();
        return;
      }
      rememberPlace(selectedItem.target.id);
      go({ near: nearOf(selectedItem), view: null });
    },
    onIsOpenChange: ({ isOpen }) => {
      // A field that is emptied and left keeps what was chosen before.
      if (!isOpen && isRecent) setTyped(null);
    },
  });

  const option = (item: Item, index: number) => (
    <div
      key={item === FORGET ? FORGET : item.target.id}
      {...box.getItemProps({ item, index })}
      className={index === box.highlightedIndex ? 'is-active' : ''}
    >
      {item === FORGET ? <em>{t('near.forget')}</em> : <PlaceOption hit={item} />}
    </div>
  );
  const isOpen = box.isOpen && hits.length > 0;
  return (
    <div className="combobox">
      <input
        {...box.getInputProps({
          'aria-label': t('near.field'),
          type: 'text',
          inputMode: 'search',
          // Heard here, not from the box, which would tell a moment late and lose the cursor.
          onChange: ({ currentTarget }) => {
            setTyped(currentTarget.value);
          },
          onFocus: () => {
            askGazetteer(root);
          },
        })}
        placeholder={t('near.placeholder')}
        enterKeyHint="search"
      />
      {(state.near !== null || text !== '') && (
        <button
          type="button"
          className="clear"
          aria-label={t('near.clear')}
          onClick={() => {
            setTyped(null);
            if (state.near) go({ near: null, reach: null });
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <div
        className="suggestions"
        {...box.getMenuProps({ 'aria-label': t('near.suggestions') })}
        hidden={!isOpen}
      >
        {isOpen && isRecent && (
          <div role="group" aria-label={t('near.recent')}>
            <p aria-hidden="true">{t('near.recent')}</p>
            {items.map(option)}
          </div>
        )}
        {isOpen &&
          groups.map((group) => (
            <div key={group} role="group" aria-label={t(`places.${group}`)}>
              <p aria-hidden="true">{t(`places.${group}`)}</p>
              {hits.map((hit, index) => (hit.group === group ? option(hit, index) : null))}
            </div>
          ))}
      </div>
      {!isRecent && hits.length === 0 && <PlaceNone text={text} gazetteer={gazetteer} />}
    </div>
  );
}
