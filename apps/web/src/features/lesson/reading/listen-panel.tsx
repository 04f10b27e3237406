'use client';

import type { Locale } from '@tumen/domain/localized-text';
import { useEffect, useRef, useState } from 'react';
import { chooseVoice } from './choose-voice.ts';
import { findParagraphs, loadVoices, speakWith, textsOf } from './read-aloud.ts';
import { type QueueState, SpeechQueue, toPhrases } from './speech-queue.ts';

export type ListenPanelProps = {
  /** The language of the text, which may not be that of the page. */
  language: Locale;
  texts: Record<
    'title' | 'loading' | 'noVoice' | 'play' | 'pause' | 'stop' | 'previous' | 'next' | 'speed' | 'place' | 'ended',
    string
  >;
  onClose: () => void;
};

const RATES = [0.7, 0.85, 1, 1.2, 1.5];
const CONTROL = 'inline-flex min-h-11 min-w-11 items-center justify-center px-2 font-medium hover:text-accent';

/** Reads the lesson aloud at the foot of the window: marks the paragraph that is read and keeps it in sight. */
export function ListenPanel({ language, texts, onClose }: ListenPanelProps) {
  const [queue, setQueue] = useState<SpeechQueue | 'loading' | 'no-voice'>('loading');
  const [state, setState] = useState<QueueState>({ status: 'paused', paragraph: 0 });
  const [paragraphs] = useState(findParagraphs);
  const playButton = useRef<HTMLButtonElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    let isOpen = true;
    let opened: SpeechQueue | undefined;
    loadVoices().then((voices) => {
      if (!isOpen) return;
      const voice = chooseVoice(voices, language);
      if (voice === null) return setQueue('no-voice');
      const phrases = toPhrases(textsOf(paragraphs), language);
      opened = new SpeechQueue(phrases, { speak: speakWith(voice), silence: () => speechSynthesis.cancel() }, setState);
      setQueue(opened);
      opened.play();
    });
    return () => {
      isOpen = false;
      opened?.stop();
    };
  }, [language, paragraphs]);

  useEffect(() => {
    if (queue === 'loading') return;
    (playButton.current ?? closeButton.current)?.focus();
  }, [queue]);

  const reading = state.status === 'ended' ? undefined : paragraphs[state.paragraph];
  useEffect(() => {
    if (!reading) return;
    reading.dataset.reading = '';
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    reading.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
    return () => {
      delete reading.dataset.reading;
    };
  }, [reading]);

  const place = texts.place.replace('#number', String(state.paragraph + 1)).replace('#count', String(paragraphs.length));

  return (
    <section
      aria-label={texts.title}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      className="listen-panel fixed inset-x-0 bottom-0 z-20 border-t border-rule-strong bg-card"
    >
      <div className="page-width flex flex-wrap items-center justify-center gap-x-2 py-1.5">
        {queue === 'loading' && <p role="status">{texts.loading}</p>}
        {queue === 'no-voice' && (
          <p role="alert" className="max-w-reading py-2">
            {texts.noVoice}
          </p>
        )}
        {queue instanceof SpeechQueue && (
          <>
            <button type="button" onClick={() => queue.skip(-1)} aria-label={texts.previous} className={CONTROL}>
              <span aria-hidden="true">‹</span>
            </button>
            <button
              type="button"
              ref={playButton}
              onClick={() => (state.status === 'playing' ? queue.pause() : queue.play())}
              className={`${CONTROL} min-w-24 border border-ink`}
            >
              {state.status === 'playing' ? texts.pause : texts.play}
            </button>
            <button type="button" onClick={() => queue.skip(1)} aria-label={texts.next} className={CONTROL}>
              <span aria-hidden="true">›</span>
            </button>
            <label className="flex items-center gap-2 px-2 text-ink-soft">
              {texts.speed}
              <select
                defaultValue={1}
                onChange={({ target }) => queue.setRate(Number(target.value))}
                className="min-h-9 border border-rule-strong bg-card px-1 text-ink"
              >
                {RATES.map((rate) => (
                  <option key={rate} value={rate}>
                    {rate}×
                  </option>
                ))}
              </select>
            </label>
            <p role="status" className="min-w-40 px-2 text-ink-soft tabular-nums">
              {state.status === 'ended' ? texts.ended : place}
            </p>
          </>
        )}
        <button type="button" ref={closeButton} onClick={onClose} className={CONTROL}>
          {texts.stop}
        </button>
      </div>
    </section>
  );
}
