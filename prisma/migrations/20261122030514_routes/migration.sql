-- CreateEnum
CREATE TYPE "RouteKind" AS ENUM ('RAILWAY', 'PIPELINE', 'TRAIN_JOURNEY', 'FLIGHT', 'SEA_VOYAGE');

-- CreateEnum
CREATE TYPE "RouteStatus" AS ENUM ('BUILT', 'PLANNED', 'OUT_OF_SERVICE');

-- AlterTable
ALTER TABLE "Citation" ADD COLUMN     "routeSlug" TEXT;

-- CreateTable
CREATE TABLE "Route" (
    "slug" TEXT NOT NULL,
    "kind" "RouteKind" NOT NULL,
    "name" JSONB NOT NULL,
    "note" JSONB NOT NULL,
    "date" TEXT,
    "startDate" DATE NOT NULL,

    CONSTRAINT "Route_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "RoutePhase" (
    "routeSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "RouteStatus" NOT NULL,
    "date" TEXT NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,

    CONSTRAINT "RoutePhase_pkey" PRIMARY KEY ("routeSlug","position")
);

-- CreateTable
CREATE TABLE "RouteStop" (
    "routeSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "placeSlug" TEXT,
    "longitude" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "date" TEXT,
    "startDate" DATE,
    "endDate" DATE,

    CONSTRAINT "RouteStop_pkey" PRIMARY KEY ("routeSlug","position")
);

-- CreateTable
CREATE TABLE "RouteEvent" (
    "routeSlug" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,

    CONSTRAINT "RouteEvent_pkey" PRIMARY KEY ("routeSlug","eventSlug")
);

-- CreateIndex
CREATE INDEX "Route_kind_startDate_slug_idx" ON "Route"("kind", "startDate", "slug");

-- CreateIndex
CREATE INDEX "RouteStop_placeSlug_idx" ON "RouteStop"("placeSlug");

-- CreateIndex
CREATE INDEX "RouteEvent_eventSlug_idx" ON "RouteEvent"("eventSlug");

-- CreateIndex
CREATE INDEX "Citation_routeSlug_idx" ON "Citation"("routeSlug");

-- AddForeignKey
ALTER TABLE "RoutePhase" ADD CONSTRAINT "RoutePhase_routeSlug_fkey" FOREIGN KEY ("routeSlug") REFERENCES "Route"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RouteStop" ADD CONSTRAINT "RouteStop_routeSlug_fkey" FOREIGN KEY ("routeSlug") REFERENCES "Route"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RouteStop" ADD CONSTRAINT "RouteStop_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RouteEvent" ADD CONSTRAINT "RouteEvent_routeSlug_fkey" FOREIGN KEY ("routeSlug") REFERENCES "Route"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RouteEvent" ADD CONSTRAINT "RouteEvent_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_routeSlug_fkey" FOREIGN KEY ("routeSlug") REFERENCES "Route"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- A citation belongs to exactly one statement.
ALTER TABLE "Citation" DROP CONSTRAINT "Citation_one_owner_check";
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_one_owner_check" CHECK (
  num_nonnulls("factId", "disputePositionId", "debatePositionId", "debateEvidenceId", "indicatorPointId", "termSlug", "tenureId", "routeSlug") = 1
);

-- A stop is a place or a point of the line; only a place has a date.
ALTER TABLE "RouteStop" ADD CONSTRAINT "RouteStop_place_or_point_check" CHECK (
  num_nonnulls("placeSlug", "longitude") = 1 AND num_nonnulls("longitude", "latitude") <> 1 AND ("placeSlug" IS NOT NULL OR "date" IS NULL)
);
