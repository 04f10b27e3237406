-- CreateTable
CREATE TABLE "IndicatorAnnotation" (
    "indicatorSlug" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,
    "note" JSONB,

    CONSTRAINT "IndicatorAnnotation_pkey" PRIMARY KEY ("indicatorSlug","eventSlug")
);

-- CreateIndex
CREATE INDEX "IndicatorAnnotation_eventSlug_idx" ON "IndicatorAnnotation"("eventSlug");

-- AddForeignKey
ALTER TABLE "IndicatorAnnotation" ADD CONSTRAINT "IndicatorAnnotation_indicatorSlug_fkey" FOREIGN KEY ("indicatorSlug") REFERENCES "Indicator"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorAnnotation" ADD CONSTRAINT "IndicatorAnnotation_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;
