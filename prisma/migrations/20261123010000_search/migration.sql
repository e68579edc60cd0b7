-- CreateTable
CREATE TABLE "SearchRow" (
    "editionId" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "SearchRow_pkey" PRIMARY KEY ("editionId","part")
);

-- CreateIndex
CREATE INDEX "SearchRow_document_idx" ON "SearchRow" USING GIN ("document");

-- AddForeignKey
ALTER TABLE "SearchRow" ADD CONSTRAINT "SearchRow_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Words go into the index when a text is published, and not into a list that every search would have to read first.
ALTER INDEX "SearchRow_document_idx" SET (fastupdate = off);
