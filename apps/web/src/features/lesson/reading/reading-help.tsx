import { LOCALES } from '@tumen/domain/localized-text';
import { useLocale, useTranslations } from 'next-intl';
import { KeepButton } from '@/features/offline/keep-button.tsx';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { TermHover } from '../prose/term-hover.tsx';
import { ListenButton } from './listen-button.tsx';
import { ReadingLevelLine } from './reading-level-line.tsx';

const readingHelpLesson = graphql(/* GraphQL */ `
  fragment ReadingHelp_lesson on Lesson {
    slug
    readingLevel(locale: $locale) { language }
    ...ReadingLevelLine_lesson
  }
`);

/** What helps to read the lesson, in one strip under its head. */
export function ReadingHelp({ lesson: ref }: { lesson: FragmentType<typeof readingHelpLesson> }) {
  const t = useTranslations();
  const locale = useLocale();
  const lesson = readFragment(readingHelpLesson, ref);
  const language = LOCALES.find((each) => toGraphQLLocale(each) === lesson.readingLevel?.language);
  const address = `/${locale}/lessons/${lesson.slug}`;
  return (
    <div className="mt-8 flex max-w-[42.5rem] flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule pt-2">
      <ReadingLevelLine lesson={lesson} />
      {language && (
        <ListenButton
          language={language}
          label={t('listen.open')}
          failed={t('listen.failed')}
          texts={{
            title: t('listen.title'),
            loading: t('listen.loading'),
            noVoice: t(`listen.noVoice.${language}`),
            play: t('listen.play'),
            pause: t('listen.pause'),
            stop: t('listen.stop'),
            previous: t('listen.previous'),
            next: t('listen.next'),
            speed: t('listen.speed'),
            // The panel puts the numbers in: it carries no translator.
            place: t('listen.place', { number: '#number', count: '#count' }),
            ended: t('listen.ended'),
          }}
        />
      )}
      <KeepButton
        pages={[address, `${address}/notes`, `${address}/present`, `${address}/handout`]}
        texts={{
          keep: t('offline.keep.keep'),
          keeping: t('offline.keep.keeping'),
          kept: t('offline.keep.kept'),
          forget: t('offline.keep.forget'),
          failed: t('offline.keep.failed'),
        }}
      />
      <TermHover />
    </div>
  );
}
