/** Ethnic groups, nationalities, religions and standing as migrants, as words for people. Capitals are those of the usual spelling. */
export const GROUP = String.raw`(?:[Bb]lack|[Ww]hite|[Bb]rown|Asians?|[Mm]ixed[- ](?:race|heritage|ethnic\w*)|dual heritage|Somalis?|Pakistanis?|Bangladeshis?|Indians?|Gujaratis?|Punjabis?|Caribbeans?|(?:Afro|African)-Caribbeans?|Africans?|Poles|Polish|Romanians?|Albanians?|[Ee]ast(?:ern)? Europeans?|Roma|Gyps(?:y|ies)|Travellers?|Irish|Scottish|Chinese|Arabs?|Muslims?|Hindus?|Sikhs?|Jews|Jewish|Vietnamese|Turks|Turkish|Kurds|Kurdish|Afghans?|Iranians?|Iraqis?|Syrians?|Eritreans?|Ethiopians?|Sudanese|Nigerians?|Ghanaians?|Kenyans?|Ugandans?|Zimbabweans?|Jamaicans?|Congolese|Portuguese|Lithuanians?|Latvians?|Bulgarians?|Slovaks?|Czechs?|Hungarians?|Ukrainians?|Filipinos?|Brazilians?|Tamils?|[Ff]oreign(?:ers| nationals?)?|(?:im)?migrants?|(?:Im)?[Mm]igrants?|[Aa]sylum[- ]seekers?|[Rr]efugees?|(?:[Mm]inority|[Ee]thnic|[Gg]lobal)[- ](?:ethnic|minorit(?:y|ies)|majority)|BAME|BME|[Nn]on-(?:white|British|UK)(?: nationals?)?|born (?:abroad|overseas|outside))`;

/** A group as the description of a person. */
export const OF_GROUP = new RegExp(
  String.raw`(?<![\w-])${GROUP}(?![\w-])(?! (?:market|list|collar|paper|board|spot|Friday|Lives|Country|History|Pupil))`,
);
