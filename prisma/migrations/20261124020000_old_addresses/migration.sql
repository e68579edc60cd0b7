-- CreateTable
CREATE TABLE "OldAddress" (
    "id" UUID NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "OldAddress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnknownAddress" (
    "address" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "referrer" TEXT NOT NULL,
    "ignored" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "UnknownAddress_pkey" PRIMARY KEY ("address")
);

-- CreateIndex
CREATE UNIQUE INDEX "OldAddress_from_key" ON "OldAddress"("from");

-- CreateIndex
CREATE INDEX "UnknownAddress_hits_lastAt_idx" ON "UnknownAddress"("hits" DESC, "lastAt" DESC);

-- AddForeignKey
ALTER TABLE "OldAddress" ADD CONSTRAINT "OldAddress_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
