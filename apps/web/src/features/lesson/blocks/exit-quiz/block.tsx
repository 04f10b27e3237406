import { buttonClass } from '@tumen/ui/button';
import { ReadingBand } from '@tumen/ui/columns';
import { useTranslations } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';

const exitQuizBlock = graphql(/* GraphQL */ `
  fragment ExitQuizBlock_block on ExitQuizBlock {
    quiz {
      slug
      questionCount
    }
  }
`);

/** The door to the quiz at the end of the lesson. */
export function ExitQuizBlock({ block: ref }: BlockProps<typeof exitQuizBlock>) {
  const t = useTranslations('blocks.exitQuiz');
  const { quiz } = readFragment(exitQuizBlock, ref);
  return (
    <ReadingBand>
      <p className="font-serif text-reading">{t('lead', { count: quiz.questionCount })}</p>
      <p className="mt-4 print:hidden">
        <Link href={`/quizzes/${quiz.slug}`} className={buttonClass()}>
          {t('start')}
        </Link>
      </p>
    </ReadingBand>
  );
}
