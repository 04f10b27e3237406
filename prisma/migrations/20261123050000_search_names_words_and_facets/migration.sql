-- AlterTable
ALTER TABLE "SearchDocument" ADD COLUMN     "endDate" DATE,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "period" TEXT,
ADD COLUMN     "startDate" DATE,
ADD COLUMN     "themes" TEXT[];

-- CreateTable
CREATE TABLE "SearchName" (
    "kind" "SearchKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "latin" TEXT NOT NULL,
    "sounds" TEXT[],
    "parts" TEXT[],

    CONSTRAINT "SearchName_pkey" PRIMARY KEY ("kind","slug","name")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "latin" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "SearchName_latin_idx" ON "SearchName" USING GIN ("latin" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "SearchName_parts_idx" ON "SearchName" USING GIN ("parts");

-- CreateIndex
CREATE INDEX "SearchWord_latin_idx" ON "SearchWord" USING GIN ("latin" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "SearchDocument_startDate_endDate_idx" ON "SearchDocument"("startDate", "endDate");

-- The next import fills the new columns and tables; without this it would find its content unchanged and write nothing.
DELETE FROM "ContentVersion";
