import type * as L from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { Marker } from 'react-leaflet';
import type { Initiative } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { setHovered, useIsHovered } from '../../state/device/hover.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { primarySign } from '../../state/atlas/approach-sign.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { markerIcon } from './marker-icon.ts';

interface Props {
  initiative: Initiative;
  position: L.LatLng;
  placeName: string;
  dimmed: boolean;
}

/** One initiative at one place: a button that opens its fiche. */
export function InitiativeMarker({ initiative, position, placeName, dimmed }: Props) {
  const atlas = useAtlas();
  const { say } = useI18n();
  const { state, go } = useUrlState();
  const ref = useRef<L.Marker>(null);
  const hovered = useIsHovered(initiative.id);
  const selected = state.ficheId === initiative.id;
  const { approach, hollow } = primarySign(initiative, state.query, atlas);
  const name = say(initiative.shortTitle);
  const icon = useMemo(
    () => markerIcon(approach, hollow, `${name}, ${placeName}`),
    [approach, hollow, name, placeName],
  );

  useEffect(() => {
    const element = ref.current?.getElement();
    if (element) element.dataset.fiche = initiative.id;
    element?.classList.toggle('marker-hovered', hovered);
    element?.classList.toggle('marker-selected', selected);
    element?.classList.toggle('marker-dimmed', dimmed);
    ref.current?.setZIndexOffset(selected ? 2000 : hovered ? 1000 : 0);
  }, [icon, hovered, selected, dimmed, initiative.id]);

  useEffect(() => {
    const element = ref.current?.getElement();
    const on = () => {
      setHovered(initiative.id);
    };
    const off = () => {
      setHovered(null);
    };
    element?.addEventListener('focus', on);
    element?.addEventListener('blur', off);
    return () => {
      element?.removeEventListener('focus', on);
      element?.removeEventListener('blur', off);
    };
  }, [icon, initiative.id]);

  return (
    <Marker
      ref={ref}
      position={position}
      icon={icon}
      title={name}
      eventHandlers={{
        click: () => {
          go({ ficheId: initiative.id, view: null });
        },
        mouseover: () => {
          setHovered(initiative.id);
        },
        mouseout: () => {
          setHovered(null);
        },
        keydown: ({ originalEvent }) => {
          if (originalEvent.key === ' ' || originalEvent.key === 'Enter') {
            originalEvent.preventDefault();
            go({ ficheId: initiative.id, view: null });
          }
        },
      }}
    />
  );
}
