// The user's own tools as files: written where the user wants them, and read from where they say.
import { readFileSync, writeFileSync } from 'node:fs';
import { dialog } from 'electron';
import type { MainApi } from '../contract/api.ts';
import { type CustomTools, readToolsFile, toolsFile, withTools } from '../contract/custom-tools.ts';
import { UserError } from '../contract/errors.ts';
import type { Settings } from '../contract/settings.ts';

export interface ToolFilesParts {
  settings(): Settings;
  change(tools: CustomTools): Promise<unknown>;
}

const FILTERS = [{ name: 'JSON', extensions: ['json'] }];

export function toolFiles({
  settings,
  change,
}: ToolFilesParts): Pick<MainApi, 'importTools' | 'exportTools'> {
  return {
    async importTools() {
      const chosen = await dialog.showOpenDialog({ properties: ['openFile'], filters: FILTERS });
      const file = chosen.filePaths[0];
      if (chosen.canceled || file === undefined) return null;
      const added = readToolsFile(readFileSync(file, 'utf8'));
      if (added === null) throw notTools();
      const { customTools, hotkeys } = settings();
      await change(withTools(customTools, added, Object.values(hotkeys)));
      return added.length;
    },
    async exportTools() {
      const chosen = await dialog.showSaveDialog({
        defaultPath: 'pilcrow-tools.json',
        filters: FILTERS,
      });
      if (chosen.canceled || !chosen.filePath) return false;
      writeFileSync(chosen.filePath, toolsFile(settings().customTools));
      return true;
    },
  };
}

function notTools(): UserError {
  return new UserError(
    'file-unreadable',
    'This file holds no tools of Pilcrow.',
    'Choose a file that was exported on the page Tools.',
  );
}
