// A program with connections that lead away: in a network namespace with these addresses, it connects to
// itself by all four kinds of sockets and over loopback, sends over each, says so and waits until its input
// ends.
import dgram from 'node:dgram';
import { once } from 'node:events';
import net from 'node:net';

const [AWAY, AWAY6, HOME] = ['198.51.100.1', '2001:db8::1', '127.0.0.1'];

for (const host of [AWAY, AWAY6, HOME]) {
  const server = net.createServer((socket) => socket.pipe(socket)).listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const stream = net.connect({ host, port });
  stream.write('text');
  await once(stream, 'data');
  const datagrams = dgram.createSocket(host === AWAY6 ? 'udp6' : 'udp4');
  await new Promise<void>((resolve) => datagrams.connect(port, host, resolve));
  datagrams.on('error', () => {}); // nobody listens there
  await new Promise((resolve) => datagrams.send('text', resolve));
}
console.log('connected');
process.stdin.resume().on('end', () => process.exit());
