// The languages of the interface, and the wording of what main and the engine say in English.
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Capability } from '../contract/capabilities.ts';
import type { Problem } from '../contract/errors.ts';
import type { Correction } from '../contract/task.ts';
import { en } from './locales/en.ts';
import { explanationsZhCN } from './locales/explanations-zh-CN.ts';
import { capabilitiesZhCN, problemsZhCN, zhCN } from './locales/zh-CN.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

export type Language = 'en' | 'zh-CN';

/** An i18next instance with both languages loaded, ready at once. */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** `problem` in the user's language: message and advice. */
export function wordProblem(
  problem: Problem,
  language: string,
): Pick<Problem, 'message' | 'advice'> {
  if (language !== 'zh-CN') return problem;
  const { message, advice } = problemsZhCN[problem.code];
  return { message: message.replace('{{detail}}', () => problem.message), advice };
}

/** What was found of this desktop, in the user's language. */
export function wordCapability(
  found: Capability,
  language: string,
): Pick<Capability, 'message' | 'advice'> {
  return language === 'zh-CN' ? capabilitiesZhCN[found.code] : found;
}

/** Why `correction` of `text` is proposed, in the user's language. */
export function wordExplanation(correction: Correction, text: string, language: string): string {
  const { startIndex, endIndex, correction: after, reason, explanation } = correction;
  if (language !== 'zh-CN') return explanation;
  return explanationsZhCN[reason](text.slice(startIndex, endIndex), after);
}
