import type { Initiative } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { FicheLink } from './fiche-link.tsx';
import { Original } from './original.tsx';
import { Section } from './section.tsx';
import { SignNote } from './sign-note.tsx';

/** The approaches that an initiative draws on, each with its basis. */
export function DrawsOn({ initiative }: { initiative: Initiative }) {
  const { t } = useI18n();
  const { approaches } = useAtlas();
  if (approaches.size === 0) return null;
  return (
    <Section title={t('fiche.drawsOn')}>
      {initiative.drawsOn.length === 0 && <p className="muted">{t('fiche.drawsOnNone')}</p>}
      <ul>
        {initiative.drawsOn.map((link) => (
          <FicheLink
            key={link.approach}
            id={link.approach}
            evidence={[link]}
            anchor={`draws-on-${link.approach}`}
          />
        ))}
      </ul>
      {initiative.drawsOn.length > 0 && <SignNote />}
      <p className="draws-on-guide">
        <Original />
      </p>
    </Section>
  );
}
