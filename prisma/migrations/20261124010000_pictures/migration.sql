-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "coverId" UUID;

-- CreateTable
CREATE TABLE "Picture" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "altEn" TEXT NOT NULL DEFAULT '',
    "altZh" TEXT NOT NULL DEFAULT '',
    "decorative" BOOLEAN NOT NULL DEFAULT false,
    "captionEn" TEXT NOT NULL DEFAULT '',
    "captionZh" TEXT NOT NULL DEFAULT '',
    "creditEn" TEXT NOT NULL DEFAULT '',
    "creditZh" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploadedById" UUID,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PictureUse" (
    "editionId" UUID NOT NULL,
    "pictureId" UUID NOT NULL,

    CONSTRAINT "PictureUse_pkey" PRIMARY KEY ("editionId","pictureId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Picture_hash_key" ON "Picture"("hash");

-- CreateIndex
CREATE INDEX "Picture_uploadedAt_id_idx" ON "Picture"("uploadedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "PictureUse_pictureId_idx" ON "PictureUse"("pictureId");

-- CreateIndex
CREATE INDEX "Article_coverId_idx" ON "Article"("coverId");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_coverId_fkey" FOREIGN KEY ("coverId") REFERENCES "Picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PictureUse" ADD CONSTRAINT "PictureUse_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PictureUse" ADD CONSTRAINT "PictureUse_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
