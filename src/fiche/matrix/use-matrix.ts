import { useMemo } from 'react';
import { matrixOf, type Matrix } from '../../domain/matrix.ts';
import type { Initiative } from '../../domain/model.ts';
import { titleOrder } from '../../domain/title-order.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { useUrlState } from '../../state/use-url-state.ts';

/** The names of the places that an initiative is marked on, the widest it covers included. */
export function usePlaceNames(): (initiative: Initiative) => string {
  const { anchors } = useAtlas();
  const { say } = useI18n();
  return ({ id }) => {
    const { markers, regions } = anchors.get(id) ?? { markers: [], regions: [] };
    return [...markers, ...regions].map(({ name }) => say(name)).join(', ');
  };
}

/** The matrix in the order that the address asks for. */
export function useMatrix(): Matrix {
  const { dataset, spans } = useAtlas();
  const { language } = useI18n();
  const { state } = useUrlState();
  const placeName = usePlaceNames();
  const titles = useMemo(() => titleOrder(dataset.initiatives, language), [dataset, language]);
  return matrixOf(dataset, state.matrixOrder, {
    titleRank: ({ id }) => titles.get(id) ?? 0,
    span: ({ id }) => spans.get(id) ?? null,
    placeName,
    compareNames: new Intl.Collator(language).compare,
  });
}
