import { useMemo } from 'react';
import { matrixOf, type Matrix } from '../../domain/links/matrix.ts';
import { titleOrder } from '../../domain/guide/title-order.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { usePlaceNames } from '../../state/near/use-place-names.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

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
