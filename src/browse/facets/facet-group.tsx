import { Suspense, useState, type ReactNode } from 'react';

interface Props {
  title: string;
  chosen: number;
  /** One too long to be kept in the page while it is folded. */
  isLong?: boolean;
  /** What is fetched and shown only once it is open, before the rest. */
  more?: ReactNode;
  children: ReactNode;
}

/**
 * A facet behind its title, open from the start when something in it is chosen; it stays as the
 * reader left it when the last choice goes.
 */
export function FacetGroup({ title, chosen, isLong = false, more, children }: Props) {
  const [isOpen, setOpen] = useState(chosen > 0);
  return (
    <details
      className="facet-group"
      open={isOpen || chosen > 0}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {title}
        {chosen > 0 && <span className="count"> ({chosen})</span>}
      </summary>
      {/* As high as a line: what comes late would push the rest away from under a finger. */}
      {isOpen && more && <Suspense fallback={<div className="guide-switch" />}>{more}</Suspense>}
      {(isOpen || !isLong) && children}
    </details>
  );
}
