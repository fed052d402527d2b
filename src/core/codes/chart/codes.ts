import type { CodeEntry } from '../../codes.ts';

/** Problems with charts. */
export const part = {
  'chart/no-data': {
    title: 'A figure has nothing to show',
    severity: 'error',
    why: 'An empty figure would look like zero.',
    fix: 'Correct the indicator, the areas or the ages, or add the data.',
    example: undefined,
  },
  'chart/measure': {
    title: 'A kind of chart cannot show this measure',
    severity: 'error',
    why: 'Rates of groups do not add up to the rate of all, so a total on top of them would be a number that does not exist; and places in a ranking are not followed over time.',
    fix: 'Choose a kind of chart that shows the measure.',
    example: '::chart{kind="grouped" indicator="robbery" ages="0-24,25+"}',
  },
  'chart/unlike': {
    title: 'A chart would set side by side what is not in one unit',
    severity: 'error',
    why: 'One axis can show one unit. Numbers of two would look as if they could be compared, and a line in another unit as if it could be reached.',
    fix: 'Show each in a chart of its own, or give the number in the unit of the indicator.',
    example:
      '::chart{indicator="robbery" line_at="1.2" line_name="Target for 2027/28" line_unit="per 1,000 residents" line_source="Board, March 2026"}',
  },
  'chart/many-areas': {
    title: 'A chart has more areas than one page can show',
    severity: 'info',
    why: 'A picture that is taller than the page is cut off, and bars thinner than a line of text have no readable names.',
    fix: 'Nothing has to be done. To have one chart, name fewer areas.',
    example: '::chart{kind="bar" indicator="robbery" areas="own,compare"}',
  },
  'chart/many-groups': {
    title: 'A chart has more groups than it can show',
    severity: 'info',
    why: 'Nobody can tell so many lines or columns apart.',
    fix: 'Nothing has to be done. To have a chart, name fewer groups.',
    example: '::chart{kind="line" indicator="robbery" category="weapon: knife, firearm"}',
  },
  'chart/few-shown': {
    title: 'A chart would be nearly empty, since its figures are not shown',
    severity: 'info',
    why: 'Readers would take an empty plate for a fault, or for a count of nothing. What is shown is printed as a table, with a sentence on what is not.',
    fix: 'Nothing has to be done. To have a chart, ask for a larger area or longer periods.',
    example: '::chart{kind="line" indicator="robbery" areas="compare"}',
  },
  'chart/not-drawn': {
    title: 'A chart cannot be made from these figures',
    severity: 'info',
    why: 'A method that leaves out what is hidden, or that takes more figures than there are, would show something else than its name says. What is published is printed as a table, with the reason.',
    fix: 'Nothing has to be done. To have a chart, ask for larger areas or longer periods, or for more areas.',
    example: '::chart{kind="scatter" indicator="robbery" by="suspensions" areas="upper"}',
  },
} as const satisfies Record<string, CodeEntry>;
