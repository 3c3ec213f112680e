/** The bar between grid and pane: dragged, or moved with the arrow keys. The pane is never narrower than Excel's 320 pixels. */

const NARROWEST = 320;
const STEP = 10;

/** `setWidth` gives the pane its width in pixels. */
export function makeSplitter(bar: HTMLElement, setWidth: (pixels: number) => void, start = 350): void {
  let width = start;
  const widest = (): number => Math.max(NARROWEST, Math.round(window.innerWidth * 0.6));
  const set = (to: number): void => {
    width = Math.min(widest(), Math.max(NARROWEST, Math.round(to)));
    bar.ariaValueNow = String(width);
    bar.ariaValueMin = String(NARROWEST);
    bar.ariaValueMax = String(widest());
    bar.ariaValueText = `${width} pixels`;
    setWidth(width);
  };
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    document.body.classList.add('splitting');
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(document.documentElement.clientWidth - event.clientX - bar.offsetWidth / 2);
  });
  const stop = (): void => document.body.classList.remove('splitting');
  bar.addEventListener('lostpointercapture', stop);
  bar.addEventListener('keydown', (event) => {
    const to = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: widest(), End: NARROWEST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to);
  });
  set(start);
}
