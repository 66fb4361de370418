// The HTTP side of `pilcrow serve`: who may ask (the token, and no web page), what, and how it is answered:
// as JSON, or as server-sent events while it is worked on. Knows no engine.
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { type Problem, toProblem, UserError } from '../contract/errors.ts';
import { MAXIMUM_TEXT_LENGTH, type Outcome, type ToolName } from '../contract/task.ts';
import { OFFERED, requestFor } from './requests.ts';
import type { Service } from './service.ts';

/** The browsers' names of what can be done, and our tool for each. */
const ROUTES = {
  '/v1/proofreader/proofread': 'proofread',
  '/v1/rewriter/rewrite': 'rewrite',
  '/v1/summarizer/summarize': 'summarize',
  '/v1/writer/write': 'compose',
  '/v1/writer/reply': 'reply',
} as const;
const AVAILABILITY = '/v1/availability';

const MOST_BYTES = 4 * MAXIMUM_TEXT_LENGTH;

type Served = Pick<Service, 'run' | 'has'>;

/** Not listening yet. */
export function httpServer(service: Served, token: string): Server {
  return createServer((request, response) => {
    respond(service, token, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else fail(response, 500, toProblem(error));
    });
  });
}

async function respond(
  service: Served,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refused = refusal(request, token);
  if (refused) return fail(response, refused.status, refused.problem);
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === AVAILABILITY && request.method === 'GET') {
    const has = (tool: ToolName) => (service.has(tool) ? 'available' : 'unavailable');
    return send(response, 200, {
      proofreader: has('proofread'),
      rewriter: has('rewrite'),
      summarizer: has('summarize'),
      languages: ['en'],
    });
  }
  if (!Object.hasOwn(ROUTES, pathname)) {
    const known = [AVAILABILITY, ...Object.keys(ROUTES)].join(', ');
    return fail(response, 404, invalid('There is no such path.', `There are ${known}.`));
  }
  if (request.method !== 'POST') {
    return fail(response, 405, invalid('This path takes POST alone.', 'Send the text as JSON.'));
  }
  const tool = ROUTES[pathname as keyof typeof ROUTES];
  const body = await readBody(request);
  const parsed = z.strictObject(OFFERED[tool].input).safeParse(body);
  if (!parsed.success) {
    const advice = `Check what you sent: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`;
    return fail(response, 400, invalid('The request is not valid.', advice));
  }
  // A program that hangs up has no use for the rest.
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const asked = await requestFor(tool, parsed.data);
  const streams = request.headers.accept?.includes('text/event-stream') ?? false;
  if (streams) response.writeHead(200, { 'Content-Type': 'text/event-stream', ...HEADERS });
  const event = (name: string, data: unknown) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const outcome = await service.run(asked, gone.signal, (piece) => {
    if (streams) event('piece', piece);
  });
  if (streams) {
    event('outcome', outcome);
    response.end();
  } else answer(response, outcome);
}

function answer(response: ServerResponse, outcome: Outcome): void {
  if ('result' in outcome) send(response, 200, outcome.result);
  else if (outcome.status === 'failed') {
    fail(response, outcome.problem.code === 'internal' ? 500 : 422, outcome.problem);
  } else response.destroy(); // Cancelled: nobody listens.
}

/** Why a request is not even looked at. */
function refusal(
  request: IncomingMessage,
  token: string,
): { status: number; problem: Problem } | null {
  // A page that has its own name resolved to this computer still sends that name.
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const isPage = request.headers.origin !== undefined;
  if (!['127.0.0.1', 'localhost'].includes(host) || isPage) {
    const problem = invalid('Web pages may not ask.', 'Ask from a program on this computer.');
    return { status: 403, problem };
  }
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (!isEqual(given, token)) {
    const advice = 'Send the header "Authorization: Bearer" with the token of this server.';
    return { status: 401, problem: invalid('The token is missing or wrong.', advice) };
  }
  return null;
}

/** In a time that tells nothing of where they differ. */
function isEqual(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) {
      throw new UserError('text-too-long', 'The request is too long.', 'Send a shorter text.');
    }
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null; // Told as any other request that is not valid.
  }
}

function invalid(message: string, advice: string): Problem {
  return { code: 'invalid-request', message, advice };
}

const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...HEADERS });
  response.end(JSON.stringify(value));
}

function fail(response: ServerResponse, status: number, problem: Problem): void {
  send(response, status, { error: problem });
}
