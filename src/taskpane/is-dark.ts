/** The part of Office's theme that says how bright it is. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB". */
  readonly bodyBackgroundColor?: string;
}

/**
 * Whether Office is dark. Older hosts leave `isDarkTheme` out, so the background's brightness decides (ITU-R BT.601 luma,
 * below half is dark). A host that tells no theme is light.
 */
export function isDark(theme: OfficeColours | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
