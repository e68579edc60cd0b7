import { type ApiWord, apiWords } from '@/i18n/api';

export type ProblemKey = Extract<ApiWord, `${string}.title`> extends `${infer Key}.title` ? Key : never;

type More = { headers?: Record<string, string>; params?: Record<string, number>; requestId: string };

/** What is wrong, as RFC 9457 has it; `messages` says it in both languages, and `instance` is how the log calls it. */
export function problem(status: number, key: ProblemKey, { headers, params, requestId }: More): Response {
  const messages = apiWords(`${key}.detail`, params);
  const body = {
    type: `urn:tongwen:problem:${key}`,
    title: apiWords(`${key}.title`).en,
    status,
    detail: messages.en,
    instance: `urn:uuid:${requestId}`,
    messages,
  };
  return Response.json(body, { status, headers: { ...headers, 'Content-Type': 'application/problem+json' } });
}
