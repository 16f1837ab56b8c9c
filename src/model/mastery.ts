/** What a learner's answers say of a cell or an area. The scope counts them; here is what they mean. */

/** Answers so far. `run` counts the right ones since the last wrong one: 0 means that the last was wrong. */
export type Standing = readonly [right: number, asked: number, run: number];

/** By cell as `service/area`, and as `/area` for what was asked about an area on no service. */
export type Standings = Readonly<Record<string, Standing>>;

/** How well a learner knows something: never asked, not sure of it yet, knows it now. */
export type Mastery = 'none' | 'learning' | 'known';

/** In a row. One right answer may be luck, above all where there are only three to choose from. */
const TO_KNOW = 2;

/** Known is what was right the last two times, however often it was wrong before; one wrong answer ends that. */
export const masteryOf = (standing: Standing | undefined): Mastery =>
  !standing ? 'none' : standing[2] < TO_KNOW ? 'learning' : 'known';

/**
 * Right and asked, over all that was asked about some areas on any service or on none.
 * @param areas ids; for a composite give its own and those of its tasks
 */
export const totalOf = (standings: Standings, areas: readonly string[]): readonly [right: number, asked: number] =>
  Object.entries(standings)
    .filter(([key]) => areas.includes(key.slice(key.indexOf('/') + 1)))
    .reduce(([right, asked], [, standing]) => [right + standing[0], asked + standing[1]], [0, 0]);
