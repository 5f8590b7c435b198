/** “be” and “have” behind one person or thing, and behind many. */
export const TO_PLURAL: Readonly<Record<string, string>> = {
  was: 'were',
  is: 'are',
  has: 'have',
  "wasn't": "weren't",
  "isn't": "aren't",
  "hasn't": "haven't",
};

/** The other way round. */
export const TO_SINGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TO_PLURAL).map(([one, many]) => [many, one]),
);
