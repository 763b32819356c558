import { settingDefinitions } from './setting.js';
import './settings.js';

/** The table of settings for the documentation, in Markdown. */
export function settingsTable(): string {
  const rows = settingDefinitions().map(
    ({ name, default: fallback, meaning }) =>
      `| \`${name}\` | ${fallback ? `\`${fallback}\`` : '–'} | ${meaning} |`,
  );
  return ['| Ustawienie | Domyślnie | Znaczenie |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
