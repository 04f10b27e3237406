import { useLocale, useTranslations } from 'next-intl';
import { QrCode } from '@/features/qr/qr-code.tsx';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import type { BlockProps } from '../block-props.ts';

const exitQuizSlide = graphql(/* GraphQL */ `
  fragment ExitQuizSlide_block on ExitQuizBlock {
    anchor
    heading(locale: $locale)
    quiz { slug questionCount }
  }
`);

/** The way to the quiz for every phone in the room. */
export function ExitQuizSlide({ block: ref, context: { previous, next } }: BlockProps<typeof exitQuizSlide>) {
  const t = useTranslations('blocks.exitQuiz');
  const locale = useLocale();
  const { anchor, heading, quiz } = readFragment(exitQuizSlide, ref);
  const address = toSiteAddress(locale, `/quizzes/${quiz.slug}`);
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        {
          title: heading,
          body: (
            <div className="slide-quiz">
              <QrCode address={address} label={address} />
              <div>
                <p>{t('lead', { count: quiz.questionCount })}</p>
                <p className="slide-address">
                  <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
                </p>
              </div>
            </div>
          ),
        },
      ]}
    />
  );
}
