import { FIRST_READINGS } from './readings-first';
import { SECOND_READINGS } from './readings-second';

/**
 * How each Chinese character of the basic block is read, alone and most often, in pinyin without tones and with v for ü: a
 * syllable and its characters. Made with pinyin-pro 3.29 (MIT), which nothing here needs any more.
 */
export const READINGS = FIRST_READINGS + SECOND_READINGS;
