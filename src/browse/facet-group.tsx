import type { ReactNode } from 'react';

/** A facet behind its title, open from the start when something in it is chosen. */
export function FacetGroup({
  title,
  chosen,
  children,
}: {
  title: string;
  chosen: number;
  children: ReactNode;
}) {
  return (
    <details className="facet-group" open={chosen > 0 || undefined}>
      <summary>
        {title}
        {chosen > 0 && <span className="count"> ({chosen})</span>}
      </summary>
      {children}
    </details>
  );
}
