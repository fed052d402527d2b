/**
 * Runs each command once in every round, one after the other, so that a computer that slows down slows all of them. `commands` are functions
 * by name. Gives the runs of each by its name.
 */
export function inTurn(commands, rounds) {
  const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, command] of Object.entries(commands)) measured[name].push(command());
  return measured;
}

/** What each run of `some` took beside the one of `others` in the same round. */
export const ratios = (some, others, key) => some.map((one, round) => one[key] / others[round][key]);
