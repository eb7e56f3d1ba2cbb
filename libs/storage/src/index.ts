export { DiskStorage } from './disk.storage';
export { type FileStorage, FileTooLarge, type StoredFile } from './file-storage';
export { mediaTypeOf, SHOWABLE } from './media-type';
