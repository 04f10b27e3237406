import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { MarginNotes } from '@/features/citation/margin-notes.tsx';
import { NoteRefs } from '@/features/citation/note-refs.tsx';
import { numberNotes } from '@/features/citation/number-notes.ts';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { RecordLinks } from '@/features/record/record-links.tsx';
import { LinkList } from '@/features/text/link-list.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { OtherNames } from './other-names.tsx';
import { termJsonLd } from './term-json-ld.ts';

const TermViewTermFragment = graphql(`
  fragment TermView_term on Term {
    slug
    name(locale: $locale)
    definition(locale: $locale)
    translated(locale: $locale)
    seeAlso { slug name(locale: $locale) }
    citations { locator source { slug ...MarginNotes_source } }
    ...OtherNames_term
    ...TermJsonLd_term
  }
`);

export const TermPageDocument = graphql(`
  query TermPage($slug: String!, $locale: Locale!) {
    term(slug: $slug) { name(locale: $locale) definition(locale: $locale) ...TermView_term }
  }
`);

export function TermView({ term: ref }: { term: FragmentType<typeof TermViewTermFragment> }) {
  const term = readFragment(TermViewTermFragment, ref);
  const t = useTranslations('glossary');
  const locale = useLocale();
  const [notes = []] = numberNotes([term.citations]);
  return (
    <ReadingPage>
      <JsonLd node={termJsonLd(term, locale, t('title'))} />
      <ReadingBand notes={<MarginNotes notes={notes} />}>
        <PageHeader
          eyebrow={t('eyebrow')}
          title={<span {...textLang(term.translated, term.name)}>{term.name}</span>}
          lead={<OtherNames term={term} />}
        />
        <Untranslated translated={term.translated} />
        <p className="mt-6 font-serif text-reading" {...textLang(term.translated, term.definition)}>
          {term.definition}
          {notes.length > 0 && <NoteRefs notes={notes} />}
        </p>
        {term.seeAlso.length > 0 && (
          <Section id="see-also" title={t('seeAlso')}>
            <LinkList items={term.seeAlso.map(({ slug, name }) => ({ href: `/glossary/${slug}`, title: name }))} />
          </Section>
        )}
        <RecordLinks kind="TERM" slug={term.slug} />
      </ReadingBand>
    </ReadingPage>
  );
}
