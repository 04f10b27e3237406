import { Button } from '@tumen/ui/button';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { type AnswerOrigin, asksRelease } from './answer-origin.ts';
import type { Draft } from './share-link.ts';
import type { AnswerLook } from './views/answer-look.ts';

// Both read and rewrite the question, for which they need the parser.
const CitePanel = dynamic(() => import('./cite/cite-panel.tsx').then((module) => module.CitePanel), { ssr: false });
const ReleaseNote = dynamic(() => import('./cite/release-note.tsx').then((module) => module.ReleaseNote), { ssr: false });

type AnswerVersionProps = {
  /** Null where nobody saw the question being asked. */
  asked: AnswerOrigin | null;
  data: unknown;
  look: AnswerLook;
  /** Puts a question into the editor and asks it. */
  onAsk: (draft: Draft) => void;
};

/** From which content an answer was made, what was changed since, and how to cite it. */
export function AnswerVersion({ asked, data, look, onAsk }: AnswerVersionProps) {
  const t = useTranslations('playground');
  const id = useId();
  const [isCiting, setIsCiting] = useState(false);
  const origin = asked ?? NOT_SEEN;
  const { version } = origin;
  return (
    <section aria-label={t('version.label')} className="mt-4 border-y border-rule py-3 text-note">
      {version?.isReleased && asksRelease(origin) ? (
        <ReleaseNote asked={origin} release={version.release} data={data} onAsk={onAsk} />
      ) : (
        <p>
          {version === null
            ? t('version.none')
            : t(version.isReleased ? 'version.released' : 'version.unreleased', { version: version.release })}
        </p>
      )}
      <Button
        variant="secondary"
        className="mt-2"
        aria-expanded={isCiting}
        aria-controls={isCiting ? id : undefined}
        onClick={() => setIsCiting(!isCiting)}
      >
        {t('cite.open')}
      </Button>
      {isCiting && (
        <div id={id} className="mt-4">
          <CitePanel asked={origin} look={look} onAsk={onAsk} />
        </div>
      )}
    </section>
  );
}

const NOT_SEEN: AnswerOrigin = { query: '', variables: '', version: null };
