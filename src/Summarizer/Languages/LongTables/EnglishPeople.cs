namespace Summarizer.Languages.LongTables;

/// <summary>
/// Words for people in English news, written by hand: roles, relations, nations. Words that are more often surnames are left out of the
/// roles.
/// </summary>
internal static class EnglishPeople
{
    public const string Roles = """
        president, vice president, former president, prime minister, minister, foreign minister, defence minister, defense minister,
        finance minister, interior minister, secretary, secretary of state, deputy secretary, press secretary, treasury secretary,
        secretary general, secretary-general, chancellor, king, queen, prince, princess, pope, emperor, sultan, emir, sheikh, senator,
        sen, sens, congressman, congresswoman, representative, rep, reps, governor, gov, mayor, deputy mayor, councillor, councilman,
        councilwoman, ambassador, envoy, special envoy, spokesman, spokeswoman, spokesperson, deputy spokesperson, chairman, chairwoman,
        chairperson, chair, chief, director, deputy director, executive director, managing director, chief executive, ceo, founder,
        co-founder, owner, head, leader, opposition leader, majority leader, minority leader, speaker, general, gen, colonel, col,
        lieutenant, lt, captain, capt, major, maj, admiral, adm, sergeant, sgt, officer, commander, sheriff, police chief, judge, justice,
        chief justice, attorney, attorney general, prosecutor, lawyer, professor, prof, dr, doctor, rev, reverend, bishop, archbishop,
        cardinal, imam, rabbi, analyst, economist, strategist, expert, researcher, scientist, historian, author, writer, journalist,
        reporter, editor, columnist, anchor, host, candidate, nominee, adviser, advisor, aide, coach, manager, striker, player, actor,
        actress, singer, mr, mrs, ms, sir, lord, lady, dame, mp, official, commissioner, deputy, undersecretary, treasurer, pastor,
        veteran, activist, campaign manager, communications director, co-chair, pollster, first lady, running mate, pm, first minister,
        deputy prime minister, deputy president, home secretary, foreign secretary, health secretary, education secretary,
        justice secretary, defence secretary, culture secretary, transport secretary, culture minister, health minister, justice minister,
        education minister, chancellor of the exchequer, chief of staff, national security adviser, solicitor general, surgeon general,
        inspector general, lieutenant governor, lt gov, house speaker, speaker of the house, assemblyman, assemblywoman, alderman,
        lawmaker, legislator, politician, statesman, diplomat, ex-president, ex-wife, ex-husband, detective, inspector, chief inspector,
        detective inspector, detective chief inspector, det insp, det con, det sgt, det supt, dci, superintendent, chief superintendent,
        detective superintendent, supt, det, insp, constable, chief constable, police constable, police commissioner, police spokesman,
        police spokeswoman, police officer, pc, corporal, cpl, brigadier, brig, major general, maj gen, lieutenant general, lt gen,
        lt col, lieutenant colonel, air marshal, rear admiral, vice admiral, field marshal, coroner, magistrate, solicitor, barrister,
        defence lawyer, defense lawyer, defense attorney, district attorney, ayatollah, mullah, monsignor, baroness, baron,
        boss, midfielder, defender, goalkeeper, winger, forward, quarterback, skipper, head coach,
        assistant coach, team principal, team boss, racing driver, driver, jockey, trainer, golfer, boxer, wrestler, swimmer, sprinter,
        athlete, cyclist, referee, pundit, correspondent, commentator, broadcaster, presenter, newsreader, blogger, photographer,
        cameraman, filmmaker, film-maker, director general, director-general, producer, executive producer, screenwriter, playwright,
        novelist, poet, artist, painter, sculptor, designer, fashion designer, musician, guitarist, drummer, songwriter,
        singer-songwriter, rapper, composer, conductor, comedian, comedienne, tv star, reality star, supermodel, entrepreneur,
        businessman, businesswoman, billionaire, millionaire, financier, investor, banker, vice-president,
        senior vice president, executive vice president, chief operating officer, chief financial officer, chief medical officer, cfo,
        coo, cto, shareholder, accountant, teacher, headteacher, headmaster, headmistress, principal, lecturer, academic, vice-chancellor,
        student, scholar, psychologist, psychiatrist, sociologist, philosopher, physicist, biologist, chemist, astronomer, astrophysicist,
        geologist, archaeologist, anthropologist, climatologist, meteorologist, forecaster, epidemiologist, virologist, surgeon,
        neurosurgeon, physician, paediatrician, pediatrician, cardiologist, midwife, nurse, paramedic, firefighter, fire chief,
        pharmacist, veterinarian, engineer, inventor, astronaut, cosmonaut, pilot, co-pilot, architect, developer, co-author,
        study author, lead author, campaigner, human rights activist, protester, organiser, organizer, whistleblower, dissident, refugee,
        co-ordinator, coordinator, administrator, vice chairman, vice chairwoman, vice chair, deputy chairman, deputy chief,
        deputy leader, deputy head, co-leader, party leader, labour leader, union leader, general secretary, trustee, curator, librarian,
        auctioneer, estate agent, landlord, landlady, shopkeeper, restaurateur, hotelier, eyewitness, survivor, victim, widow, widower,
        husband, wife, partner, girlfriend, boyfriend, fiance, fiancee, mother, father, mum, mom, dad, son, daughter, brother, sister,
        stepson, stepdaughter, stepfather, stepmother, half-brother, half-sister, grandfather, grandmother, grandson, granddaughter,
        uncle, aunt, nephew, niece, cousin, friend, neighbour, neighbor, colleague, teammate, team-mate, classmate, roommate, passenger,
        resident, holidaymaker, tourist, teenager, schoolboy, schoolgirl, pensioner, grandad, gunman, attacker, bomber, suspect,
        scrum-half, fly-half, fullback, full-back, playmaker, shortstop, catcher, pitcher, relief pitcher, linebacker, running back,
        wide receiver, tight end, cornerback, batsman, bowler, all-rounder, paceman, wicketkeeper, spinner, centre-half, centre-back,
        left-back, right-back, flanker, hooker, outfielder, infielder, defenceman, defenseman, goaltender, netminder, cricketer, footballer,
        skier, rower, sailor, mastermind, defendant, extremist, militant, warlord, drug lord, hacker, killer, murderer, robber,
        point guard, fisherman, trucker, rancher, retiree, welder, neurologist, oncologist, immunologist, ecologist, oceanographer,
        seismologist, hydrologist, toxicologist, criminologist, ornithologist, entomologist, zoologist, botanist, mathematician,
        nutritionist,
        electrician, plumber, beekeeper, winemaker
        """;

