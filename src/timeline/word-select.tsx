interface Props<T extends string> {
  label: string;
  words: readonly T[];
  chosen: T;
  say: (word: T) => string;
  onChoose: (word: T) => void;
}

/** One of a few words, in a native select: small, and known to every hand and screen reader. */
export function WordSelect<T extends string>({ label, words, chosen, say, onChoose }: Props<T>) {
  return (
    <select
      aria-label={label}
      value={chosen}
      onChange={({ target }) => {
        const word = words.find((one) => one === target.value);
        if (word !== undefined) onChoose(word);
      }}
    >
      {words.map((word) => (
        <option key={word} value={word}>
          {say(word)}
        </option>
      ))}
    </select>
  );
}
