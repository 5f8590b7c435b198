// Which files of a styles folder are read, how their bytes become text, and how the settings of two folders are joined.
// Apart from the reader of rules, so that who only reads the folder (the main process) loads no more than this.
// No file system: bytes and texts are handed in.
export { joinIni, stylesPathOf } from './settings';
export { isStyleFile, LARGEST_STYLE_FILE, MOST_STYLE_FILES, styleText } from './text';
