/** Loads citation.js with the styles and languages that it lacks. All files lie on this machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Locale } from '@tumen/domain/localized-text';

export { Cite };

/** Names of the styles as citation.js knows them. */
export const bibliographyStyles = {
  APA: 'apa',
  CHICAGO: 'chicago-note-bibliography',
  MLA: 'modern-language-association',
} as const;

export const languageTags: Record<Locale, string> = { en: 'en-US', ko: 'ko-KR', ru: 'ru-RU' };

// By the name of the package: a path relative to this file would break when a server is bundled into one file.
const { resolve } = createRequire(import.meta.url);
const read = (file: string) => readFileSync(resolve(`@tumen/schema/csl/${file}`), 'utf8');

const { styles, locales } = plugins.config.get('@csl');
styles.add(bibliographyStyles.APA, read('apa.csl'));
styles.add(bibliographyStyles.CHICAGO, read('chicago-note-bibliography.csl'));
styles.add(bibliographyStyles.MLA, read('modern-language-association.csl'));
locales.add(languageTags.ko, read('locales-ko-KR.xml'));
locales.add(languageTags.ru, read('locales-ru-RU.xml'));

// Titles in Hangul and Cyrillic would be dropped: BibTeX has read UTF-8 for long.
plugins.config.get('@bibtex').format.asciiOnly = false;
