import { diffWords } from '@tumen/domain/release/diff-words';
import { useLocale, useTranslations } from 'next-intl';

/** Characters of an unchanged stretch that are shown beside a change. */
const CONTEXT = 120;

type TextDifferenceProps = {
  /** The language of both; undefined where nobody knows it. */
  lang: string | undefined;
  before: string | null;
  after: string | null;
};

/** What was said and what is said, in one text: struck out and underlined, and told in words to a screen reader. */
export function TextDifference({ lang, before, after }: TextDifferenceProps) {
  const t = useTranslations('versions.difference');
  const parts = diffWords(before ?? '', after ?? '');
  return (
    <p lang={lang} className="font-serif leading-relaxed wrap-anywhere whitespace-pre-wrap">
      {parts.map(({ kind, text }, index) => {
        const key = `${index}-${kind}`;
        if (kind === 'same') return <span key={key}>{shorten(text, index === 0, index === parts.length - 1)}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={key} className={LOOKS[kind]}>
            <Aside text={t(`${kind}Begins`)} />
            {text}
            <Aside text={t(`${kind}Ends`)} />
          </Mark>
        );
      })}
    </p>
  );
}

const LOOKS = {
  removed: 'me-1 bg-wash text-ink decoration-accent line-through',
  added: 'bg-good-wash text-ink decoration-good decoration-2 underline underline-offset-4',
};

/** Words for the ear alone, which are not copied with the text. They are in the language of the page. */
function Aside({ text }: { text: string }) {
  return (
    <span lang={useLocale()} className="sr-only select-none">
      {` ${text} `}
    </span>
  );
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * CONTEXT + 20) return text;
  const begin = isFirst ? '' : text.slice(0, CONTEXT).replace(/\S+$/, '');
  const end = isLast ? '' : text.slice(-CONTEXT).replace(/^\S+/, '');
  return `${begin}[…]${end}`;
}
