import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The page store compresses once what Next would compress for every reader.
  compress: false,
  // Every agent gets title and metadata in <head>; else Next streams them to the end of <body> behind a script.
  htmlLimitedBots: /.*/,
  // A body of 1 MB may come with a title and a summary, and the form must be able to say that it is too large.
  // `authInterrupts` lets a page of the desk answer 403 in words of its own.
  experimental: { serverActions: { bodySizeLimit: '4mb' }, authInterrupts: true },
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg', 'pino', 'pinyin-pro', 'sharp'],
  typescript: { ignoreBuildErrors: true },
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
