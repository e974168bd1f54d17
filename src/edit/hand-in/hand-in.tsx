import { useMemo } from 'react';
import { writePackedPatch, writePatch, type Patch } from '../../data/edit/patch/patch.ts';
import {
  newFilePage,
  uploadPage,
  waitingPage,
  type Repository,
} from '../../domain/forge/repository.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { saveFile } from '../../state/device/save-file.ts';

interface Props {
  repository: Repository;
  patch: Patch;
  /** Of the file. */
  name: string;
  /** Called when a way was taken. */
  onHandedIn?: () => void;
}

/** What a small change has at most: of more the address would be too long, and packing it take long. */
const FEW = 5;

/** The address that a small change fits in with all that it says; null for any other. */
function filledIn(repository: Repository, { patch, name }: Props): string | null {
  const { changes } = patch;
  const hasPhotograph = changes.some(({ after }) => JSON.stringify(after).includes('"data:image'));
  if (changes.length === 0 || changes.length > FEW || hasPhotograph) return null;
  return newFilePage(repository, name, writePackedPatch(patch));
}

/** The steps that bring changes to the forge. We send nothing: each page of it is opened by the person. */
export function HandIn(props: Props) {
  const { repository, patch, name, onHandedIn } = props;
  const { t } = useI18n();
  const { forge, url } = repository;
  const { host } = new URL(url);
  const { made, by, note, language, changes } = patch;
  const filled = useMemo(
    () => filledIn(repository, { repository, patch: { made, by, note, language, changes }, name }),
    [repository, made, by, note, language, changes, name],
  );
  const opened = { target: '_blank', rel: 'noopener noreferrer external' };
  return (
    <section className="hand-in">
      <h3>{t('handIn.title', { host })}</h3>
      <ol>
        <li>
          <a
            className="button button-strong"
            href={uploadPage(repository)}
            {...opened}
            onClick={() => {
              saveFile(name, writePatch(patch), 'application/json');
              onHandedIn?.();
            }}
          >
            {t('handIn.save', { host })}&nbsp;↗
          </a>
        </li>
        <li>{t(forge === 'gitlab' ? 'handIn.drop.gitlab' : 'handIn.drop', { name })}</li>
        <li>{t('handIn.confirm')}</li>
      </ol>
      {filled !== null && (
        <p>
          {t('handIn.filled.how', { host })}{' '}
          <a href={filled} {...opened} onClick={onHandedIn}>
            {t('handIn.filled')}&nbsp;↗
          </a>
        </p>
      )}
      <p className="muted">
        {t('handIn.account', { host })}{' '}
        <a href={waitingPage(repository)} {...opened}>
          {t('handIn.waiting')}&nbsp;↗
        </a>
      </p>
    </section>
  );
}
