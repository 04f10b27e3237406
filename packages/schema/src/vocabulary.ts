/** The closed lists of the domain as GraphQL enums. The compiler holds their values equal to packages/domain. */
import type {
  ActorKind,
  Confidence,
  EventKind,
  EvidenceStance,
  ParticipationRole,
  Perspective,
  Reading,
  RouteKind,
  RouteStatus,
  Side,
  Standard,
} from '@tumen/domain/vocabulary';
import { builder } from './builder.ts';

/** Gives each value of a closed list its description. */
export function described<Value extends string>(
  descriptions: Record<Value, string>,
): { [Key in Value]: { description: string } } {
  const entries = Object.entries<string>(descriptions).map(([value, description]) => [value, { description }]);
  return Object.fromEntries(entries);
}

export const EventKindEnum = builder.enumType('EventKind', {
  description: 'What sort of thing happened.',
  values: described<EventKind>({
    AID: 'Help given without payment in return, or promised so.',
    CULTURE: 'Education, art, sport, science, religion.',
    DEBT: 'Owing, rescheduling or forgiving money.',
    DECLARATION: 'A statement, speech, letter or publication that took a position.',
    DIPLOMACY: 'A step between governments that is neither talks nor a visit: recognition, a note, an appointment.',
    DOMESTIC: 'An event inside one country that shaped the relation.',
    ENERGY: 'Oil, gas, coal, electricity, nuclear power.',
    INCIDENT: 'A clash, seizure, accident or attack.',
    INFRASTRUCTURE: 'Railways, ports, bridges, pipelines, plants.',
    MILITARY: 'Armed forces, arms and their transfer, outside open war.',
    MISSILE_TEST: 'A launch of a ballistic or cruise missile or a satellite carrier.',
    NUCLEAR_TEST: 'An explosion of a nuclear device.',
    SANCTIONS: 'A measure that restricts trade, money or travel, or its relief.',
    SUMMIT: 'A meeting of heads of state, government or party.',
    TALKS: 'Negotiations below the summit.',
    TRADE: 'The exchange of goods, services and labor.',
    TREATY: 'An agreement signed, ratified, changed or ended.',
    UN_RESOLUTION: 'A vote or decision of an organ of the United Nations.',
    VISIT: 'A journey of an official, a delegation or a ship.',
    WAR: 'Open fighting between armed forces, its start, course and end.',
  }),
});

export const ConfidenceEnum = builder.enumType('Confidence', {
  description: 'How sure a record is.',
  values: described<Confidence>({
    VERIFIED: 'The editors saw a page that says so.',
    CONTESTED: 'Sources disagree on it.',
    RECALLED: 'Taken from standard scholarship without the page at hand.',
  }),
});

export const ActorKindEnum = builder.enumType('ActorKind', {
  description: 'What sort of actor somebody or something is.',
  values: described<ActorKind>({
    COMPANY: 'A firm, state-owned ones included.',
    MILITARY_UNIT: 'An armed force or a part of one.',
    ORGANIZATION: 'An international organization, ministry, institute or association.',
    PARTY: 'A political party.',
    PERSON: 'A human being.',
    STATE: 'A state, past or present.',
    TREATY_BODY: 'A body that exists by a treaty.',
  }),
});

export const SideEnum = builder.enumType('Side', {
  description: 'For whom an actor acts: a capital, or the United Nations.',
  values: described<Side>({
    MOSCOW: 'The Soviet Union or the Russian Federation.',
    PYONGYANG: 'North Korea, and its forerunners from 1945.',
    SEOUL: 'South Korea.',
    BEIJING: 'The People’s Republic of China.',
    WASHINGTON: 'The United States.',
    UN: 'The United Nations, its organs and agencies.',
  }),
});

export const ParticipationRoleEnum = builder.enumType('ParticipationRole', {
  description: 'What an actor did in an event.',
  values: described<ParticipationRole>({
    ACCUSED: 'Blamed by somebody for what happened.',
    ADDRESSEE: 'To whom a statement or letter was directed.',
    AUTHOR: 'Wrote or issued the text.',
    BELLIGERENT: 'Fought.',
    DECISION_MAKER: 'Decided.',
    GUEST: 'Was received.',
    HOST: 'Received the others.',
    MEDIATOR: 'Brought others together.',
    NEGOTIATOR: 'Spoke for a side in talks.',
    OBSERVER: 'Was present without a part in the decision.',
    OPPONENT: 'Worked or spoke against it.',
    PARTICIPANT: 'Took part; the sources say no more.',
    PARTY: 'A side of an agreement or dispute.',
    RECIPIENT: 'Got aid, goods or arms.',
    SIGNATORY: 'Signed.',
    SPEAKER: 'Spoke.',
    SUPPLIER: 'Gave or sold aid, goods or arms.',
    SUPPORTER: 'Worked or spoke for it.',
    VOTER: 'Cast a vote.',
  }),
});

export const PerspectiveEnum = builder.enumType('Perspective', {
  description: 'From where a source speaks.',
  values: described<Perspective>({
    ACADEMIC: 'Scholarship.',
    CHINESE: 'The government or press of the People’s Republic of China.',
    NORTH_KOREAN: 'The government or press of the Democratic People’s Republic of Korea.',
    PRESS: 'News media outside the states concerned.',
    SOUTH_KOREAN: 'The government or press of the Republic of Korea.',
    SOVIET_RUSSIAN: 'The government or press of the Soviet Union or the Russian Federation.',
    UN: 'The United Nations and its bodies.',
    US_WESTERN: 'The government of the United States or of an ally in the West.',
  }),
});

export const EvidenceStanceEnum = builder.enumType('EvidenceStance', {
  description: 'How a piece of evidence bears on a claim.',
  values: described<EvidenceStance>({
    SUPPORTS: 'It speaks for the claim.',
    CHALLENGES: 'It speaks against the claim.',
    CONTEXT: 'It helps to understand the claim without deciding it.',
  }),
});

export const StandardEnum = builder.enumType('Standard', {
  description: 'A curriculum to which lessons are mapped.',
  values: described<Standard>({
    C3: 'The C3 Framework for Social Studies State Standards (United States).',
    IB_DP_HISTORY: 'History in the Diploma Programme of the International Baccalaureate.',
    KOREA_2022: 'The national curriculum of South Korea, revised in 2022.',
  }),
});

export const RouteKindEnum = builder.enumType('RouteKind', {
  description: 'What a line on the map stands for.',
  values: described<RouteKind>({
    RAILWAY: 'A railway, built or planned.',
    PIPELINE: 'A pipeline for oil or gas, built or planned.',
    TRAIN_JOURNEY: 'A journey by train.',
    FLIGHT: 'A journey by aircraft.',
    SEA_VOYAGE: 'A journey by ship.',
  }),
});

export const RouteStatusEnum = builder.enumType('RouteStatus', {
  description: 'How it stood with a railway or a pipeline during a time.',
  values: described<RouteStatus>({
    BUILT: 'It was there and could be used.',
    PLANNED: 'It was planned, promised or under construction.',
    OUT_OF_SERVICE: 'It was there, and nothing moved on it.',
  }),
});

export const ReadingEnum = builder.enumType('Reading', {
  description: 'What a source makes of a claim, as far as the passages that the course cites show.',
  values: described<Reading>({
    AGREES: 'It says so, or says what cannot be without it.',
    DIFFERS: 'It says something that does not fit with it.',
    SILENT: 'It could have spoken of it and does not.',
    CANNOT_KNOW: 'It was made too early or too far away to know.',
  }),
});
