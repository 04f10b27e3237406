-- AlterTable
ALTER TABLE "Learner" ADD COLUMN     "demoTeacherId" UUID;

-- AlterTable
ALTER TABLE "Teacher" ADD COLUMN     "demoEndsAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Learner_demoTeacherId_idx" ON "Learner"("demoTeacherId");

-- CreateIndex
CREATE INDEX "Teacher_demoEndsAt_idx" ON "Teacher"("demoEndsAt");

-- AddForeignKey
ALTER TABLE "Learner" ADD CONSTRAINT "Learner_demoTeacherId_fkey" FOREIGN KEY ("demoTeacherId") REFERENCES "Teacher"("id") ON DELETE CASCADE ON UPDATE CASCADE;
