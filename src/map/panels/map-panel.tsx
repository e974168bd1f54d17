import type { ReactNode } from 'react';
import { OVERLAY } from '../camera/overlays.ts';

interface Props {
  className: string;
  title: ReactNode;
  open: boolean;
  children: ReactNode;
}

/** A panel on the map that folds to its title. */
export function MapPanel({ className, title, open, children }: Props) {
  return (
    <details className={`map-panel ${className}`} open={open} {...OVERLAY}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
