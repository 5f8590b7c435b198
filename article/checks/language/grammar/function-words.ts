import { oneOf } from './slip';

/** What may follow “it’s”, “they’re” or “there” where these are meant as they are written; so no noun phrase begins here. */
export const NO_NOUN =
  oneOf(`a an the not been being going gonna just really still also all always never now only so too very that this these those what why how
  because no like as my your our his her their its it he she they we you i hard easy clear possible impossible important time true more less about up down on off in out
  over under at by for from to with and or but if when where while since until before after than then is are was were be am has have had do does did will would can could
  should may might must shall who whom whose which here there again ago already almost even ever far fast for good better worse gone great likely nearly
  not often once quite rather ready right soon somewhat somehow sometimes though thus today together tomorrow tonight usually well wrong yesterday yet especially
  certainly clearly actually basically probably simply exactly mostly mainly unlikely sure fine okay ok unclear worth pretty kind nothing something everything anything
  nobody somebody someone everyone anyone both each neither either another any some`);

/** Words that make a noun phrase likely behind them. */
export const PREPOSITION = oneOf(
  'of in for with on from by at under into about over through against between within toward towards during despite without after before behind beyond among upon onto across around along near since throughout outside inside beneath above below amid',
);

/** Verbs in front of a pronoun that ask a question or make a wish of it: “did he have”, “should they was”. */
export const AUXILIARY =
  oneOf(`do does did don't doesn't didn't can could can't couldn't will would won't wouldn't shall should shouldn't may might must mustn't had were let lets
  make makes made help helps helped see saw watch hear nor`);
