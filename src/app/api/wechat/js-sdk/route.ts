import type { NextRequest } from 'next/server';
import { answerJsSdk } from '@/distribution/wechat/js-sdk';

/** A signature with which a page open in WeChat may say what its card shows: `?url=` is the page's own address. */
export async function GET(request: NextRequest): Promise<Response> {
  const answer = await answerJsSdk(request.nextUrl.searchParams.get('url'), new Date());
  const headers = { 'Cache-Control': 'no-store' };
  if (answer.status === 200) return Response.json(answer.signed, { headers });
  return new Response(null, { status: answer.status, headers });
}
