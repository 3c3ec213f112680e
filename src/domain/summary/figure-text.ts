/** Figures as they are written in the 2016/17 report: thousands commas, "%" after, "£" before, a true minus sign. */
import { roundedText } from '../trend/round';
import type { PlainFigure } from './theme-summary';

const MINUS = '−';

/** "1,170,238", "63.5%", "£20,857", "−3". Percent in percent; `decimals` are printed in full. */
export function figureText({ kind, value, decimals }: PlainFigure): string {
  const sign = value < 0 ? MINUS : '';
  return sign + amountText(kind, Math.abs(value), decimals);
}

/** With its sign whichever way it went, and none for 0: "+7", "−£1,149,381". */
export function signedText(figure: PlainFigure): string {
  return (figure.value > 0 ? '+' : '') + figureText(figure);
}

function amountText(kind: PlainFigure['kind'], amount: number, decimals: number): string {
  const [whole = '', fraction] = roundedText(amount, decimals).split('.');
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  if (kind === 'percent') return `${text}%`;
  return kind === 'currency' ? `£${text}` : text;
}
