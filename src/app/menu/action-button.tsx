import type { ComponentProps } from 'react';
import type { MessageKey } from '../../i18n/messages.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

type Props = ComponentProps<'button'> & { icon: IconName; name: MessageKey };

/** One thing that can be done with the view at hand: its sign and its name. */
export function ActionButton({ icon, name, ...rest }: Props) {
  const { t } = useI18n();
  return (
    <button type="button" className="action" {...rest}>
      <Icon name={icon} /> {t(name)}
    </button>
  );
}
