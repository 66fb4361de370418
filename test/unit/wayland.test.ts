// Who has the focus, as sway and Hyprland tell it.
import { expect, it } from 'vitest';
import { focusedInTree, hyprlandWindow } from '../../electron/platform/wayland/compositor.ts';

const window = (id: number, focused: boolean, names: object) => ({
  id,
  type: 'con',
  focused,
  nodes: [],
  floating_nodes: [],
  ...names,
});

it('finds the focused window in the tree, tiled, floating, or of X', () => {
  const tree = (...windows: object[]) => ({
    id: 1,
    type: 'root',
    focused: false,
    nodes: [
      {
        id: 2,
        type: 'workspace',
        focused: false,
        nodes: [windows[0]],
        floating_nodes: [windows[1]],
      },
    ],
    floating_nodes: [],
  });
  const editor = (focused: boolean) => window(5, focused, { app_id: 'org.gnome.TextEditor' });
  const old = (focused: boolean) =>
    window(6, focused, { app_id: null, window_properties: { class: 'Gimp' } });
  expect(focusedInTree(tree(editor(true), old(false)))).toEqual({
    id: 5,
    application: 'org.gnome.texteditor',
  });
  expect(focusedInTree(tree(editor(false), old(true)))).toEqual({ id: 6, application: 'gimp' });
  expect(focusedInTree(tree(editor(false), old(false)))).toBeNull();
});

it('reads what Hyprland says of the active window', () => {
  const answer = { address: '0x55d0e1a3b2f0', class: 'Firefox', title: 'A page' };
  expect(hyprlandWindow(answer)).toEqual({ id: 0x55d0e1a3b2f0, application: 'firefox' });
  expect(hyprlandWindow({})).toBeNull();
});
