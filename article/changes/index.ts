// What differs from the article as it arrived: found by comparing the two, never recorded on the way.
export type * from './change';
