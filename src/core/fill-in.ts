/** What the program writes into a draft where only a person knows the answer. A draft of the publications leaves out what reads so. */
export const FILL_IN = 'FILL IN';
