import { ReadingBand } from '@tumen/ui/columns';
import { Note } from '@tumen/ui/note';
import { useTranslations } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';

const debateBlock = graphql(/* GraphQL */ `
  fragment DebateBlock_block on DebateBlock {
    debate {
      slug
      question(locale: $locale)
      background(locale: $locale)
      prompts(locale: $locale)
      positions {
        id
        label(locale: $locale)
        argument(locale: $locale)
        heldBy(locale: $locale)
        citations {
          id
          source {
            slug
            label(locale: $locale)
          }
        }
        evidence {
          id
          note(locale: $locale)
          event {
            slug
            title(locale: $locale)
          }
          indicator {
            slug
            name(locale: $locale)
          }
        }
      }
    }
  }
`);

/** A matter on which historians or governments differ: each position, who holds it, and what speaks for it. */
export function DebateBlock({ block: ref }: BlockProps<typeof debateBlock>) {
  const t = useTranslations('blocks.debate');
  const { debate } = readFragment(debateBlock, ref);
  return (
    <LazyLayout narrow={232} wide={124}>
      <ReadingBand>
        <p className="text-h3 inquiry">
          <Link href={`/debates/${debate.slug}`} className="quiet-link">
            {debate.question}
          </Link>
        </p>
        <p className="mt-3 font-serif text-reading">{debate.background}</p>
      </ReadingBand>
      {debate.positions.map((position) => (
        <ReadingBand
          key={position.id}
          notes={
            <div className="lg:mt-6">
              {position.citations.map(({ id, source }) => (
                <Note key={id}>
                  <Link href={`/sources/${source.slug}`} className="quiet-link">
                    {source.label}
                  </Link>
                </Note>
              ))}
            </div>
          }
        >
          <article className="mt-6 border-t border-rule pt-4">
            <h3 className="text-h3">{position.label}</h3>
            <p className="mt-0.5 text-note text-ink-soft">
              {t('heldBy')}: {position.heldBy.join('; ')}
            </p>
            <p className="mt-2 font-serif text-reading">{position.argument}</p>
            {position.evidence.length > 0 && (
              <ul aria-label={t('evidence')} className="mt-3 grid gap-2 border-l-2 border-rule pl-4 text-note">
                {position.evidence.map(({ id, note, event, indicator }) => (
                  <li key={id}>
                    {event && (
                      <Link href={`/events/${event.slug}`} className="font-medium text-link">
                        {event.title}
                      </Link>
                    )}
                    {indicator && (
                      <Link href={`/indicators/${indicator.slug}`} className="font-medium text-link">
                        {indicator.name}
                      </Link>
                    )}
                    <span className="block text-ink-soft">{note}</span>
                  </li>
                ))}
              </ul>
            )}
          </article>
        </ReadingBand>
      ))}
      {debate.prompts.length > 0 && (
        <ReadingBand>
          <h3 className="mt-8 font-sans text-control font-semibold">{t('discuss')}</h3>
          <ul className="mt-2 list-disc pl-5 font-serif text-reading">
            {debate.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </ReadingBand>
      )}
    </LazyLayout>
  );
}
