-- ILIKE lowers a text each time that it compares one, which was most of the time of a search; the text of `body` is within `lowered`.
-- AlterTable
ALTER TABLE "SearchDocument" ADD COLUMN     "lowered" TEXT;
UPDATE "SearchDocument" SET "lowered" = lower("title" || E'\n' || "body");
ALTER TABLE "SearchDocument" ALTER COLUMN "lowered" SET NOT NULL;

-- DropIndex
DROP INDEX "SearchDocument_body_idx";

-- CreateIndex
CREATE INDEX "SearchDocument_lowered_idx" ON "SearchDocument" USING GIN ("lowered" gin_trgm_ops);
