-- AlterTable
ALTER TABLE "Citation" ADD COLUMN     "tenureId" TEXT;

-- AlterTable
-- Rows of an earlier import get an empty summary until the import that follows replaces them.
ALTER TABLE "Event" ADD COLUMN     "summary" JSONB NOT NULL DEFAULT '{"en": ""}';
ALTER TABLE "Event" ALTER COLUMN "summary" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Participation" DROP COLUMN "capacity",
DROP COLUMN "isOffice",
ADD COLUMN     "officeSlug" TEXT,
ADD COLUMN     "part" JSONB;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "country" TEXT;

-- CreateTable
CREATE TABLE "Office" (
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "bodySlug" TEXT,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Tenure" (
    "id" TEXT NOT NULL,
    "actorSlug" TEXT NOT NULL,
    "officeSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start" TEXT,
    "end" TEXT,

    CONSTRAINT "Tenure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Office_bodySlug_idx" ON "Office"("bodySlug");

-- CreateIndex
CREATE INDEX "Tenure_officeSlug_idx" ON "Tenure"("officeSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Tenure_actorSlug_position_key" ON "Tenure"("actorSlug", "position");

-- CreateIndex
CREATE INDEX "Citation_tenureId_idx" ON "Citation"("tenureId");

-- CreateIndex
CREATE INDEX "Participation_officeSlug_idx" ON "Participation"("officeSlug");

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_bodySlug_fkey" FOREIGN KEY ("bodySlug") REFERENCES "Actor"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tenure" ADD CONSTRAINT "Tenure_actorSlug_fkey" FOREIGN KEY ("actorSlug") REFERENCES "Actor"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tenure" ADD CONSTRAINT "Tenure_officeSlug_fkey" FOREIGN KEY ("officeSlug") REFERENCES "Office"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_officeSlug_fkey" FOREIGN KEY ("officeSlug") REFERENCES "Office"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_tenureId_fkey" FOREIGN KEY ("tenureId") REFERENCES "Tenure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A citation may also rest under a term of office.
ALTER TABLE "Citation" DROP CONSTRAINT "Citation_one_owner_check";
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_one_owner_check" CHECK (
  num_nonnulls("factId", "disputePositionId", "debatePositionId", "debateEvidenceId", "indicatorPointId", "termSlug", "tenureId") = 1
);
