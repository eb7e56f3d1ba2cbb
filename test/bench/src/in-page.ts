/**
 * Asked inside the page: what came over the wire, in bytes. A device without a Chinese font goes on reading once its first
 * screen stands; that is told apart.
 */
export const BYTES = `(() => {
  const [stood] = performance.getEntriesByName('first-screen');
  const until = stood?.startTime ?? Infinity;
  const all = performance.getEntriesByType('resource');
  const entries = all.filter(({ startTime }) => startTime <= until);
  const sum = (of) => entries.filter(({ name }) => of.test(name)).reduce((all, one) => all + one.encodedBodySize, 0);
  const charts = sum(/echarts[^/]*\\.js$/);
  const [html] = performance.getEntriesByType('navigation');
  const answers = sum(/\\/api\\//);
  const later = all.filter((one) => !entries.includes(one)).reduce((sum, one) => sum + one.encodedBodySize, 0);
  return { answers, code: sum(/\\.(js|css)$/) - charts + html.encodedBodySize, charts, fonts: sum(/\\.woff2?$/), later };
})()`;

/** Until the first screen of a device without a Chinese font stands. */
export const FIRST_SCREEN = `new Promise((done) => {
  const look = () => performance.getEntriesByName('first-screen').length > 0 ? done(null) : setTimeout(look, 50);
  look();
})`;

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
