// The tools as a Model Context Protocol server: names, schemas, progress and failures as the protocol has
// them. Knows no transport.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import type {
  CallToolResult,
  ServerNotification,
  ServerRequest,
} from '@modelcontextprotocol/sdk/types.js';
import { type Piece, TaskName } from '../contract/task.ts';
import { OFFERED, requestFor, resultText } from './requests.ts';
import type { Service } from './service.ts';

type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

export function mcpServer(version: string, service: Pick<Service, 'run'>): McpServer {
  const server = new McpServer({ name: 'pilcrow', version });
  const answer = async (
    tool: TaskName,
    args: { input: string } & Record<string, unknown>,
    extra: Extra,
  ): Promise<CallToolResult> => {
    const request = await requestFor(tool, args);
    const outcome = await service.run(request, extra.signal, (piece) => tellProgress(piece, extra));
    const text = resultText(outcome);
    if (text !== null && 'result' in outcome) {
      return { content: [{ type: 'text', text }], structuredContent: { ...outcome.result } };
    }
    const said =
      outcome.status === 'failed'
        ? `${outcome.problem.message} ${outcome.problem.advice}`
        : 'Cancelled.';
    return { isError: true, content: [{ type: 'text', text: said }] };
  };
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  for (const tool of TaskName.options) {
    const { description, input, result } = OFFERED[tool];
    server.registerTool(
      tool,
      { description, inputSchema: { ...input }, outputSchema: result.shape, annotations },
      (args: { input: string }, extra: Extra) => answer(tool, args, extra),
    );
  }
  return server;
}

function tellProgress(piece: Piece, extra: Extra): void {
  const progressToken = extra._meta?.progressToken;
  if (piece.kind !== 'progress' || progressToken === undefined) return;
  const { done: progress, total } = piece;
  // A client that is gone has no use for it.
  extra
    .sendNotification({
      method: 'notifications/progress',
      params: { progressToken, progress, total },
    })
    .catch(() => {});
}
