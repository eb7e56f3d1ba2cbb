/** Asked inside the page: what came over the wire, in bytes. */
export const BYTES = `(() => {
  const entries = performance.getEntriesByType('resource');
  const sum = (of) => entries.filter(({ name }) => of.test(name)).reduce((all, one) => all + one.encodedBodySize, 0);
  const charts = sum(/echarts[^/]*\\.js$/);
  const [html] = performance.getEntriesByType('navigation');
  const answers = sum(/\\/api\\//);
  return { answers, code: sum(/\\.(js|css)$/) - charts + html.encodedBodySize, charts, fonts: sum(/\\.woff2?$/) };
})()`;

/** Run inside the page before its own scripts: each character drawn on a canvas is another, as with a Chinese font. */
export const DRAWS_CHINESE = `(() => {
  let drawn = 0;
  CanvasRenderingContext2D.prototype.getImageData = (x, y, width, height) => {
    const image = new ImageData(width, height);
    image.data[(drawn += 1)] = 255;
    return image;
  };
})()`;

/** The same without one: one box for all. */
export const DRAWS_BOXES = `(() => {
  CanvasRenderingContext2D.prototype.getImageData = (x, y, width, height) => {
    const image = new ImageData(width, height);
    image.data[1] = 255;
    return image;
  };
})()`;

/** Run inside the page: when each frame was drawn. */
export const NOTE_FRAMES = `(() => {
  window.frames_ = [];
  const note = (at) => { window.frames_.push(at); requestAnimationFrame(note); };
  requestAnimationFrame(note);
})()`;

/** The number of the last row that is drawn, counted from one. */
export const LAST_ROW = `Number(document.querySelector('.data-row:last-child')?.ariaRowIndex ?? 0) - 1`;
