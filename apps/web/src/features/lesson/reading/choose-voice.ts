type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice for a language. Voices that send the text to a company's server are left out: nothing that a class reads leaves the machine.
 * Null when the device has none of its own.
 */
export function chooseVoice<AnyVoice extends Voice>(voices: readonly AnyVoice[], language: string): AnyVoice | null {
  const own = voices.filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}
