/**
 * Runs in a page: what is too pale of the elements with these selectors, by the contrast of WCAG 2.2 (1.4.3) between a text and what is painted behind it. Of a text in a drawing that is
 * the last filled shape before it that holds its middle or one of its ends, if there is one; of all other text the background of the nearest element that has one.
 */
export const CONTRAST_IN_PAGE = `(selectors) => {
  const partsOf = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = partsOf(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const isOpaque = (colour) => colour.startsWith('rgb') && (partsOf(colour)[3] ?? 1) === 1;
  const paintedBehind = (text) => {
    const svg = text.ownerSVGElement;
    const all = [...svg.querySelectorAll('*')];
    const shapes = all.slice(0, all.indexOf(text)).filter((one) => one.isPointInFill && isOpaque(getComputedStyle(one).fill)).reverse();
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const toDrawing = svg.getScreenCTM().inverse();
    return [left + 1, (left + right) / 2, right - 1].map((x) => {
      const point = new DOMPoint(x, (top + bottom) / 2).matrixTransform(toDrawing);
      const shape = shapes.find((one) => one.isPointInFill(point));
      return shape ? getComputedStyle(shape).fill : behind(svg.parentElement)[0];
    });
  };
  const behind = (element) => {
    if (element.ownerSVGElement) return paintedBehind(element);
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (isOpaque(colour)) return [colour];
      if (colour !== 'rgba(0, 0, 0, 0)') return [undefined];
    }
    return [undefined];
  };
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    const style = getComputedStyle(element);
    const colour = element.ownerSVGElement ? style.fill : style.color;
    const size = Number.parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    return behind(element).flatMap((paper) => {
      if (paper === undefined || !isOpaque(colour)) return ['nothing says what is behind: ' + element.outerHTML.slice(0, 200)];
      const ratio = contrast(colour, paper);
      return ratio >= least ? [] : ['contrast ' + ratio.toFixed(2) + ', ' + colour + ' on ' + paper + ': ' + element.outerHTML.slice(0, 200)];
    });
  });
}`;
