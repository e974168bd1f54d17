import type { ReactNode } from 'react';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useAlive } from '../use-alive.ts';
import { BuildPart } from './build-part.tsx';
import { KeptPart } from './kept-part.tsx';
import { Memories } from './memories.tsx';

/** What leaves this device, what stays on it and how to erase that, in plain words. */
export function PrivacyPage() {
  const { t, language } = useI18n();
  const { dataset } = useAtlas();
  const isAlive = useAlive();
  const hosts = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    dataset.basemaps.map(({ name, url }) => `${name} (${new URL(url).host})`),
  );
  return (
    <article className="privacy">
      <h1>{t('privacy.title')}</h1>
      <p className="lead">{t('privacy.lead')}</p>
      <Part title={t('privacy.offline')}>
        <p>{t('privacy.offline.what')}</p>
        {isAlive && <KeptPart />}
        <p>{t('privacy.offline.install')}</p>
      </Part>
      <Part title={t('privacy.asks')}>
        <p>{t('privacy.asks.own')}</p>
        <p>{t('privacy.asks.host')}</p>
        {dataset.basemaps.length > 0 && <p>{t('privacy.asks.streets', { hosts })}</p>}
        <p>{t('privacy.asks.data')}</p>
      </Part>
      <Part title={t('privacy.place')}>
        <p>{t('privacy.place.device')}</p>
        <p>{t('privacy.place.point')}</p>
      </Part>
      <Part title={t('privacy.memory')}>
        <Memories />
      </Part>
      <Part title={t('privacy.code')}>
        <p>
          <a href="../../licences.txt">{t('privacy.code.licences')}</a>
        </p>
        <BuildPart />
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
