import { useRef, useState } from 'react';

interface Props {
  sign: string;
  /** All that it does, in words: what it is called, and its tip. */
  name: string;
  /** The short of it, beside the sign; plus and minus need none. */
  words?: string;
  keys?: string;
  /** Of one that switches: whether it is on. */
  isOn?: boolean;
  onPress: () => void;
}

/** So long, in milliseconds, a finger rests on what it wants to know more about. */
const LONG_PRESS = 500;

/** A button on the map, with a tip for mouse, keyboard and a finger that rests on it. */
export function MapButton({ sign, name, words, keys, isOn, onPress }: Props) {
  const [isTold, setTold] = useState(false);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasLong = useRef(false);
  const rest = () => {
    clearTimeout(resting.current);
  };
  return (
    <button
      type="button"
      aria-label={name}
      aria-keyshortcuts={keys}
      aria-pressed={isOn}
      className={isTold ? 'is-told' : ''}
      data-tip={keys === undefined ? name : `${name} (${keys})`}
      onClick={() => {
        // Who only wanted to know what it is did not press it.
        if (wasLong.current) wasLong.current = false;
        else onPress();
      }}
      onPointerDown={({ pointerType }) => {
        wasLong.current = false;
        if (pointerType !== 'touch') return;
        resting.current = setTimeout(() => {
          wasLong.current = true;
          setTold(true);
        }, LONG_PRESS);
      }}
      onPointerUp={rest}
      onPointerCancel={rest}
      onPointerLeave={() => {
        rest();
        setTold(false);
      }}
      onBlur={() => {
        setTold(false);
      }}
      onContextMenu={(event) => {
        if (wasLong.current) event.preventDefault();
      }}
    >
      <span aria-hidden="true">{sign}</span>
      {words !== undefined && (
        <span className="map-button-words" aria-hidden="true">
          {words}
        </span>
      )}
    </button>
  );
}
