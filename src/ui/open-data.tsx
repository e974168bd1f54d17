import { useState } from 'react';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { openOtherFiles, OWN_FILE, withData } from '../state/url/other-data-address.ts';
import { ACCEPTED } from '../state/other/accepted.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { ChooseFiles } from './choose-files.tsx';

/** The ways to show somebody else's data: a file of this device, or an address. */
export function OpenData({ onOpen }: { onOpen?: () => void }) {
  const { t } = useI18n();
  const { go } = useUrlState();
  const [address, setAddress] = useState('');
  const show = (data: string) => {
    onOpen?.();
    go(withData(data));
  };
  return (
    <div className="form open-data">
      <ChooseFiles
        label={t('data.file')}
        multiple
        accept={ACCEPTED}
        onFiles={(files) => {
          openOtherFiles(files);
          show(OWN_FILE);
        }}
      />
      <form
        className="open-address"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() !== '') show(address.trim());
        }}
      >
        <label>
          {t('data.address')}
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://…/initiatives.geojson"
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        </label>
        <button type="submit">{t('data.open')}</button>
      </form>
    </div>
  );
}
