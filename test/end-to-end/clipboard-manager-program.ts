// A clipboard manager as desktops have one, of a program of its own: run with DISPLAY set. Asked to
// save the clipboard (ICCCM's SAVE_TARGETS), it takes all formats in one MULTIPLE request, as
// gnome-settings-daemon and xfsettingsd do, and owns the clipboard from then on. Prints a line when it
// can be asked. Does not take contents in parts.
import { numbersOf, XConnection, type XEvent } from '../electron-standin/x11/connection.ts';
import { Selections } from '../electron-standin/x11/selections.ts';

const x = await XConnection.open();
// On a connection of its own: it would answer what is asked of the manager.
const selections = new Selections(await XConnection.open());
const window = x.allocateId();
x.send('CreateWindow', window, x.root, 0, 0, 1, 1, 0, 0, 2, 0, {});
const [manager, save, clipboard, multiple, pair] = await Promise.all(
  ['CLIPBOARD_MANAGER', 'SAVE_TARGETS', 'CLIPBOARD', 'MULTIPLE', 'ATOM_PAIR'].map((name) =>
    x.atom(name),
  ),
);

let answered = (_event: XEvent) => {};
x.on('event', (event: XEvent) => {
  if (event.name === 'SelectionNotify') answered(event);
  if (event.name === 'SelectionRequest' && event.selection === manager) void saveFor(event);
});
x.send('SetSelectionOwner', window, manager, 0);
await x.flush();
console.log('ready');

async function saveFor(request: XEvent): Promise<void> {
  if (request.target !== save) throw new Error('only SAVE_TARGETS is known');
  const wanted = await x.request<{ data: Buffer }>(
    'GetProperty',
    0,
    request.requestor,
    request.property,
    0,
    0,
    0xffffff,
  );
  const names = await Promise.all(numbersOf(wanted.data).map((atom) => x.atomName(atom)));
  const places = await Promise.all(names.map((_name, index) => x.atom(`SAVED_${index}`)));
  const pairs = numbersOf(wanted.data).flatMap((atom, index) => [atom, places[index] as number]);
  x.send('ChangeProperty', 0, window, multiple, pair, 32, pairs);
  const answer = new Promise<XEvent>((resolve) => {
    answered = resolve;
  });
  x.send('ConvertSelection', window, clipboard, multiple, multiple, 0);
  if ((await answer).property === 0) throw new Error('MULTIPLE was refused');
  const contents = new Map<string, Buffer>();
  for (const [index, name] of names.entries()) {
    contents.set(name, (await x.getProperty(window, `SAVED_${index}`)).data);
  }
  await selections.own('CLIPBOARD', contents);
  x.send('SendEvent', request.requestor, 0, 0, {
    ...request,
    name: 'SelectionNotify',
    type: 31,
  });
}
