import { LANGUAGES } from '../../domain/languages.ts';
import { TERM_KINDS, type GlossaryTerm } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';

/** The words of the guide in three languages, each with the fiches that use it. */
export function GlossaryPage() {
  const { dataset } = useAtlas();
  const { t, language } = useI18n();
  const { compare } = new Intl.Collator(language);
  const terms = [...(dataset.glossary ?? [])].sort((a, b) =>
    compare(a.term[language], b.term[language]),
  );
  return (
    <article className="glossary">
      <h1>{t('glossary.title')}</h1>
      <p className="lead">{t('glossary.lead')}</p>
      {TERM_KINDS.map((kind) => (
        <Terms
          key={kind}
          title={t(`glossary.${kind}`)}
          terms={terms.filter((term) => term.kind === kind)}
        />
      ))}
    </article>
  );
}

function Terms({ title, terms }: { title: string; terms: readonly GlossaryTerm[] }) {
  const { t, language } = useI18n();
  const tongues = [language, ...LANGUAGES.filter((one) => one !== language)];
  if (terms.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            {tongues.map((one) => (
              <th key={one} scope="col">
                {t(`language.${one}`)}
              </th>
            ))}
            <th scope="col">{t('glossary.used')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.id} id={term.id}>
              {tongues.map((one, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell key={one} scope={index === 0 ? 'row' : undefined} lang={one}>
                    <Called term={term} language={one} />
                    {index === 0 && term.note && <small>{term.note[language]}</small>}
                  </Cell>
                );
              })}
              <td>
                <Uses term={term} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Called({ term, language }: { term: GlossaryTerm; language: keyof GlossaryTerm['term'] }) {
  const short = term.abbreviations?.[language];
  // A plural says nothing that the term does not.
  const others = (term.synonyms?.[language] ?? []).filter(
    (one) => !one.startsWith(term.term[language]),
  );
  return (
    <>
      <span className="glossary-term">
        {term.term[language]}
        {short !== undefined && short !== term.term[language] && ` (${short})`}
      </span>
      {others.length > 0 && <small>{others.join(', ')}</small>}
    </>
  );
}

function Uses({ term }: { term: GlossaryTerm }) {
  const { fiches } = useAtlas();
  const { say } = useI18n();
  return (
    <ul>
      {term.uses.flatMap(({ fiche: id, where }) => {
        const fiche = fiches.get(id);
        return fiche ? (
          <li key={`${id} ${where}`}>
            <StateLink change={{ page: { kind: 'fiche', id }, ficheId: null }}>
              {say('shortTitle' in fiche ? fiche.shortTitle : fiche.title)}
            </StateLink>
          </li>
        ) : (
          []
        );
      })}
    </ul>
  );
}
