import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Copies a text and says so. Where the browser has no clipboard, `byHand` is the text for the visitor to copy. */
export function useCopy() {
  const t = useTranslations('playground.copy');
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');

  const copy = async (text: string, done: string) => {
    // Emptied first, so that the same confirmation is spoken again.
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setByHand('');
      setSaid(done);
    } catch {
      // Without HTTPS a browser has no clipboard, as in a classroom that reaches the site by the address of a machine.
      setByHand(text);
      setSaid(t('byHand'));
    }
  };
  return { copy, said, setSaid, byHand };
}
