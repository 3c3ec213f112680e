/** Fluent's themes for Office's looks. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** How Office looks: its theme, or the high contrast that the machine asks for. */
export type Brightness = 'light' | 'dark' | 'high-contrast';

const THEMES: Readonly<Record<Brightness, Theme>> = { light: webLightTheme, dark: webDarkTheme, 'high-contrast': teamsHighContrastTheme };

export function themeFor(brightness: Brightness): Theme {
  return THEMES[brightness];
}
