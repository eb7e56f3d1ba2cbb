module.exports = async () => {
  await globalThis.bangbanTestStack?.stop();
};
