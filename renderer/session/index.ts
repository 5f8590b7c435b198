// What one window holds: the story that is open, what the engine found in it, and everything an editor can do with it.
// `state.ts` is what panels draw, `contract.ts` what they may ask for; both are all that anybody outside needs.
// The story itself changes only through the editor's operations, so that everything done can be undone.
export type { ChangeRow } from './change-rows';
export type { Actions, ExportPreview, ExportResult, Session, SpeakerFields } from './contract';
export type {
  Banner,
  ChangesView,
  Dialog,
  ExportFormat,
  ExportOptions,
  FindState,
  Grouping,
  PlacedFinding,
  PlacedQuote,
  QuoteOrder,
  QuoteStatus,
  SessionSpeaker,
  SessionState,
  StoryInfo,
  Tab,
} from './state';
export { shownFindings } from './placed-findings';
export { mendsAtOnce } from './quoted';
export { isOpen, isQuotation } from './quote-status';
export { createSession } from './session';
export { SessionProvider, useSession, useSessionHandle, useSessionNow } from './react';
