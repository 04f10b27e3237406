import { Note } from '@tumen/ui/note';
import { useTranslations } from 'next-intl';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';

const disputeNoteEvent = graphql(/* GraphQL */ `
  fragment DisputeNote_event on Event {
    slug
    dispute {
      question(locale: $locale)
    }
  }
`);

/** Says beside the text that what it tells is disputed; nothing for an event on which all agree. */
export function DisputeNote({ event: ref }: { event: FragmentType<typeof disputeNoteEvent> }) {
  const t = useTranslations('lesson');
  const { slug, dispute } = readFragment(disputeNoteEvent, ref);
  if (!dispute) return null;
  return (
    <Note tone="accent">
      <span className="font-semibold">{t('disputed')}</span>{' '}
      <Link href={`/events/${slug}#dispute`} className="quiet-link">
        {dispute.question}
      </Link>
    </Note>
  );
}
