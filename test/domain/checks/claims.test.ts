import { claimsIn } from '../../../src/domain/checks/claims';

describe('what a commentary claims', () => {
  it.each([
    ['The number has increased.', 1],
    ['Burglary rose by 12% this year.', 1],
    ['An increase of 4 on the year.', 1],
    ['This has fallen again.', -1],
    ['A reduction in burglary was recorded.', -1],
    ['Down by 3%.', -1],
  ])('%s', (text, sign) => {
    expect(claimsIn(text, 'Burglary').direction?.sign).toBe(sign);
  });

  it.each([
    ['a negation', 'The number has not increased.'],
    ['a short negation', "It hasn't increased."],
    ['hope', 'Patrols aim to see that numbers have reduced.'],
    ['what may come', 'It could have increased with better recording.'],
    ['both directions', 'Reports increased and charges fell.'],
    ['both directions in other words', 'An increase in patrols has led to fewer burglaries.'],
    ['another stretch of time', 'Burglary has increased since 2012.'],
    ['another period', 'Burglary increased compared with 2011/12.'],
    ['part of a year', 'Numbers increased in the second quarter.'],
    ['another place', 'Burglary has increased nationally.'],
    ['another subject', 'Confidence in reporting has increased.'],
    ['something else that rose', 'Patrols have increased.'],
    ['something else that rose, as a noun', 'An increase in patrols was agreed.'],
    ['a doubt', 'Has it increased?'],
    ['what the measure is called', 'Increase in referrals: see the annual report.'],
    ['many words', `The number has increased. ${'More was said about the work of the partnership. '.repeat(6)}`],
  ])('is not read out of %s', (_, text) => {
    expect(claimsIn(text, 'Increase in referrals').direction).toBeNull();
  });

  it.each([
    ['An increase of 17%.', 17, 0],
    ['It fell by 6.2 per cent.', 6.2, 1],
  ])('is a percentage: %s', (text, value, decimals) => {
    expect(claimsIn(text, '').percent).toMatchObject({ value, decimals });
  });

  it.each(['17% of victims were satisfied, which increased.', 'It increased by 17% and then by 3%.', 'It increased, to 17%.'])('is no percentage of change: %s', (text) => {
    expect(claimsIn(text, '').percent).toBeNull();
  });

  it.each([['The number doubled.', 1.7], ['Burglary more than halved.', 0.3], ['It trebled.', 2.6]])('is a number of times: %s', (text, least) => {
    expect(claimsIn(text, '').times?.least).toBe(least);
  });

  it('is significance only where a change is spoken of', () => {
    expect(claimsIn('A significant increase in burglary.', 'Burglary').significant).toBe('significant increase');
    expect(claimsIn('A significant increase in patrols.', 'Burglary').significant).toBeNull();
    expect(claimsIn('It rose significantly.', '').significant).toBe('significantly');
    expect(claimsIn('Significant work was done by all partners.', '').significant).toBeNull();
  });
});
