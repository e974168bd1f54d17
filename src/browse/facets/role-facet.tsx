import type { ReactNode } from 'react';
import { TIES } from '../../domain/model.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import type { FacetOption } from './facet.tsx';

interface Props {
  /** Draws the options. */
  children: (options: readonly FacetOption[]) => ReactNode;
}

/** What organisations may do in an initiative, to choose from. */
export const RoleFacet = withTexts(['near'], Roles);

function Roles({ children }: Props) {
  const { t } = useI18n();
  return children(TIES.map((id) => ({ id, label: t(`role.${id}`) })));
}
