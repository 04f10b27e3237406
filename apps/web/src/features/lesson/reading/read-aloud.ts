import type { Speak } from './speech-queue.ts';

/** The prose of the lesson, paragraph by paragraph. */
export function findParagraphs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main .prose-block')];
}

/** What one hears of each: the heading before the first of a section; no numbers of notes and no definitions. */
export function textsOf(paragraphs: readonly HTMLElement[]): string[] {
  const headings = new Set<Element>();
  return paragraphs.map((paragraph) => {
    const copy = paragraph.cloneNode(true) as HTMLElement;
    for (const silent of copy.querySelectorAll('sup, [popover]')) silent.remove();
    const text = (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const heading = paragraph.closest('section')?.querySelector('h2');
    if (!heading || headings.has(heading)) return text;
    headings.add(heading);
    return `${heading.textContent?.trim()}. ${text}`;
  });
}

/** A browser loads its voices late, some never; resolves with what there is when they come or after a second. */
export function loadVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const ready = speechSynthesis.getVoices();
  if (ready.length > 0) return Promise.resolve(ready);
  return new Promise((resolve) => {
    const finish = () => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener('voiceschanged', finish, { once: true });
    setTimeout(finish, 1000);
  });
}

/** Speaks with one voice of the browser. */
export function speakWith(voice: SpeechSynthesisVoice): Speak {
  return (text, rate, onEnd) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = onEnd;
    speechSynthesis.speak(utterance);
  };
}
