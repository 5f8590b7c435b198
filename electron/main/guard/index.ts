// What keeps a page from doing more than a page of ours should: the `app:` scheme with its policy, the locked session,
// and windows that go nowhere.
// Each rule follows Electron's security checklist; `tests/e2e/security.spec.ts` tries every one.
export { ORIGIN, START_PAGE } from './page-file';
export { registerScheme, serveWindow } from './scheme';
export { lockContents, lockSession } from './session';
