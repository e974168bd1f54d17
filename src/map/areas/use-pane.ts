import { useState } from 'react';
import { useMap } from 'react-leaflet';

/**
 * A pane of the map for shapes that name it, at once: that of react-leaflet comes one drawing after what
 * is in it.
 * @returns its name
 */
export function usePane(name: string, style: Partial<CSSStyleDeclaration>): string {
  const map = useMap();
  useState(() => Object.assign((map.getPane(name) ?? map.createPane(name)).style, style));
  return name;
}
