/** The dots that a device draws for a character. */
export type Draw = (character: string) => Uint8ClampedArray | null;

/** Two characters that every Chinese font has, and that nobody takes for one another. */
const CHARACTERS = ['\u6c38', '\u9f99'] as const;

/** Whether a device has a Chinese font of its own: without one it draws the same box, or nothing, for every character. */
export function hasChineseFont(draw: Draw): boolean {
  const [one, other] = CHARACTERS.map(draw);
  if (!one || !other) return true;
  return one.some((value) => value !== 0) && one.some((value, index) => value !== other[index]);
}

/** With the device's own fonts only. */
export function drawOnCanvas(character: string): Uint8ClampedArray | null {
  const canvas = document.createElement('canvas');
  canvas.width = 32;
  canvas.height = 32;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.font = "24px 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
  context.fillText(character, 2, 26);
  return context.getImageData(0, 0, 32, 32).data;
}
