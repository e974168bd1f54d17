import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { searchPlaces, type PlaceHit } from '../domain/place-search.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useUrlState } from '../state/use-url-state.ts';

/** Choosing a place by commune, postcode, section, neighbourhood or site. */
export function PlaceCombobox() {
  const { dataset, places } = useAtlas();
  const { t, say } = useI18n();
  const { state, go } = useUrlState();
  const [hits, setHits] = useState<readonly PlaceHit[]>([]);
  const chosen = state.near?.kind === 'place' ? places.get(state.near.placeId) : undefined;

  const nameOf = ({ place, postcode }: PlaceHit) =>
    [postcode ?? place.postcodes[0], say(place.name)].filter(Boolean).join(' ');
  const shownName = chosen ? nameOf({ place: chosen, postcode: null }) : '';

  const box = useCombobox<PlaceHit>({
    items: [...hits],
    itemToString: (hit) => (hit ? nameOf(hit) : ''),
    itemToKey: (hit) => hit?.place.id,
    defaultHighlightedIndex: 0,
    initialInputValue: shownName,
    onInputValueChange: ({ inputValue }) => {
      setHits(
        searchPlaces(
          inputValue,
          dataset.places.filter(({ level }) => level !== 'region'),
        ),
      );
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) go({ near: { kind: 'place', placeId: selectedItem.place.id }, view: null });
    },
  });
  const { setInputValue, reset } = box;

  useEffect(() => {
    setInputValue(shownName);
  }, [shownName, setInputValue]);

  const typed = box.inputValue.trim() !== '' && box.inputValue !== shownName;
  return (
    <div className="combobox">
      <input
        {...box.getInputProps({ 'aria-label': t('near.field'), type: 'text', inputMode: 'search' })}
        placeholder={t('near.placeholder')}
        enterKeyHint="search"
      />
      {(state.near !== null || typed) && (
        <button
          type="button"
          className="clear"
          aria-label={t('near.clear')}
          onClick={() => {
            reset();
            setInputValue('');
            if (state.near) go({ near: null });
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <ul
        {...box.getMenuProps({ 'aria-label': t('near.suggestions') })}
        hidden={!box.isOpen || !typed}
      >
        {box.isOpen &&
          typed &&
          hits.map((hit, index) => (
            <li
              key={hit.place.id}
              {...box.getItemProps({ item: hit, index })}
              className={index === box.highlightedIndex ? 'is-active' : ''}
            >
              {nameOf(hit)} <small>{t(`level.${hit.place.level}`)}</small>
            </li>
          ))}
      </ul>
      {box.isOpen && typed && hits.length === 0 && (
        <p className="combobox-none" role="status">
          {t('near.none', { text: box.inputValue })}
        </p>
      )}
    </div>
  );
}
