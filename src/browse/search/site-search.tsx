import { useRef, useState, type ComponentType } from 'react';
import { useRouter } from 'wouter';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import type { SearchFieldProps } from './search-combobox.tsx';

/** The field with suggestions, and what it takes over from the plain one. */
interface Armed {
  readonly Combobox: ComponentType<SearchFieldProps>;
  readonly first: string;
  readonly focused: boolean;
}

/**
 * Search over every fiche, organisation and place. Without scripts it is a form that leads to the
 * list of all of them; the suggestions arrive with the first focus.
 */
export function SiteSearch() {
  const { t } = useI18n();
  const router = useRouter();
  const { state, href, go } = useUrlState();
  const [armed, setArmed] = useState<Armed | null>(null);
  const plain = useRef<HTMLInputElement>(null);
  const wanted = useRef(false);
  const field = {
    type: 'search',
    name: 'q',
    'aria-label': t('search.site'),
    'aria-keyshortcuts': '/',
    placeholder: t('search.site'),
  } as const;

  const arm = () => {
    if (wanted.current) return;
    wanted.current = true;
    import('./search-combobox.tsx').then(
      (module) => {
        const { current } = plain;
        setArmed({
          Combobox: module.SearchCombobox,
          first: current?.value ?? '',
          focused: document.activeElement === current,
        });
      },
      (error: unknown) => {
        // The form still leads to the page of results.
        reportError(error);
      },
    );
  };
  return (
    <search className="site-search">
      <form
        action={router.hrefs(router.base + href({ page: { kind: 'guide' } }), router)}
        onSubmit={(event) => {
          event.preventDefault();
          const asked = new FormData(event.currentTarget).get('q');
          const text = typeof asked === 'string' ? asked.trim() : '';
          go({ page: { kind: 'guide' }, ficheId: null, query: { ...state.query, text } });
        }}
      >
        {armed ? (
          <armed.Combobox field={field} first={armed.first} focused={armed.focused} />
        ) : (
          <input {...field} ref={plain} defaultValue={state.query.text} onFocus={arm} />
        )}
        <button type="submit" aria-label={t('search.go')}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}
