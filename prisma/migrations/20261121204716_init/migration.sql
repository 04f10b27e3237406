-- Trigrams find misspelled words and parts of Korean words. Supplied with PostgreSQL; the owner of a database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('COMPANY', 'MILITARY_UNIT', 'ORGANIZATION', 'PARTY', 'PERSON', 'STATE', 'TREATY_BODY');

-- CreateEnum
CREATE TYPE "ParticipationRole" AS ENUM ('ACCUSED', 'ADDRESSEE', 'AUTHOR', 'BELLIGERENT', 'DECISION_MAKER', 'GUEST', 'HOST', 'MEDIATOR', 'NEGOTIATOR', 'OBSERVER', 'OPPONENT', 'PARTICIPANT', 'PARTY', 'RECIPIENT', 'SIGNATORY', 'SPEAKER', 'SUPPLIER', 'SUPPORTER', 'VOTER');

-- CreateEnum
CREATE TYPE "AttemptStatus" AS ENUM ('IN_PROGRESS', 'SUBMITTED');

-- CreateEnum
CREATE TYPE "EvidenceStance" AS ENUM ('SUPPORTS', 'CHALLENGES', 'CONTEXT');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('AID', 'CULTURE', 'DEBT', 'DECLARATION', 'DIPLOMACY', 'DOMESTIC', 'ENERGY', 'INCIDENT', 'INFRASTRUCTURE', 'MILITARY', 'MISSILE_TEST', 'NUCLEAR_TEST', 'SANCTIONS', 'SUMMIT', 'TALKS', 'TRADE', 'TREATY', 'UN_RESOLUTION', 'VISIT', 'WAR');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('VERIFIED', 'CONTESTED', 'RECALLED');

-- CreateEnum
CREATE TYPE "LessonStatus" AS ENUM ('COMPLETE', 'IN_PREPARATION');

-- CreateEnum
CREATE TYPE "QuestionUsage" AS ENUM ('CHECK', 'PRACTICE');

-- CreateEnum
CREATE TYPE "SearchKind" AS ENUM ('ACTOR', 'CLAIM', 'DEBATE', 'EVENT', 'INDICATOR', 'LESSON', 'PERIOD', 'PLACE', 'SOURCE', 'TERM');

-- CreateEnum
CREATE TYPE "Perspective" AS ENUM ('ACADEMIC', 'CHINESE', 'NORTH_KOREAN', 'PRESS', 'SOUTH_KOREAN', 'SOVIET_RUSSIAN', 'UN', 'US_WESTERN');

-- CreateTable
CREATE TABLE "Actor" (
    "slug" TEXT NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "name" JSONB NOT NULL,
    "sortName" TEXT NOT NULL,
    "born" TEXT,
    "died" TEXT,
    "description" JSONB NOT NULL,

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "memberSlug" TEXT NOT NULL,
    "bodySlug" TEXT NOT NULL,

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("memberSlug","bodySlug")
);

