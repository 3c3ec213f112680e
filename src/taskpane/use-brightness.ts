/** Office's look as it is now, followed while the pane is open. */
import { useEffect, useState } from 'react';
import { isDark, type OfficeColours } from './is-dark';
import type { Brightness } from './theme';

/** What Office tells of its theme; the entry file asks it. */
export interface OfficeLook {
  /** Undefined where the host tells none. */
  readonly colours: () => OfficeColours | undefined;
  /** Calls back when the theme changes, where the host says so; many do not. */
  readonly follow: (changed: () => void) => void;
}

/** Asked for on the machine, and not as forced colours, which paint over any theme. */
const MORE_CONTRAST = '(prefers-contrast: more) and (forced-colors: none)';

export function useBrightness(look: OfficeLook): Brightness {
  const [brightness, setBrightness] = useState(() => brightnessNow(look));
  useEffect(() => {
    const again = (): void => setBrightness(brightnessNow(look));
    const contrast = window.matchMedia(MORE_CONTRAST);
    look.follow(again);
    contrast.addEventListener('change', again);
    // Hosts that tell no change are asked when the analyst comes back to the pane.
    window.addEventListener('focus', again);
    return () => {
      contrast.removeEventListener('change', again);
      window.removeEventListener('focus', again);
    };
  }, [look]);
  useEffect(() => {
    // Native lists and scroll bars follow too.
    document.documentElement.style.colorScheme = brightness === 'light' ? 'light' : 'dark';
  }, [brightness]);
  return brightness;
}

function brightnessNow({ colours }: OfficeLook): Brightness {
  if (window.matchMedia(MORE_CONTRAST).matches) return 'high-contrast';
  return isDark(colours()) ? 'dark' : 'light';
}
