interface Props {
  options: readonly { readonly id: string; readonly name: string }[];
  list: readonly string[];
  onChange: (next: readonly string[]) => void;
}

/** A few things, all of them there to be ticked. */
export function Ticks({ options, list, onChange }: Props) {
  return (
    <div className="terms">
      {options.map(({ id, name }) => (
        <label key={id} className="field-flag">
          <input
            type="checkbox"
            checked={list.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...list, id] : list.filter((one) => one !== id))
            }
          />
          {name}
        </label>
      ))}
    </div>
  );
}
