import { ASPECTS, type Approach } from '../../domain/model.ts';
import { detailed } from '../../domain/guide/fiche-details.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useFicheTarget } from '../../state/navigation/fiche-target.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { Section } from '../section.tsx';
import { Where } from './where.tsx';

/** All approaches side by side, each cell with the heading of its fiche that it comes from. */
export function Comparison({ approach }: { approach: Approach }) {
  const { dataset } = useAtlas();
  const { t, say } = useI18n();
  const targetOf = useFicheTarget();
  const compared = dataset.approaches.flatMap((one) => {
    const cells = detailed(one).comparison;
    return cells ? [{ one, cells }] : [];
  });
  if (compared.length < 2) return null;
  return (
    <Section title={t('compare.title')} id="comparison">
      <p className="muted">{t('compare.lead')}</p>
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">{t('fiche.approach')}</th>
            {ASPECTS.map((aspect) => (
              <th key={aspect} scope="col">
                {t(`compare.${aspect}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.map(({ one, cells }) => (
            <tr key={one.id} className={one.id === approach.id ? 'is-current' : undefined}>
              <th scope="row">
                <Glyph approach={one} />{' '}
                {one.id === approach.id ? (
                  <span aria-current="page">{say(one.shortTitle)}</span>
                ) : (
                  <StateLink change={targetOf(one.id)}>{say(one.shortTitle)}</StateLink>
                )}
              </th>
              {ASPECTS.map((aspect) => (
                <td key={aspect}>
                  <span className="aspect" aria-hidden="true">
                    {t(`compare.${aspect}`)}
                  </span>
                  {say(cells[aspect].text)} <Where where={cells[aspect].where} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
