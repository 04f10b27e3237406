import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { QrCode } from '@/features/qr/qr-code.tsx';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';

const handoutWaysLesson = graphql(/* GraphQL */ `
  fragment HandoutWays_lesson on Lesson {
    slug
    quiz { slug questionCount }
  }
`);

/** The ways from the paper to the quiz and to the lesson with all its sources. */
export function HandoutWays({ lesson: ref }: { lesson: FragmentType<typeof handoutWaysLesson> }) {
  const t = useTranslations('handout');
  const locale = useLocale();
  const { slug, quiz } = readFragment(handoutWaysLesson, ref);
  const ways = [
    { title: t('quiz', { count: quiz.questionCount }), address: toSiteAddress(locale, `/quizzes/${quiz.slug}`) },
    { title: t('page'), address: toSiteAddress(locale, `/lessons/${slug}`) },
  ];
  return (
    <div className="handout-ways">
      {ways.map(({ title, address }) => (
        <div key={address}>
          <QrCode address={address} label={title} />
          <p>
            <strong>{title}</strong>{' '}
            <a href={address}>
              <Address text={address.replace(/^https?:\/\//, '')} />
            </a>
          </p>
        </div>
      ))}
    </div>
  );
}

/** An address that breaks behind its slashes. */
function Address({ text }: { text: string }) {
  return text.split(/(?<=\/)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}
