-- CreateTable
CREATE TABLE "WechatCredential" (
    "appId" TEXT NOT NULL,
    "token" TEXT,
    "tokenUntil" TIMESTAMPTZ(3),
    "ticket" TEXT,
    "ticketUntil" TIMESTAMPTZ(3),
    "closedUntil" TIMESTAMPTZ(3) NOT NULL,
    "askedBy" UUID,
    "succeededAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "failure" TEXT,
    "failureCode" INTEGER,
    "failureDetail" TEXT,

    CONSTRAINT "WechatCredential_pkey" PRIMARY KEY ("appId")
);
