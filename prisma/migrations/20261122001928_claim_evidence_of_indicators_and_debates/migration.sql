-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "note" JSONB,
ADD COLUMN     "wording" TEXT;

-- AlterTable
-- Rows of an earlier import get a key, their place and, where they had no note, an empty one, until the import that follows replaces them.
ALTER TABLE "ClaimEvidence" DROP CONSTRAINT "ClaimEvidence_pkey",
ADD COLUMN     "debateSlug" TEXT,
ADD COLUMN     "id" TEXT,
ADD COLUMN     "indicatorSlug" TEXT,
ADD COLUMN     "position" INTEGER,
ALTER COLUMN "eventSlug" DROP NOT NULL;
UPDATE "ClaimEvidence" SET
  "id" = "place"."claimCode" || '.' || "place"."position",
  "position" = "place"."position",
  "note" = coalesce("ClaimEvidence"."note", '{"en": ""}')
FROM (
  SELECT "claimCode", "eventSlug", row_number() OVER (PARTITION BY "claimCode" ORDER BY "eventSlug") AS "position"
  FROM "ClaimEvidence"
) AS "place"
WHERE "ClaimEvidence"."claimCode" = "place"."claimCode" AND "ClaimEvidence"."eventSlug" = "place"."eventSlug";
ALTER TABLE "ClaimEvidence" ALTER COLUMN "id" SET NOT NULL,
ALTER COLUMN "position" SET NOT NULL,
ALTER COLUMN "note" SET NOT NULL,
ADD CONSTRAINT "ClaimEvidence_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE INDEX "ClaimEvidence_indicatorSlug_idx" ON "ClaimEvidence"("indicatorSlug");

-- CreateIndex
CREATE INDEX "ClaimEvidence_debateSlug_idx" ON "ClaimEvidence"("debateSlug");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimEvidence_claimCode_position_key" ON "ClaimEvidence"("claimCode", "position");

-- AddForeignKey
ALTER TABLE "ClaimEvidence" ADD CONSTRAINT "ClaimEvidence_indicatorSlug_fkey" FOREIGN KEY ("indicatorSlug") REFERENCES "Indicator"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimEvidence" ADD CONSTRAINT "ClaimEvidence_debateSlug_fkey" FOREIGN KEY ("debateSlug") REFERENCES "Debate"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- A piece of evidence is one thing.
ALTER TABLE "ClaimEvidence" ADD CONSTRAINT "ClaimEvidence_one_target_check" CHECK (
  num_nonnulls("eventSlug", "indicatorSlug", "debateSlug") = 1
);
