// What a person can do, by subject. Each file makes its part of `Actions` from the desk: state, editor, bridge.
// Everything that changes the story goes through `desk.edit`, one undo step; none keeps state of its own.
import type { Actions } from '../contract';
import type { Desk } from '../desk';
import { blockActions } from './blocks';
import { cardActions } from './cards';
import { changeActions } from './changes';
import { exportActions } from './exports';
import { findActions } from './finding-places';
import { findingActions } from './findings';
import { quoteBoundsActions } from './quote-bounds';
import { quoteActions } from './quotes';
import { speakerActions } from './speakers';
import { storyActions } from './stories';
import { windowActions } from './window';

export const allActions = (desk: Desk): Actions => ({
  ...storyActions(desk),
  ...findingActions(desk),
  ...cardActions(desk),
  ...quoteActions(desk),
  ...quoteBoundsActions(desk),
  ...speakerActions(desk),
  ...blockActions(desk),
  ...changeActions(desk),
  ...windowActions(desk),
  ...findActions(desk),
  ...exportActions(desk),
});
