/** Charts' words: office.js' beside the file's (ECMA-376 part 1, 20.1.10 and 21.2.3). */

/** Dashes (20.1.10.48), markers (21.2.3.24), blanks (21.2.3.10), sides of a legend (21.2.3.22). */
export const DASHES = [
  ['Continuous', 'solid'], ['Dash', 'dash'], ['DashDot', 'dashDot'], ['DashDotDot', 'lgDashDotDot'], ['Dot', 'sysDash'], ['RoundDot', 'sysDot'],
] as const;
export const MARKERS = [
  ['None', 'none'], ['Square', 'square'], ['Diamond', 'diamond'], ['Triangle', 'triangle'], ['X', 'x'], ['Star', 'star'], ['Dot', 'dot'], ['Dash', 'dash'],
  ['Circle', 'circle'], ['Plus', 'plus'],
] as const;
export const BLANKS = [['NotPlotted', 'gap'], ['Zero', 'zero'], ['Interplotted', 'span']] as const;
export const SIDES = [['Bottom', 'b'], ['Top', 't'], ['Left', 'l'], ['Right', 'r'], ['Corner', 'tr']] as const;

export const TICK_MARKS = [['Outside', 'out'], ['Inside', 'in'], ['Cross', 'cross'], ['None', 'none']] as const;
export const TICK_LABELS = [['NextToAxis', 'nextTo'], ['High', 'high'], ['Low', 'low'], ['None', 'none']] as const;
export const UNITS = [
  ['Hundreds', 'hundreds'], ['Thousands', 'thousands'], ['TenThousands', 'tenThousands'], ['HundredThousands', 'hundredThousands'], ['Millions', 'millions'],
  ['TenMillions', 'tenMillions'], ['HundredMillions', 'hundredMillions'], ['Billions', 'billions'], ['Trillions', 'trillions'],
] as const;
export const TRENDS = [
  ['Linear', 'linear'], ['Exponential', 'exp'], ['Logarithmic', 'log'], ['MovingAverage', 'movingAvg'], ['Polynomial', 'poly'], ['Power', 'power'],
] as const;
export const LABEL_PLACES = [
  ['Center', 'ctr'], ['InsideEnd', 'inEnd'], ['InsideBase', 'inBase'], ['OutsideEnd', 'outEnd'], ['Left', 'l'], ['Right', 'r'], ['Top', 't'], ['Bottom', 'b'], ['BestFit', 'bestFit'],
] as const;

/** What a label may show (21.2.2.47). */
export const LABEL_FLAGS = [
  ['showLegendKey', 'showLegendKey'], ['showValue', 'showVal'], ['showCategoryName', 'showCatName'], ['showSeriesName', 'showSerName'], ['showPercentage', 'showPercent'],
  ['showBubbleSize', 'showBubbleSize'],
] as const;
