-- AlterTable
ALTER TABLE "WechatCredential" ADD COLUMN     "forcedAt" TIMESTAMPTZ(3);
