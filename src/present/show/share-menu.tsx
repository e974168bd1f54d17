import type { ReactNode } from 'react';
import type { MessageKey } from '../../i18n/messages.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { allowShortcuts, useShortcuts } from '../../state/device/shortcuts.ts';
import { openShow, type ShowPart } from '../../state/device/show.ts';
import { StateLink } from '../../ui/state-link.tsx';
import type { SINGLE_PAGES } from '../../state/url/url-state.ts';

/** The other ways to hand the view on, each in a line. */
export function ShareMenu() {
  const { t } = useI18n();
  const shortcuts = useShortcuts();
  return (
    <>
      <ul className="show-menu">
        <PartButton icon="qr" part="qr" />
        <PartButton icon="picture" part="picture" />
        <PartButton icon="embed" part="embed" />
        <PageLink icon="poster" name="show.poster" kind="poster">
          {t('show.poster.long')}
        </PageLink>
        <PartButton icon="plus" part="step" />
        <PageLink icon="story" name="show.stories" kind="story">
          {t('show.stories.long')}
        </PageLink>
        <PartButton icon="data" part="data" />
      </ul>
      <label className="show-keys">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={({ target }) => allowShortcuts(target.checked)}
        />{' '}
        {t('show.keys')}
      </label>
    </>
  );
}

interface LinkProps {
  icon: IconName;
  name: MessageKey;
  kind: (typeof SINGLE_PAGES)[number];
  children: ReactNode;
}

function PageLink({ icon, name, kind, children }: LinkProps) {
  const { t } = useI18n();
  return (
    <li>
      <StateLink
        change={{ page: { kind } }}
        // It takes the place of the step of this dialogue.
        replace
        state={{ isFromHere: true }}
        onClick={() => openShow(null)}
      >
        <Icon name={icon} />
        <span>
          <strong>{t(name)}</strong> <small>{children}</small>
        </span>
      </StateLink>
    </li>
  );
}

function PartButton({ icon, part }: { icon: IconName; part: Exclude<ShowPart, 'share'> }) {
  const { t } = useI18n();
  return (
    <li>
      <button type="button" onClick={() => openShow(part)}>
        <Icon name={icon} />
        <span>
          <strong>{t(`show.${part}`)}</strong> <small>{t(`show.${part}.long`)}</small>
        </span>
      </button>
    </li>
  );
}