    public const string Demonyms = """
        afghan african albanian algerian american angolan arab argentine argentinian armenian asian aussie australian austrian azerbaijani
        bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british briton buddhist bulgarian burmese californian cambodian
        cameroonian canadian catholic chadian chechen chilean chinese christian colombian communist congolese conservative croat croatian
        cuban cypriot czech dane danish democrat democratic dutch dutchman ecuadorian egyptian emirati english englishman englishwoman
        eritrean estonian ethiopian european filipino finn finnish floridian french frenchman frenchwoman georgian german ghanaian greek
        guatemalan haitian hindu hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish irishman islamist israeli
        italian ivorian jamaican japanese jew jewish jihadist jordanian kazakh kenyan korean kosovan kurd kurdish kuwaiti labour latin
        latina latino latvian lebanese liberian libertarian libyan lithuanian londoner malaysian malian maltese mexican mongolian mormon
        moroccan mozambican muslim nazi nepalese nigerian norwegian pakistani palestinian panamanian parisian peruvian polish portuguese
        protestant qatari republican romanian russian rwandan salvadoran saudi scot scotsman scottish senegalese serb serbian shia shiite
        sikh singaporean slovak slovenian socialist somali spaniard spanish sudanese sunni swede swedish swiss syrian taiwanese tanzanian
        texan thai tibetan tory tunisian turk turkish ugandan ukrainian uruguayan venezuelan vietnamese welsh welshman yemeni yorker
        zambian zimbabwean
        """;

    /// <summary>Roles and relations of women only.</summary>
    public const string Women = """
        spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress wife widow mother mum mom daughter sister
        girlfriend fiancee aunt niece grandmother granddaughter stepmother stepdaughter half-sister headmistress landlady schoolgirl
        midwife
        """;

    /// <summary>Roles and relations of men only.</summary>
    public const string Men = """
        spokesman chairman congressman councilman businessman policeman husband widower father dad son brother boyfriend fiance uncle
        nephew grandfather grandson stepfather stepson half-brother headmaster landlord schoolboy gunman frontman
        """;
}
