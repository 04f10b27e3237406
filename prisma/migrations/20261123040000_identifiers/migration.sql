-- AlterTable
ALTER TABLE "Actor" ADD COLUMN     "isni" TEXT,
ADD COLUMN     "viaf" TEXT,
ADD COLUMN     "wikidata" TEXT;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "geonames" TEXT,
ADD COLUMN     "wikidata" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Actor_wikidata_key" ON "Actor"("wikidata");

-- CreateIndex
CREATE UNIQUE INDEX "Actor_viaf_key" ON "Actor"("viaf");

-- CreateIndex
CREATE UNIQUE INDEX "Actor_isni_key" ON "Actor"("isni");

-- CreateIndex
CREATE UNIQUE INDEX "Place_wikidata_key" ON "Place"("wikidata");

-- CreateIndex
CREATE UNIQUE INDEX "Place_geonames_key" ON "Place"("geonames");
