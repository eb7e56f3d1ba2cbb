/** One installation and one browser for all stories that are played in it. */
module.exports = async () => {
  const { openPlace } = require('./browser-place');
  const place = await openPlace();
  Object.assign(process.env, place.env);
  globalThis.bangbanBrowserPlace = place;
};
