-- AlterTable
ALTER TABLE "Classroom" ADD COLUMN     "isRosterOnly" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Enrollment" ADD COLUMN     "enteredAt" TIMESTAMPTZ(3),
ADD COLUMN     "rosterUploadId" UUID;

-- CreateTable
CREATE TABLE "RosterUpload" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RosterUpload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RosterUpload_classroomId_createdAt_id_idx" ON "RosterUpload"("classroomId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Enrollment_rosterUploadId_idx" ON "Enrollment"("rosterUploadId");

-- AddForeignKey
ALTER TABLE "RosterUpload" ADD CONSTRAINT "RosterUpload_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_rosterUploadId_fkey" FOREIGN KEY ("rosterUploadId") REFERENCES "RosterUpload"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Until now nobody had a place without having come for it.
UPDATE "Enrollment" SET "enteredAt" = "joinedAt";
