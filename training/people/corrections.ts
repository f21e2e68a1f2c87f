const words = (list: string): Set<string> => new Set(list.trim().toLowerCase().split(/\s+/))

/** Single words that the automatic labels call people and that are none. */
export const NOT_PEOPLE = words(`
  Fox God Zika Millennials Breitbart Obamacare Hispanic Hispanics Latino Latina Guccifer Twitter Valeant Alzheimer
  Facebook Nabisco Forbes Hurun Gawker Getty Ferguson Crowdpac LinkedIn Showtime Instagram Ginbot DNAinfo Gitmo Reno
  MSNBC Islamophobia Kraft Snapchat Alphabet Brexit PACs Politico Bridgegate Harrah Lilyhammer Tarpit Trainwreck Daesh
  Atlas Mediaite Amen Dateline Drudge Hillarycare Helvetica Arial Marvel MTVu Gallup Navient Chairwoman Hello Africa
  Sherlock Wikileaks Jarabulus Sharm Weeds Theranos Airbnb Cokes Lazard Heinz Lacoste Tinder Actavis Mashable Virgin
  Macbeth Nielsen Yuge Scribner Newsweek Kickstarter Quadrivium Nusra Showboat Revel Almighty Madam Neverland
  Hyperallergic Christmas Subtitle Reaganesque Cadillac Berning Guardian FARA Godzilla Stoic Boomers Rhinelander Muslim
  Hizmet Offstage Khorgos Dodd-Frank Macintosh Parenthood Trumpcare Trumpism Allah Oncenter Sophistafunk NDAs Hell
  Plaintiff AZCentral Stickerboy Newsmax Pando Rasmussen Oscar Black Touché Carsonian Alright Dude`)

/** Ranks and titles that the automatic labels sometimes draw into a name. */
export const RANKS = words(`
  Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Justice Justices Judge Mayor Representative Admiral Ambassador Assemblywoman
  Assemblyman Congressman Congresswoman Senator Sen. Rep. Gov. Governor President Professor Prof. Secretary Chancellor
  Councilman Councilwoman Democrat Republican Minister General Gen. Col. Lt. Sgt. Capt. Chairman Chairwoman Lyin`)
