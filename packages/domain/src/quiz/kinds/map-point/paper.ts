import type { Locale } from '../../../localized-text.ts';
import { asItStands, type KindPaper } from '../../paper/kind-paper.ts';
import type { Question } from '../../question.ts';

const LABELS: Record<Locale, { readonly latitude: string; readonly longitude: string; readonly within: string }> = {
  en: { latitude: 'Latitude', longitude: 'Longitude', within: 'full mark within {radius} km' },
  ko: { latitude: '위도', longitude: '경도', within: '반경 {radius}km 이내 만점' },
  ru: { latitude: 'Широта', longitude: 'Долгота', within: 'полный балл в радиусе {radius} км' },
};

/** Coordinates read from an atlas: north and east are positive. */
export const paper: KindPaper = {
  task: {
    en: 'Find the place in an atlas and write its coordinates in degrees; south and west are negative.',
    ko: '지도책에서 장소를 찾아 좌표를 도 단위로 쓰시오. 남위와 서경은 음수로 쓴다.',
    ru: 'Найдите место в атласе и впишите его координаты в градусах; южная широта и западная долгота — со знаком минус.',
  },
  reorder: asItStands,
  parts: (_view, _text, locale) => [
    {
      type: 'blanks',
      blanks: [
        { label: LABELS[locale].latitude, unit: '°' },
        { label: LABELS[locale].longitude, unit: '°' },
      ],
    },
  ],
  key: (question, _text, locale) => coordinatesOf(question, locale),
  right: (question, _text, locale) => [
    `${coordinatesOf(question, locale)} (${LABELS[locale].within.replace('{radius}', `${question.key.radiusKm ?? 0}`)})`,
  ],
};

/** With their signs, as the task asks for them. */
function coordinatesOf({ key }: Question, locale: Locale): string {
  const { latitude, longitude } = key.answer.point ?? { latitude: 0, longitude: 0 };
  const format = new Intl.NumberFormat(locale).format;
  return `${format(latitude)}°; ${format(longitude)}°`;
}
