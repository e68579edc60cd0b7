-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "coverId" UUID;

-- CreateTable
CREATE TABLE "SettingPicture" (
    "settingKey" TEXT NOT NULL,
    "pictureId" UUID NOT NULL,

    CONSTRAINT "SettingPicture_pkey" PRIMARY KEY ("settingKey","pictureId")
);

-- CreateIndex
CREATE INDEX "SettingPicture_pictureId_idx" ON "SettingPicture"("pictureId");

-- CreateIndex
CREATE INDEX "Topic_coverId_idx" ON "Topic"("coverId");

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_coverId_fkey" FOREIGN KEY ("coverId") REFERENCES "Picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettingPicture" ADD CONSTRAINT "SettingPicture_settingKey_fkey" FOREIGN KEY ("settingKey") REFERENCES "Setting"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettingPicture" ADD CONSTRAINT "SettingPicture_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
