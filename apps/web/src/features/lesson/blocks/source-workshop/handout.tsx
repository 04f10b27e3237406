import { useTranslations } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import { HandoutPart } from '../../handout/handout-part.tsx';
import type { BlockProps } from '../block-props.ts';

const sourceWorkshopHandout = graphql(/* GraphQL */ `
  fragment SourceWorkshopHandout_block on SourceWorkshopBlock {
    heading(locale: $locale)
    questions(locale: $locale)
    items {
      madeBy(locale: $locale)
      says(locale: $locale)
      source { slug issuedLabel(locale: $locale) }
    }
  }
`);

/** The sources of a workshop, each with who made it and what it says; what it leaves out is for the class to find. */
export function SourceWorkshopHandout({ block: ref }: BlockProps<typeof sourceWorkshopHandout>) {
  const t = useTranslations('handout');
  const { heading, questions, items } = readFragment(sourceWorkshopHandout, ref);
  return (
    <HandoutPart title={heading}>
      {items.map(({ madeBy, says, source }, index) => (
        <div key={source.slug} className="handout-source">
          <Link href={`/sources/${source.slug}`} className="handout-label">
            {t('source', { letter: String.fromCodePoint(0x41 + index) })} {madeBy}
          </Link>
          {source.issuedLabel && !tellsYear(madeBy, source.issuedLabel) && (
            <span className="handout-aside"> ({source.issuedLabel})</span>
          )}
          <p>{says}</p>
        </div>
      ))}
      {questions.map((question, index) => (
        <p key={question} className="handout-question-item">
          {index + 1}. {question}
        </p>
      ))}
    </HandoutPart>
  );
}

/** Whether a text already says when: it has the year of the date. */
function tellsYear(text: string, dateLabel: string): boolean {
  const year = /\d{4}/.exec(dateLabel)?.[0];
  return year !== undefined && text.includes(year);
}
