import { useLocale, useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const QuotedWordsQuotationFragment = graphql(`
  fragment QuotedWords_quotation on Quotation {
    text(locale: $locale)
    english: text(locale: EN)
    original { language text }
    locator
    translator(locale: $locale)
  }
`);

/** A few words of a source; beside a translation the words that were read. */
export function QuotedWords({ quotation: ref }: { quotation: FragmentType<typeof QuotedWordsQuotationFragment> }) {
  const { text, english, original, locator, translator } = readFragment(QuotedWordsQuotationFragment, ref);
  const t = useTranslations('comparison');
  const locale = useLocale();
  const read = original ?? { language: 'en', text: english };
  const isTranslation = text !== read.text;
  // A text that nobody has translated into the reader's language stands in English.
  const lang = isTranslation && text === english ? 'en' : isTranslation ? locale : read.language;
  return (
    <>
      <q lang={lang} className="font-serif text-[1.0625rem] leading-relaxed">
        {text}
      </q>
      {isTranslation && (
        <q lang={read.language} className="mt-1 block font-serif text-control text-ink-soft">
          {read.text}
        </q>
      )}
      {(locator || (isTranslation && translator)) && (
        <span className="mt-1 block text-note text-ink-soft">
          {[locator, isTranslation && translator && t('translatedBy', { translator })].filter(Boolean).join('\u00a0· ')}
        </span>
      )}
    </>
  );
}
