import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ResultsSlideDocument, ResultsSlideKeyDocument } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import type { LiveItem } from './question-bars.tsx';
import { ShareBar } from './share-bar.tsx';
import type { Tally } from './tally-questions.ts';

type ResultsSlideProps = {
  assignmentId: string;
  items: readonly LiveItem[];
  item: string;
  /** Null before anybody answered. */
  tally: Tally | null;
  onShow: (item: string) => void;
  onClose: () => void;
};

/** A question for the wall: which share chose what, without names. The answer is not on the page until the teacher asks for it. */
export function ResultsSlide({ assignmentId, items, item, tally, onShow, onClose }: ResultsSlideProps) {
  const t = useTranslations('live.slide');
  const slide = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const index = items.findIndex((each) => each.item === item);
  const [previous, next] = [items[index - 1], items[index + 1]];
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each other question the reader is led to it.
  useEffect(() => heading.current?.focus(), [item]);
  return (
    <section
      ref={slide}
      aria-labelledby="slide"
      className="grid content-start gap-6 overflow-auto bg-paper [&:fullscreen]:p-10 [&:fullscreen]:text-h3"
    >
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" onClick={onClose}>
          {t('back')}
        </Button>
        <Button variant="secondary" onClick={() => void slide.current?.requestFullscreen().catch(() => undefined)}>
          {t('full')}
        </Button>
        <Button variant="secondary" disabled={!previous} onClick={() => previous && onShow(previous.item)}>
          {t('previous')}
        </Button>
        <Button variant="secondary" disabled={!next} onClick={() => next && onShow(next.item)}>
          {t('next')}
        </Button>
      </div>
      <p className="text-note text-ink-soft">{t('position', { position: index + 1, count: items.length })}</p>
      <h2 ref={heading} id="slide" tabIndex={-1} className="max-w-[60rem] font-serif text-h1 outline-none wrap-anywhere">
        {items[index]?.prompt}
      </h2>
      <Shares key={item} assignmentId={assignmentId} item={item} tally={tally} />
    </section>
  );
}

function Shares({ assignmentId, item, tally }: Pick<ResultsSlideProps, 'assignmentId' | 'item' | 'tally'>) {
  const t = useTranslations('live.slide');
  const locale = toGraphQLLocale(useLocale());
  const variables = { assignmentId, item, locale };
  const { data, refetch } = useQuery(ResultsSlideDocument, { variables, fetchPolicy: 'network-only' });
  const [loadKey, { data: keyData }] = useLazyQuery(ResultsSlideKeyDocument, { fetchPolicy: 'no-cache' });
  const [isKeyShown, setIsKeyShown] = useState(false);
  const { answered = 0, right = 0, partly = 0, wrong = 0 } = tally ?? {};
  const told = `${answered} ${right} ${partly} ${wrong}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the stream tells of other answers, the shares are others.
  useEffect(() => void refetch().catch(() => undefined), [told, refetch]);
  const question = data?.assignmentQuestion;
  if (!question) return null;
  const key = isKeyShown ? keyData?.assignmentQuestion?.key : undefined;
  const toggle = () => {
    if (!isKeyShown) void loadKey({ variables }).catch(() => undefined);
    setIsKeyShown(!isKeyShown);
  };
  return (
    <>
      <p role="status" className="text-h3">
        {t('answers', { answered: question.answered })}
      </p>
      {!question.isCurated && <p className="text-ink-soft">{t('variants')}</p>}
      {question.shares.length > 0 ? (
        <ul aria-label={t('chart')} className="grid max-w-[60rem] gap-4">
          {question.shares.map(({ text, count }, index) => {
            const percent = question.answered === 0 ? 0 : Math.round((100 * count) / question.answered);
            const isRight = key?.isRight[index] ?? false;
            return (
              <li key={text} className={`grid gap-1 border-l-4 pl-4 ${isRight ? 'border-accent' : 'border-transparent'}`}>
                <p className="flex flex-wrap justify-between gap-x-6">
                  <span className={`min-w-0 wrap-anywhere ${isRight ? 'font-semibold' : ''}`}>
                    {text}
                    {isRight && <span className="ml-3 text-note text-accent">{t('right')}</span>}
                  </span>
                  <span className="tabular-nums">{t('share', { count, percent })}</span>
                </p>
                <span aria-hidden="true" className="block h-3 bg-wash">
                  <span className={`block h-full ${isRight ? 'bg-accent' : 'bg-ink'}`} style={{ width: `${percent}%` }} />
                </span>
              </li>
            );
          })}
        </ul>
      ) : (
        key && tally && <ShareBar tally={tally} />
      )}
      <div>
        <Button aria-pressed={isKeyShown} onClick={toggle}>
          {t(isKeyShown ? 'hideKey' : 'showKey')}
        </Button>
      </div>
      <div role="status" className="max-w-[42.5rem] empty:hidden">
        {key && question.isCurated && (
          <p className="font-serif text-reading">
            <span className="font-semibold">{t('explanation')}:</span> {key.explanation}
          </p>
        )}
      </div>
    </>
  );
}
