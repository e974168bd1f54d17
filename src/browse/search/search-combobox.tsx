import { useCombobox } from 'downshift';
import { useCallback, useState, type ComponentProps } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { HIT_GROUPS, type SiteHit } from '../../state/search/site-hit.ts';
import { useSiteHits } from '../../state/search/use-site-hits.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { Context } from './match-words.tsx';

export interface SearchFieldProps {
  field: ComponentProps<'input'>;
  /** What was typed before the suggestions arrived, and whether the field had the focus. */
  first: string;
  focused: boolean;
}

/** How many of each kind are suggested; Enter leads to all of them. */
const MOST = 4;

/** The best of each kind, in the order shown. */
function suggestions(hits: readonly SiteHit[] | null): SiteHit[] {
  return HIT_GROUPS.flatMap((group) =>
    (hits ?? []).filter((hit) => hit.group === group).slice(0, MOST),
  );
}

/** The search field with suggestions, grouped by kind. */
export function SearchCombobox({ field, first, focused }: SearchFieldProps) {
  const { t, say } = useI18n();
  const { go } = useUrlState();
  const [text, setText] = useState(first);
  const hits = useSiteHits(text);
  const items = suggestions(hits);
  const takeFocus = useCallback(
    (input: HTMLInputElement | null) => {
      if (focused) input?.focus();
    },
    [focused],
  );
  const box = useCombobox<SiteHit>({
    items,
    itemToString: (hit) => (hit ? say(hit.title) : ''),
    itemToKey: (hit) => hit && `${hit.page.kind} ${hit.page.id}`,
    initialInputValue: first,
    onInputValueChange: ({ inputValue }) => {
      setText(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) go({ page: selectedItem.page, ficheId: null });
    },
  });
  const isOpen = box.isOpen && text.trim() !== '' && hits !== null;
  return (
    <>
      <input
        {...box.getInputProps({
          ref: takeFocus,
          onKeyDown: (event) => {
            // With nothing chosen, Enter asks the form for all results.
            if (event.key !== 'Enter' || box.highlightedIndex >= 0) return;
            Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            box.closeMenu();
          },
        })}
        {...field}
      />
      <div
        className="suggestions"
        {...box.getMenuProps({ 'aria-label': t('search.site') })}
        hidden={!isOpen || items.length === 0}
      >
        {isOpen &&
          HIT_GROUPS.filter((group) => items.some((hit) => hit.group === group)).map((group) => (
            <div key={group} role="group" aria-label={t(`hits.${group}`)}>
              <p aria-hidden="true">{t(`hits.${group}`)}</p>
              {items.map((hit, index) =>
                hit.group === group ? (
                  <div
                    key={hit.page.id}
                    {...box.getItemProps({ item: hit, index })}
                    className={index === box.highlightedIndex ? 'is-active' : ''}
                  >
                    {say(hit.title)}
                    {hit.context && <Context context={hit.context} />}
                  </div>
                ) : null,
              )}
            </div>
          ))}
      </div>
      {isOpen && items.length === 0 && (
        <p className="suggestions" role="status">
          {t('hits.none', { text })}
        </p>
      )}
    </>
  );
}