-- CreateTable
CREATE TABLE "Participation" (
    "eventSlug" TEXT NOT NULL,
    "actorSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "ParticipationRole" NOT NULL,
    "capacity" JSONB,
    "isOffice" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("eventSlug","actorSlug")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "ownerHash" TEXT NOT NULL,
    "quizSlug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "seed" TEXT NOT NULL,
    "status" "AttemptStatus" NOT NULL DEFAULT 'IN_PROGRESS',
    "contentHash" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttemptQuestion" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "view" JSONB NOT NULL,
    "key" JSONB NOT NULL,

    CONSTRAINT "AttemptQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Response" (
    "questionId" UUID NOT NULL,
    "answer" JSONB NOT NULL,
    "sequence" INTEGER NOT NULL,
    "isFinal" BOOLEAN NOT NULL,
    "fraction" DOUBLE PRECISION,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "Claim" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "sourceSlug" TEXT NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ClaimEvidence" (
    "claimCode" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,
    "stance" "EvidenceStance" NOT NULL,
    "note" JSONB,

    CONSTRAINT "ClaimEvidence_pkey" PRIMARY KEY ("claimCode","eventSlug")
);

-- CreateTable
CREATE TABLE "ContentVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "hash" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Debate" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" JSONB NOT NULL,
    "background" JSONB NOT NULL,
    "prompts" JSONB NOT NULL,

    CONSTRAINT "Debate_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "DebatePosition" (
    "id" TEXT NOT NULL,
    "debateSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" JSONB NOT NULL,
    "argument" JSONB NOT NULL,
    "heldBy" JSONB NOT NULL,

    CONSTRAINT "DebatePosition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DebateEvidence" (
    "id" TEXT NOT NULL,
    "debateSlug" TEXT NOT NULL,
    "debatePositionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "eventSlug" TEXT,
    "indicatorSlug" TEXT,
    "note" JSONB NOT NULL,

    CONSTRAINT "DebateEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DebateClaim" (
    "debateSlug" TEXT NOT NULL,
    "claimCode" TEXT NOT NULL,

    CONSTRAINT "DebateClaim_pkey" PRIMARY KEY ("debateSlug","claimCode")
);

-- CreateTable
CREATE TABLE "Event" (
    "slug" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "kind" "EventKind" NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "title" JSONB NOT NULL,
    "significance" JSONB NOT NULL,
    "periodSlug" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "EventTheme" (
    "eventSlug" TEXT NOT NULL,
    "themeSlug" TEXT NOT NULL,

    CONSTRAINT "EventTheme_pkey" PRIMARY KEY ("eventSlug","themeSlug")
);

-- CreateTable
CREATE TABLE "EventPlace" (
    "eventSlug" TEXT NOT NULL,
    "placeSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EventPlace_pkey" PRIMARY KEY ("eventSlug","placeSlug")
);

-- CreateTable
CREATE TABLE "EventCause" (
    "causeSlug" TEXT NOT NULL,
    "effectSlug" TEXT NOT NULL,

    CONSTRAINT "EventCause_pkey" PRIMARY KEY ("effectSlug","causeSlug")
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "eventSlug" TEXT NOT NULL,
    "question" JSONB NOT NULL,

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("eventSlug")
);

-- CreateTable
CREATE TABLE "DisputePosition" (
    "id" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "view" JSONB NOT NULL,
    "heldBy" JSONB NOT NULL,

    CONSTRAINT "DisputePosition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "unit" JSONB NOT NULL,
    "definition" JSONB NOT NULL,
    "caveats" JSONB,
    "confidence" "Confidence" NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "IndicatorPoint" (
    "id" TEXT NOT NULL,
    "indicatorSlug" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "startDate" DATE NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "isEstimate" BOOLEAN NOT NULL,
    "isDerived" BOOLEAN NOT NULL,
    "note" JSONB,

    CONSTRAINT "IndicatorPoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lesson" (
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "LessonStatus" NOT NULL,
    "periodSlug" TEXT,
    "minutes" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "question" JSONB NOT NULL,
    "objectives" JSONB NOT NULL,
    "scope" JSONB NOT NULL,

    CONSTRAINT "Lesson_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "LessonBlock" (
    "id" TEXT NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "anchor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "LessonBlock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LessonClaim" (
    "lessonSlug" TEXT NOT NULL,
    "claimCode" TEXT NOT NULL,

    CONSTRAINT "LessonClaim_pkey" PRIMARY KEY ("lessonSlug","claimCode")
);

-- CreateTable
CREATE TABLE "Period" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,

    CONSTRAINT "Period_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Place" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Quiz" (
    "slug" TEXT NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "blueprint" JSONB NOT NULL,

    CONSTRAINT "Quiz_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Question" (
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "usage" "QuestionUsage" NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "kind" "SearchKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "vector" tsvector,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("kind","slug","locale")
);

-- CreateTable
CREATE TABLE "Source" (
    "slug" TEXT NOT NULL,
    "perspective" "Perspective" NOT NULL,
    "isPrimary" BOOLEAN NOT NULL,
    "isVerified" BOOLEAN NOT NULL,
    "title" TEXT,
    "gloss" JSONB,
    "annotation" JSONB,
    "issuedDate" DATE,
    "issued" TEXT,
    "language" TEXT NOT NULL,
    "url" TEXT,
    "csl" JSONB NOT NULL,
    "sortTitle" TEXT NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" TEXT NOT NULL,
    "sourceSlug" TEXT NOT NULL,
    "locator" TEXT,
    "position" INTEGER NOT NULL,
    "factId" TEXT,
    "disputePositionId" TEXT,
    "debatePositionId" TEXT,
    "debateEvidenceId" TEXT,
    "indicatorPointId" TEXT,
    "termSlug" TEXT,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "sortName" TEXT NOT NULL,
    "definition" JSONB NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "TermRelation" (
    "fromSlug" TEXT NOT NULL,
    "toSlug" TEXT NOT NULL,

    CONSTRAINT "TermRelation_pkey" PRIMARY KEY ("fromSlug","toSlug")
);

-- CreateTable
CREATE TABLE "Theme" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "Actor_sortName_slug_idx" ON "Actor"("sortName", "slug");

-- CreateIndex
CREATE INDEX "Actor_kind_sortName_slug_idx" ON "Actor"("kind", "sortName", "slug");

-- CreateIndex
CREATE INDEX "Affiliation_bodySlug_idx" ON "Affiliation"("bodySlug");

-- CreateIndex
CREATE INDEX "Participation_actorSlug_eventSlug_idx" ON "Participation"("actorSlug", "eventSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_eventSlug_position_key" ON "Participation"("eventSlug", "position");

-- CreateIndex
CREATE INDEX "Attempt_ownerHash_startedAt_id_idx" ON "Attempt"("ownerHash", "startedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AttemptQuestion_attemptId_position_key" ON "AttemptQuestion"("attemptId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_position_key" ON "Claim"("position");

-- CreateIndex
CREATE INDEX "ClaimEvidence_eventSlug_idx" ON "ClaimEvidence"("eventSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Debate_position_key" ON "Debate"("position");

-- CreateIndex
CREATE UNIQUE INDEX "DebatePosition_debateSlug_position_key" ON "DebatePosition"("debateSlug", "position");

-- CreateIndex
CREATE INDEX "DebateEvidence_debatePositionId_idx" ON "DebateEvidence"("debatePositionId");

-- CreateIndex
CREATE INDEX "DebateEvidence_eventSlug_idx" ON "DebateEvidence"("eventSlug");

-- CreateIndex
CREATE INDEX "DebateEvidence_indicatorSlug_idx" ON "DebateEvidence"("indicatorSlug");

-- CreateIndex
CREATE UNIQUE INDEX "DebateEvidence_debateSlug_position_key" ON "DebateEvidence"("debateSlug", "position");

-- CreateIndex
CREATE INDEX "DebateClaim_claimCode_idx" ON "DebateClaim"("claimCode");

-- CreateIndex
CREATE INDEX "Event_startDate_slug_idx" ON "Event"("startDate", "slug");

-- CreateIndex
CREATE INDEX "Event_periodSlug_startDate_slug_idx" ON "Event"("periodSlug", "startDate", "slug");

-- CreateIndex
CREATE INDEX "Event_kind_startDate_slug_idx" ON "Event"("kind", "startDate", "slug");

-- CreateIndex
CREATE INDEX "EventTheme_themeSlug_eventSlug_idx" ON "EventTheme"("themeSlug", "eventSlug");

-- CreateIndex
CREATE INDEX "EventPlace_placeSlug_eventSlug_idx" ON "EventPlace"("placeSlug", "eventSlug");

-- CreateIndex
CREATE INDEX "EventCause_causeSlug_idx" ON "EventCause"("causeSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Fact_eventSlug_position_key" ON "Fact"("eventSlug", "position");

-- CreateIndex
CREATE UNIQUE INDEX "DisputePosition_eventSlug_position_key" ON "DisputePosition"("eventSlug", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_position_key" ON "Indicator"("position");

-- CreateIndex
CREATE INDEX "IndicatorPoint_indicatorSlug_startDate_id_idx" ON "IndicatorPoint"("indicatorSlug", "startDate", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Lesson_number_key" ON "Lesson"("number");

-- CreateIndex
CREATE INDEX "Lesson_periodSlug_idx" ON "Lesson"("periodSlug");

-- CreateIndex
CREATE UNIQUE INDEX "LessonBlock_lessonSlug_position_key" ON "LessonBlock"("lessonSlug", "position");

-- CreateIndex
CREATE UNIQUE INDEX "LessonBlock_lessonSlug_anchor_key" ON "LessonBlock"("lessonSlug", "anchor");

-- CreateIndex
CREATE INDEX "LessonClaim_claimCode_idx" ON "LessonClaim"("claimCode");

-- CreateIndex
CREATE UNIQUE INDEX "Period_position_key" ON "Period"("position");

-- CreateIndex
CREATE INDEX "Quiz_lessonSlug_idx" ON "Quiz"("lessonSlug");

-- CreateIndex
CREATE INDEX "Question_lessonSlug_usage_slug_idx" ON "Question"("lessonSlug", "usage", "slug");

-- CreateIndex
CREATE INDEX "SearchDocument_vector_idx" ON "SearchDocument" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "SearchDocument_title_idx" ON "SearchDocument" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "SearchDocument_body_idx" ON "SearchDocument" USING GIN ("body" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Source_sortTitle_slug_idx" ON "Source"("sortTitle", "slug");

-- CreateIndex
CREATE INDEX "Source_perspective_sortTitle_slug_idx" ON "Source"("perspective", "sortTitle", "slug");

-- CreateIndex
CREATE INDEX "Source_issuedDate_slug_idx" ON "Source"("issuedDate", "slug");

-- CreateIndex
CREATE INDEX "Citation_sourceSlug_idx" ON "Citation"("sourceSlug");

-- CreateIndex
CREATE INDEX "Citation_factId_idx" ON "Citation"("factId");

-- CreateIndex
CREATE INDEX "Citation_disputePositionId_idx" ON "Citation"("disputePositionId");

-- CreateIndex
CREATE INDEX "Citation_debatePositionId_idx" ON "Citation"("debatePositionId");

-- CreateIndex
CREATE INDEX "Citation_debateEvidenceId_idx" ON "Citation"("debateEvidenceId");

-- CreateIndex
CREATE INDEX "Citation_indicatorPointId_idx" ON "Citation"("indicatorPointId");

-- CreateIndex
CREATE INDEX "Citation_termSlug_idx" ON "Citation"("termSlug");

-- CreateIndex
CREATE INDEX "Term_sortName_slug_idx" ON "Term"("sortName", "slug");

-- CreateIndex
CREATE INDEX "TermRelation_toSlug_idx" ON "TermRelation"("toSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_position_key" ON "Theme"("position");

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_memberSlug_fkey" FOREIGN KEY ("memberSlug") REFERENCES "Actor"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_bodySlug_fkey" FOREIGN KEY ("bodySlug") REFERENCES "Actor"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_actorSlug_fkey" FOREIGN KEY ("actorSlug") REFERENCES "Actor"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptQuestion" ADD CONSTRAINT "AttemptQuestion_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "AttemptQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_sourceSlug_fkey" FOREIGN KEY ("sourceSlug") REFERENCES "Source"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimEvidence" ADD CONSTRAINT "ClaimEvidence_claimCode_fkey" FOREIGN KEY ("claimCode") REFERENCES "Claim"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimEvidence" ADD CONSTRAINT "ClaimEvidence_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebatePosition" ADD CONSTRAINT "DebatePosition_debateSlug_fkey" FOREIGN KEY ("debateSlug") REFERENCES "Debate"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebateEvidence" ADD CONSTRAINT "DebateEvidence_debateSlug_fkey" FOREIGN KEY ("debateSlug") REFERENCES "Debate"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebateEvidence" ADD CONSTRAINT "DebateEvidence_debatePositionId_fkey" FOREIGN KEY ("debatePositionId") REFERENCES "DebatePosition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebateEvidence" ADD CONSTRAINT "DebateEvidence_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebateEvidence" ADD CONSTRAINT "DebateEvidence_indicatorSlug_fkey" FOREIGN KEY ("indicatorSlug") REFERENCES "Indicator"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebateClaim" ADD CONSTRAINT "DebateClaim_debateSlug_fkey" FOREIGN KEY ("debateSlug") REFERENCES "Debate"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebateClaim" ADD CONSTRAINT "DebateClaim_claimCode_fkey" FOREIGN KEY ("claimCode") REFERENCES "Claim"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_periodSlug_fkey" FOREIGN KEY ("periodSlug") REFERENCES "Period"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTheme" ADD CONSTRAINT "EventTheme_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTheme" ADD CONSTRAINT "EventTheme_themeSlug_fkey" FOREIGN KEY ("themeSlug") REFERENCES "Theme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPlace" ADD CONSTRAINT "EventPlace_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPlace" ADD CONSTRAINT "EventPlace_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventCause" ADD CONSTRAINT "EventCause_causeSlug_fkey" FOREIGN KEY ("causeSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventCause" ADD CONSTRAINT "EventCause_effectSlug_fkey" FOREIGN KEY ("effectSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisputePosition" ADD CONSTRAINT "DisputePosition_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Dispute"("eventSlug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorPoint" ADD CONSTRAINT "IndicatorPoint_indicatorSlug_fkey" FOREIGN KEY ("indicatorSlug") REFERENCES "Indicator"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lesson" ADD CONSTRAINT "Lesson_periodSlug_fkey" FOREIGN KEY ("periodSlug") REFERENCES "Period"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonBlock" ADD CONSTRAINT "LessonBlock_lessonSlug_fkey" FOREIGN KEY ("lessonSlug") REFERENCES "Lesson"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonClaim" ADD CONSTRAINT "LessonClaim_lessonSlug_fkey" FOREIGN KEY ("lessonSlug") REFERENCES "Lesson"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonClaim" ADD CONSTRAINT "LessonClaim_claimCode_fkey" FOREIGN KEY ("claimCode") REFERENCES "Claim"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quiz" ADD CONSTRAINT "Quiz_lessonSlug_fkey" FOREIGN KEY ("lessonSlug") REFERENCES "Lesson"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceSlug_fkey" FOREIGN KEY ("sourceSlug") REFERENCES "Source"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_disputePositionId_fkey" FOREIGN KEY ("disputePositionId") REFERENCES "DisputePosition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_debatePositionId_fkey" FOREIGN KEY ("debatePositionId") REFERENCES "DebatePosition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_debateEvidenceId_fkey" FOREIGN KEY ("debateEvidenceId") REFERENCES "DebateEvidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_indicatorPointId_fkey" FOREIGN KEY ("indicatorPointId") REFERENCES "IndicatorPoint"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_termSlug_fkey" FOREIGN KEY ("termSlug") REFERENCES "Term"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermRelation" ADD CONSTRAINT "TermRelation_fromSlug_fkey" FOREIGN KEY ("fromSlug") REFERENCES "Term"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermRelation" ADD CONSTRAINT "TermRelation_toSlug_fkey" FOREIGN KEY ("toSlug") REFERENCES "Term"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- A citation rests under exactly one thing; Prisma's schema language has no CHECK.
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_one_owner_check" CHECK (
  num_nonnulls("factId", "disputePositionId", "debatePositionId", "debateEvidenceId", "indicatorPointId", "termSlug") = 1
);

-- The content version is one row.
ALTER TABLE "ContentVersion" ADD CONSTRAINT "ContentVersion_single_row_check" CHECK ("id" = 1);
