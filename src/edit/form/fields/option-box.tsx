import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { bareName } from '../../../domain/places/bare-name.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import type { Option } from '../options.ts';

/** So many are shown: who does not see theirs types a letter more. */
const MOST = 40;

interface Props {
  id: string;
  label: string;
  options: readonly Option[];
  /** What stands in the field while nothing is typed. */
  shown?: string;
  describedBy?: string | undefined;
  isBroken?: boolean | undefined;
  onChoose: (option: Option) => void;
  onType?: (text: string) => void;
}

/** Choosing a thing by a piece of its name. */
export function OptionBox({
  id,
  label,
  options,
  shown = '',
  describedBy,
  isBroken,
  onChoose,
  onType,
}: Props) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const items = useMemo(() => {
    const bare = bareName(typed ?? '');
    const found = options.filter(({ id: own, name }) => bareName(`${name} ${own}`).includes(bare));
    // What begins with the letters is meant rather than what has them somewhere.
    const rank = ({ name }: Option) => (bareName(name).startsWith(bare) ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
  }, [options, typed]);
  const box = useCombobox<Option>({
    id,
    inputId: id,
    items,
    inputValue: typed ?? shown,
    selectedItem: null,
    itemToString: (item) => item?.name ?? '',
    itemToKey: (item) => item?.id,
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped(null);
      onType?.('');
      onChoose(selectedItem);
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setTyped(null);
    },
  });
  return (
    <div className="combobox option-box">
      <input
        {...box.getInputProps({
          'aria-label': label,
          'aria-describedby': describedBy,
          'aria-invalid': isBroken,
          type: 'text',
          autoComplete: 'off',
          // Heard here, not from the box, which would tell a moment late and lose the cursor.
          onChange: ({ currentTarget }) => {
            setTyped(currentTarget.value);
            onType?.(currentTarget.value);
          },
        })}
        placeholder={t('edit.search')}
      />
      <ul
        className="suggestions"
        {...box.getMenuProps({ 'aria-label': label })}
        hidden={!box.isOpen}
      >
        {box.isOpen &&
          items.map((item, index) => (
            <li
              key={item.id}
              {...box.getItemProps({ item, index })}
              className={index === box.highlightedIndex ? 'is-active' : ''}
            >
              {item.name} {item.about && <small>{item.about}</small>}
            </li>
          ))}
        {box.isOpen && items.length === 0 && <li className="muted">{t('edit.nothingFound')}</li>}
      </ul>
    </div>
  );
}
