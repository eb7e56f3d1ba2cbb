export { DiskStorage } from './disk.storage';
export { FileNotTaken, type FileStorage, FileTooLarge, type PutOptions, type StoredFile } from './file-storage';
export { SHOWABLE } from './media-type';
