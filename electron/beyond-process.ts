// Entry of the one process that may connect to a larger model: started when one is asked, ended when it has
// nothing to do. It holds a permit for the server's address alone, and sends nothing that main has not
// answered `send` to. Knows no window, no rule and no file.
import type { MessagePortMain } from 'electron';
import { BeyondCommand, type BeyondMessage, Send } from '../contract/beyond.ts';
import { type Connection, placeOf } from '../contract/connection.ts';
import { toProblem } from '../contract/errors.ts';
import { shutGate } from '../network/gate.ts';
import { lookAt } from '../network/health.ts';
import { ask } from '../network/provider.ts';
import { Mask } from '../tools/mask.ts';
import { maskedModel } from '../tools/masked.ts';
import type { PromptedModel } from '../tools/prompted.ts';
import { runByLarger } from '../tools/run.ts';

shutGate((address) => process.parentPort.postMessage({ kind: 'refused', address }));

/** Bytes for a token, at least: no tokenizer of a stranger's model is here, and too high is safe. */
const BYTES_A_TOKEN = 3;

type Command<K extends BeyondCommand['kind']> = Extract<BeyondCommand, { kind: K }>;

async function run(command: Command<'run'>, port: MessagePortMain): Promise<void> {
  const abort = new AbortController();
  const post = (message: BeyondMessage) => port.postMessage(message);
  /** The ids that main allows, and who waits for one. */
  let allow = (_requestId: string) => {};
  port.on('message', ({ data }) => allow(Send.parse(data).requestId));
  port.on('close', () => abort.abort());
  port.start();

  const { request, connection, key } = command;
  const mask = command.mask ? new Mask(command.words) : null;
  let requestId = '';
  const model = maskedModel(
    {
      name: connection.model,
      contextLength: connection.contextLength,
      countTokens: (text) => Math.ceil(Buffer.byteLength(text) / BYTES_A_TOKEN),
      answer: (prompt) => exchange(connection, key, requestId, prompt, abort.signal, post),
    },
    mask,
    async ({ system, user }, spans) => {
      const allowed = new Promise<string>((resolve, reject) => {
        allow = resolve;
        abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
      });
      const { host } = new URL(connection.url);
      const place = placeOf(connection);
      const preview = { host, model: connection.model, place, system, user, spans };
      post({ kind: 'preview', preview, masked: mask?.counts ?? {} });
      requestId = await allowed;
    },
  );

  const running = runByLarger(model, request, abort.signal);
  for (;;) {
    const step = await running.next();
    if (step.done) {
      post({ kind: 'outcome', outcome: step.value });
      break;
    }
    post({ kind: 'piece', piece: step.value });
  }
  port.close();
}

/** One question and its answer; what went over the wire is told whatever comes of it. */
async function* exchange(
  connection: Connection,
  key: string,
  requestId: string,
  prompt: Parameters<PromptedModel['answer']>[0],
  signal: AbortSignal,
  post: (message: BeyondMessage) => void,
): ReturnType<PromptedModel['answer']> {
  let traffic = { bytesSent: 0, bytesReceived: 0 };
  let status: 'answered' | 'failed' | 'cancelled' = 'cancelled';
  try {
    const said = yield* ask({ connection, key, requestId, signal }, prompt, (sum) => {
      traffic = sum;
    });
    status = 'answered';
    return said;
  } catch (error) {
    if (!signal.aborted) status = 'failed';
    throw error;
  } finally {
    post({ kind: 'traffic', ...traffic, status });
  }
}

async function check(command: Command<'check'>, port: MessagePortMain): Promise<void> {
  const abort = new AbortController();
  port.on('close', () => abort.abort());
  port.start();
  const post = (message: BeyondMessage) => port.postMessage(message);
  const { key, requestId } = command;
  const connection = { ...command.connection, contextLength: 0 };
  let status: 'answered' | 'failed' = 'failed';
  let last: BeyondMessage;
  let traffic = { bytesSent: 0, bytesReceived: 0 };
  try {
    const asked = { connection, key, requestId, signal: abort.signal };
    const report = await lookAt(asked, (sum) => {
      traffic = sum;
    });
    status = 'answered';
    last = { kind: 'checked', report };
  } catch (error) {
    last = { kind: 'failed', problem: toProblem(error) };
  }
  post({ kind: 'traffic', ...traffic, status });
  post(last);
  port.close();
}

process.parentPort.on('message', ({ data, ports }) => {
  const command = BeyondCommand.parse(data);
  const port = ports[0];
  if (!port) return;
  if (command.kind === 'run') void run(command, port);
  else void check(command, port);
});
