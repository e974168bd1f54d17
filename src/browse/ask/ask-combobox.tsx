import { useCombobox } from 'downshift';
import { useCallback } from 'react';
import {
  endQuestion,
  typeQuestion,
  useQuestionOpen,
  useQuestionText,
} from '../../state/search/asking.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { askGazetteer } from '../../state/near/lazy-nearness.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { useSite } from '../../state/atlas/site-context.ts';
import { PlaceNone } from '../near/place-none.tsx';
import type { Suggestion } from './suggestion.ts';
import { SuggestionWords } from './suggestion-words.tsx';
import { useChoose } from './use-choose.ts';
import { useSuggestions } from './use-suggestions.ts';

/** The field with suggestions by group: places, names and words. */
export const AskCombobox = withTexts(['near'], Field);

/** The same for the same suggestion, from one letter to the next. */
function keyOf(item: Suggestion): string {
  switch (item.group) {
    case 'search':
    case 'point':
      return item.group;
    case 'theme':
      return `theme ${item.theme.id}`;
    case 'place':
    case 'recent':
      return `place ${item.hit?.target.id ?? 'forget'}`;
    default:
      return `${item.group} ${item.hit.page.id}`;
  }
}

function Field() {
  const { t } = useI18n();
  const { root } = useSite();
  const text = useQuestionText();
  const wanted = useQuestionOpen();
  const { items, gazetteer } = useSuggestions(text);
  const choose = useChoose();
  const isEmpty = text.trim() === '';
  const groups = [...new Set(items.map(({ group }) => group))];

  const box = useCombobox<Suggestion>({
    items: [...items],
    inputValue: text,
    selectedItem: null,
    itemToString: () => '',
    itemToKey: (item) => item && keyOf(item),
    defaultHighlightedIndex: isEmpty ? -1 : 0,
    stateReducer: (before, { type, changes }) => {
      switch (type) {
        // What is pasted comes at once: that the field was empty a moment ago says nothing.
        case useCombobox.stateChangeTypes.InputChange:
          return { ...changes, highlightedIndex: changes.inputValue?.trim() ? 0 : -1 };
        // Who goes on to the next control has chosen nothing.
        case useCombobox.stateChangeTypes.InputBlur:
          return { ...before, isOpen: false, highlightedIndex: -1 };
        default:
          return changes;
      }
    },
    onStateChange: ({ type }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) typeQuestion('');
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
  });
  const takeFocus = useCallback(
    (input: HTMLInputElement | null) => {
      if (wanted) input?.focus();
    },
    [wanted],
  );
  const isOpen = box.isOpen && items.length > 0;
  return (
    <div className="combobox">
      <input
        {...box.getInputProps({
          ref: takeFocus,
          'aria-label': t('ask.field'),
          'aria-keyshortcuts': '/',
          type: 'text',
          inputMode: 'search',
          // Heard here, not from the box, which would tell a moment late and lose the cursor.
          onChange: ({ currentTarget }) => {
            typeQuestion(currentTarget.value);
          },
          onFocus: () => {
            askGazetteer(root);
          },
        })}
        placeholder={t('ask.field')}
        enterKeyHint="search"
      />
      {(!isEmpty || wanted) && (
        <button
          type="button"
          className="clear"
          aria-label={t('ask.clear')}
          onClick={() => endQuestion()}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <div
        className="suggestions"
        {...box.getMenuProps({ 'aria-label': t('ask.suggestions') })}
        hidden={!isOpen}
      >
        {isOpen &&
          groups.map((group) => (
            <div
              key={group}
              role="group"
              aria-label={t(`ask.group.${group === 'point' ? 'place' : group}`)}
            >
              {group === 'point' ? (
                <PlaceNone text={text} gazetteer={gazetteer} />
              ) : (
                <p aria-hidden="true">{t(`ask.group.${group}`)}</p>
              )}
              {items.map((item, index) =>
                item.group === group ? (
                  <div
                    key={keyOf(item)}
                    {...box.getItemProps({ item, index })}
                    className={index === box.highlightedIndex ? 'is-active' : ''}
                  >
                    <SuggestionWords item={item} />
                  </div>
                ) : null,
              )}
            </div>
          ))}
      </div>
    </div>
  );
}
