// What a custom tool does, in a few words.
import { useTranslation } from 'react-i18next';
import type { CustomTool } from '../../../contract/custom-tools.ts';

/** The function that words a tool in the user's language. */
export function useActionWords(): (tool: CustomTool) => string {
  const { t } = useTranslation();
  return ({ action, place, output }) => {
    const parts: string[] = [];
    if (action.tool === 'rewrite') {
      const { tone, length, instruction, adapter } = action;
      if (adapter !== '') parts.push(t('tools.byAdapter'), adapter);
      else if (instruction !== '') parts.push(instruction);
      else {
        parts.push(t('tool.rewrite'));
        if (tone !== 'as-is') parts.push(t(`rewrite.tone.${tone}`));
        if (length !== 'as-is') parts.push(t(`rewrite.length.${length}`));
      }
    } else if (action.tool === 'summarize') {
      parts.push(t('tool.summarize'), t(`summary.${action.type}`), t(`summary.${action.length}`));
    } else parts.push(t('tool.proofread'));
    if (place !== 'auto') parts.push(t(`tools.places.${place}`));
    return [...parts, t(`tools.outputs.${output}`)].join(' · ');
  };
}
