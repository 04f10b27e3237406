import type { Locale } from '@tumen/domain/localized-text';
import type { DemoEssay } from './demo-essay.ts';
import { ESSAYS_EN } from './en.ts';
import { ESSAYS_KO } from './ko.ts';
import { ESSAYS_RU } from './ru.ts';

export const DEMO_ESSAYS: Readonly<Record<Locale, readonly DemoEssay[]>> = { en: ESSAYS_EN, ko: ESSAYS_KO, ru: ESSAYS_RU };
