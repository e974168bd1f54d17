import { memo } from 'react';
import type { Density } from '../../domain/time/density.ts';
import { LOCALES } from '../../domain/languages.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';

/** The numbers of the density view, for a screen reader, and the greatest of them for the eye. */
export const DensityTable = memo(function DensityTable({ density }: { density: Density }) {
  const { years } = useAtlas();
  const { language, t } = useI18n();
  const number = new Intl.NumberFormat(LOCALES[language]);
  const { running, started, ended, most } = density;
  return (
    <>
      <p className="density-most density-most-running" aria-hidden="true">
        {t('density.mostRunning', { count: most.running })}
      </p>
      <p className="density-most density-most-change" aria-hidden="true">
        <span className="density-key density-key-started" /> {t('density.started')}{' '}
        <span className="density-key density-key-ended" /> {t('density.ended')}
      </p>
      <div className="visually-hidden">
        <table>
          <caption>{t('density.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('density.year')}</th>
              <th scope="col">{t('density.running')}</th>
              <th scope="col">{t('density.started')}</th>
              <th scope="col">{t('density.ended')}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from(running, (count, index) => (
              <tr key={index}>
                <th scope="row">{years.from + index}</th>
                <td>{number.format(count)}</td>
                <td>{number.format(started[index] ?? 0)}</td>
                <td>{number.format(ended[index] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
});
