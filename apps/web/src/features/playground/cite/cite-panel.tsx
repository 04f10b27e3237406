import { findRecipe, RECIPES_BY_THEME } from '@tumen/domain/ask/recipes';
import { Button } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { CitationList } from '@/features/citation/citation-list.tsx';
import { CopyBox } from '@/features/citation/copy-box.tsx';
import type { AnswerOrigin } from '../answer-origin.ts';
import type { Draft } from '../share-link.ts';
import type { AnswerLook } from '../views/answer-look.ts';
import { loadAnswerCitations } from './load-answer-citations.ts';
import { nameQuestion } from './name-question.ts';
import { pinQuestion, unpinQuestion } from './pin-question.ts';
import { writeLink } from './write-link.ts';

type CitePanelProps = {
  asked: AnswerOrigin;
  look: AnswerLook;
  /** Puts a question into the editor and asks it. */
  onAsk: (draft: Draft) => void;
};

/** A link that brings the same answer back, and entries of a bibliography; or why there are none. */
export function CitePanel({ asked, look, onAsk }: CitePanelProps) {
  const t = useTranslations('playground.cite');
  const { version } = asked;
  if (version === null) return <p>{t('noVersion')}</p>;
  const { release, isReleased } = version;
  if (isReleased) return <AnswerCitations asked={asked} release={release} look={look} />;
  if (release === 0) return <p>{t('noRelease')}</p>;
  return (
    <>
      <p className="max-w-prose">{t('unreleased', { version: release })}</p>
      <Button variant="secondary" className="mt-3" onClick={() => onAsk({ ...asked, query: pinQuestion(asked.query, release) })}>
        {t('askRelease', { version: release })}
      </Button>
    </>
  );
}

type AnswerCitationsProps = Pick<CitePanelProps, 'asked' | 'look'> & { release: number };

function AnswerCitations({ asked, release, look }: AnswerCitationsProps) {
  const t = useTranslations('playground.cite');
  const locale = useLocale();
  const suggested = useSuggestedTitle(asked);
  const [title, setTitle] = useState(suggested);
  const address = useMemo(() => writeLink({ origin: window.location.origin, locale }, asked, look), [locale, asked, look]);
  const { citations, again } = useCitations(release, title, address);
  return (
    <div className="grid gap-5">
      <div>
        <h3 className="mb-1 font-medium">{t('link')}</h3>
        <p className="mb-2 text-ink-soft">{t('linkNote', { version: release })}</p>
        <CopyBox text={address} label={t('link')} />
      </div>
      <label className="grid gap-1 text-ink-soft">
        {t('title')}
        <input
          type="text"
          value={title}
          maxLength={LONGEST_TITLE}
          onChange={(event) => setTitle(event.target.value)}
          className={`${inputClass} min-w-0`}
        />
      </label>
      <p role="status" className={citations === 'writing' ? 'min-h-6 text-ink-soft' : 'sr-only'}>
        {typeof citations === 'string' ? '' : t('written')}
        {citations === 'writing' && t('writing')}
      </p>
      {citations === 'failed' && (
        <div role="alert">
          <p className="mb-2">{t('failed')}</p>
          <Button variant="secondary" onClick={again}>
            {t('again')}
          </Button>
        </div>
      )}
      {typeof citations === 'object' && <CitationList citations={citations} />}
    </div>
  );
}

/** As many signs as the API takes for a title. */
const LONGEST_TITLE = 300;

/** What a recipe is called; of another question its name, or what it asks for. */
function useSuggestedTitle(asked: AnswerOrigin): string {
  const t = useTranslations('recipes.items');
  const query = unpinQuestion(asked.query);
  const slugs = RECIPES_BY_THEME.flatMap(({ recipes }) => recipes.map(({ slug }) => slug));
  const slug = slugs.find((one) => findRecipe(one).query === query);
  return slug === undefined ? nameQuestion(asked).slice(0, LONGEST_TITLE) : t(`${slug}.title`);
}

/** How long typing rests before the entries are written again, in milliseconds. */
const PAUSE_MS = 400;

type Citations = NonNullable<Awaited<ReturnType<typeof loadAnswerCitations>>>;

function useCitations(release: number, title: string, address: string) {
  const locale = useLocale();
  const [citations, setCitations] = useState<Citations | 'writing' | 'failed'>('writing');
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another effect
  useEffect(() => {
    const leaving = new AbortController();
    setCitations('writing');
    const load = async () => {
      const loaded = await loadAnswerCitations({ release, title, address, locale, signal: leaving.signal });
      setCitations(loaded ?? 'failed');
    };
    // What the page no longer waits for need not arrive.
    const timer = setTimeout(() => void load().catch(() => {}), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [release, title, address, locale, tries]);
  return { citations, again: () => setTries(tries + 1) };
}
