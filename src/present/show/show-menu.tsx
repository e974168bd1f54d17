import type { ReactNode } from 'react';
import { asksNothing } from '../../domain/query.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { Icon, type IconName } from '../../state/icon.tsx';
import { allowShortcuts, useShortcuts } from '../../state/shortcuts.ts';
import { openShow, type ShowPart } from '../../state/show.ts';
import { StateLink } from '../../state/state-link.tsx';
import type { SINGLE_PAGES } from '../../state/url-state.ts';
import { useUrlState } from '../../state/use-url-state.ts';

/** All that can be done with the view at hand, each in a line. */
export function ShowMenu() {
  const { t } = useI18n();
  const { state } = useUrlState();
  const shortcuts = useShortcuts();
  return (
    <>
      <ul className="show-menu">
        <PageLink icon="show" name="show.present" kind="present">
          {t(
            asksNothing(state.query) && state.reach === null
              ? 'show.present.long'
              : 'show.presentSelection.long',
          )}
        </PageLink>
        <PartButton icon="qr" part="qr" />
        <PartButton icon="plus" part="step" />
        <PageLink icon="story" name="show.stories" kind="story">
          {t('show.stories.long')}
        </PageLink>
        <PartButton icon="picture" part="picture" />
        <PageLink icon="poster" name="show.poster" kind="poster">
          {t('show.poster.long')}
        </PageLink>
        <PageLink icon="handout" name="show.handout" kind="handout">
          {t('show.handout.long')}
        </PageLink>
        <PartButton icon="embed" part="embed" />
        <PartButton icon="data" part="data" />
      </ul>
      <label className="show-keys">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={({ target }) => {
            allowShortcuts(target.checked);
          }}
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
        state={{ isFromHere: true }}
        onClick={() => {
          openShow(null);
        }}
      >
        <Icon name={icon} />
        <span>
          <strong>{t(name)}</strong> <small>{children}</small>
        </span>
      </StateLink>
    </li>
  );
}

function PartButton({ icon, part }: { icon: IconName; part: Exclude<ShowPart, 'menu'> }) {
  const { t } = useI18n();
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          openShow(part);
        }}
      >
        <Icon name={icon} />
        <span>
          <strong>{t(`show.${part}`)}</strong> <small>{t(`show.${part}.long`)}</small>
        </span>
      </button>
    </li>
  );
}
