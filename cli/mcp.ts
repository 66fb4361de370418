// `pilcrow mcp`: the tools for other programs, over the Model Context Protocol on standard input and
// output. Standard output belongs to the protocol alone.
import { Command } from 'commander';
import { Service } from './service.ts';

export function mcpCommand(version: string): Command {
  return new Command('mcp')
    .description('serve the tools to other programs over the Model Context Protocol')
    .action(async () => {
      // Here and not above: the other commands need not wait for the protocol's library.
      const { mcpServer } = await import('./mcp-server.ts');
      const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
      const service = new Service();
      const server = mcpServer(version, service);
      const ended = new Promise<void>((resolve) => {
        server.server.onclose = resolve;
        process.stdin.once('end', resolve);
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
      });
      await server.connect(new StdioServerTransport());
      await ended;
      await server.close();
      await service.close();
      process.stdin.destroy();
    });
}
