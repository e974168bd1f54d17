import { EDITED, type Edited } from '../data/edit/edited-kinds.ts';

/** What is open on the desk, as the address says it behind the `#`. */
export type Open =
  | { readonly view: 'start' | 'result' | 'tables' | 'proposals' }
  | { readonly view: 'new'; readonly kind: Edited }
  | { readonly view: 'thing'; readonly kind: Edited; readonly id: string; readonly field: string };

const isKind = (text: string | undefined): text is Edited => EDITED.some((kind) => kind === text);

/** Reads what is open; what cannot be read is the start. */
export function readOpen(hash: string): Open {
  const [first, second = '', ...rest] = hash.split('/').map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      // A broken escape is in no address of ours.
      return part;
    }
  });
  if (first === 'result' || first === 'tables' || first === 'proposals') return { view: first };
  if (first === 'new' && isKind(second)) return { view: 'new', kind: second };
  if (isKind(first) && second !== '') {
    return { view: 'thing', kind: first, id: second, field: rest.join('/') };
  }
  return { view: 'start' };
}

/** Writes what is open, with the hash sign. */
export function writeOpen(open: Open): string {
  const of = (...parts: string[]) => `#${parts.filter(Boolean).map(encodeURIComponent).join('/')}`;
  if (open.view === 'thing') return of(open.kind, open.id, open.field);
  return open.view === 'new' ? of('new', open.kind) : of(open.view === 'start' ? '' : open.view);
}
