-- AlterTable
ALTER TABLE "Quiz" ALTER COLUMN "lessonSlug" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Course" (
    "slug" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "Course_pkey" PRIMARY KEY ("slug")
);
