/** The closed lists of the domain. Content files write them in kebab-case, the API and the database as they stand here. */

export const EVENT_KINDS = [
  'AID',
  'CULTURE',
  'DEBT',
  'DECLARATION',
  'DIPLOMACY',
  'DOMESTIC',
  'ENERGY',
  'INCIDENT',
  'INFRASTRUCTURE',
  'MILITARY',
  'MISSILE_TEST',
  'NUCLEAR_TEST',
  'SANCTIONS',
  'SUMMIT',
  'TALKS',
  'TRADE',
  'TREATY',
  'UN_RESOLUTION',
  'VISIT',
  'WAR',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const CONFIDENCES = ['VERIFIED', 'CONTESTED', 'RECALLED'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Catalogues that number persons, bodies and places, and that other data refers to. */
export const IDENTIFIER_SCHEMES = ['WIKIDATA', 'VIAF', 'ISNI', 'GEONAMES'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export const ACTOR_KINDS = ['COMPANY', 'MILITARY_UNIT', 'ORGANIZATION', 'PARTY', 'PERSON', 'STATE', 'TREATY_BODY'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The capitals, and the United Nations, for which an actor can act: the tracks of the timeline, in their order. */
export const SIDES = ['MOSCOW', 'PYONGYANG', 'SEOUL', 'BEIJING', 'WASHINGTON', 'UN'] as const;
export type Side = (typeof SIDES)[number];

/** What an actor did in an event; the exact words of the record stand beside it as the capacity. */
export const PARTICIPATION_ROLES = [
  'ACCUSED',
  'ADDRESSEE',
  'AUTHOR',
  'BELLIGERENT',
  'DECISION_MAKER',
  'GUEST',
  'HOST',
  'MEDIATOR',
  'NEGOTIATOR',
  'OBSERVER',
  'OPPONENT',
  'PARTICIPANT',
  'PARTY',
  'RECIPIENT',
  'SIGNATORY',
  'SPEAKER',
  'SUPPLIER',
  'SUPPORTER',
  'VOTER',
] as const;
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];

/** From where a source speaks. */
export const PERSPECTIVES = [
  'ACADEMIC',
  'CHINESE',
  'NORTH_KOREAN',
  'PRESS',
  'SOUTH_KOREAN',
  'SOVIET_RUSSIAN',
  'UN',
  'US_WESTERN',
] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** How a piece of evidence bears on a claim. */
export const EVIDENCE_STANCES = ['SUPPORTS', 'CHALLENGES', 'CONTEXT'] as const;
export type EvidenceStance = (typeof EVIDENCE_STANCES)[number];

/** Curricula to which a lesson is mapped: the C3 Framework (USA), the IB Diploma's history, South Korea's curriculum of 2022. */
export const STANDARDS = ['C3', 'IB_DP_HISTORY', 'KOREA_2022'] as const;
export type Standard = (typeof STANDARDS)[number];

/** What a line on the map stands for: the first two lie there for years, the others are journeys. */
export const ROUTE_KINDS = ['RAILWAY', 'PIPELINE', 'TRAIN_JOURNEY', 'FLIGHT', 'SEA_VOYAGE'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** How it stood with a railway or a pipeline during a time. */
export const ROUTE_STATUSES = ['BUILT', 'PLANNED', 'OUT_OF_SERVICE'] as const;
export type RouteStatus = (typeof ROUTE_STATUSES)[number];

/** What a source makes of a claim on which several are tried. */
export const READINGS = ['AGREES', 'DIFFERS', 'SILENT', 'CANNOT_KNOW'] as const;
export type Reading = (typeof READINGS)[number];
