import { useRef } from 'react';

interface Props {
  /** What the button says; the field is called so too. */
  label: string;
  /** The kinds of file, as an input takes them. */
  accept: string;
  /** Whether several may be chosen at once. */
  multiple?: boolean;
  className?: string;
  id?: string;
  /** At least one. */
  onFiles: (files: readonly File[]) => void;
}

/** A button that has a person choose files of the device. */
export function ChooseFiles({ label, accept, multiple = false, className, id, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" id={id} className={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // So that the same file, mended, can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
