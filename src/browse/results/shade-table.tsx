import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { useShading } from '../../state/results/use-shading.ts';

/** The number of initiatives per commune as a table: the same as the shaded map. */
export const ShadeTable = withTexts(['near'], Table);

function Table() {
  const { t, say, language } = useI18n();
  const { counts } = useShading();
  const rows = [...counts].sort(
    ([a, countA], [b, countB]) =>
      countB - countA || say(a.name).localeCompare(say(b.name), language),
  );
  return (
    <details className="shade-table">
      <summary>
        {t('shade.title')}: {t('shade.table')}
      </summary>
      <p>{t('shade.note')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('shade.commune')}</th>
            <th scope="col">{t('shade.count')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([place, count]) => (
            <tr key={place.id}>
              <th scope="row">
                <StateLink change={{ page: { kind: 'place', id: place.id }, ficheId: null }}>
                  {say(place.name)}
                </StateLink>
              </th>
              <td>{t('shade.number', { value: count })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
