module.exports = async () => {
  await globalThis.bangbanBrowserPlace?.close();
};
