// The small parts that the window and its panels are built of: key caps, buttons, choices, sheets, severity marks.
// None of them knows a story; they take words and call back. Each has its stylesheet beside it.
export { Button } from './Button';
export { Radios, Segments, Switch, Tick } from './Choice';
export { Glyph, type GlyphName } from './glyphs';
export { Keys, platform, spokenKeys } from './Keys';
export { SEVERITY_WORDS, SeverityMark } from './SeverityMark';
export { Sheet } from './Sheet';
