import { SectionHeading } from '@tumen/ui/section-heading';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const EventParticipantsEventFragment = graphql(`
  fragment EventParticipants_event on Event {
    participations {
      id
      role
      capacity(locale: $locale)
      actor { slug name(locale: $locale) translated(locale: $locale) }
    }
  }
`);

/** Who took part, with the office of that day or the part played. */
export function EventParticipants({ event }: { event: FragmentType<typeof EventParticipantsEventFragment> }) {
  const { participations } = readFragment(EventParticipantsEventFragment, event);
  const t = useTranslations();
  if (participations.length === 0) return null;
  return (
    <section aria-labelledby="participants" className="mt-12">
      <SectionHeading id="participants">{t('event.participants')}</SectionHeading>
      <ul className="mt-4">
        {participations.map(({ id, role, capacity, actor }) => (
          <li key={id} className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[2fr_3fr]">
            <Link
              href={`/actors/${actor.slug}`}
              className="font-serif text-[1.0625rem] quiet-link"
              {...textLang(actor.translated, actor.name)}
            >
              {actor.name}
            </Link>
            <span className="text-note text-ink-soft">
              {t(`enums.role.${role}`)}
              {capacity && `\u00a0· ${capacity}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
