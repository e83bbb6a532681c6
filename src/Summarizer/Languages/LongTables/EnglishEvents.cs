namespace Summarizer.Languages.LongTables;

/// <summary>
/// English words for kinds of events, written by hand. The name of a kind, before the colon, is the same in all languages.
/// </summary>
internal static class EnglishEvents
{
    public const string Lines = """
        earthquake: earthquake quake tremor aftershock aftershocks
        flood: flood flooding floods flooded floodwaters
        landslide: landslide mudslide
        storm: storm hurricane typhoon cyclone
        volcano: volcano volcanic eruption erupted erupts
        fire: fire wildfire blaze wildfires fires
        drought: drought
        outbreak: outbreak epidemic virus
        vaccine: vaccine vaccination vaccines
        summit: summit
        talks: talks meeting met negotiations
        visit: visit visited visits
        ceasefire: ceasefire truce
        attack: attack strike strikes attacks attacked airstrike
        missile: missile missiles
        drone: drone drones
        explosion: explosion blast exploded
        walkout: walkout picket
        protest: protest protests protesters rally demonstrators
        election: election vote ballot polls elections voters
        court: court trial judge judges
        sentenced: sentenced sentence jail prison convicted verdict
        arrested: arrested arrest detained arrests
        bribery: bribery corruption bribes graft
        investigation: investigation probe
        resign: resign resigned resigns resignation
        appointed: appointed appointment names
        agreement: agreement deal treaty signed pact
        sanctions: sanctions sanction
        tariff: tariff tariffs duties
        rate: rate rates
        inflation: inflation
        budget: budget
        price: price prices
        export: export exports
        factory: factory plant
        plane: plane aircraft jet airliner
        flight: flight airport flights
        train: train railway rail
        ferry: ferry ship boat vessel
        bus: bus
        accident: accident crash crashed collision collided
        sank: sank capsized sinking
        mine: mine miners mining
        bridge: bridge
        collapse: collapse collapsed
        rescue: rescue rescued rescuers
        match: match goal scored
        final: final
        champion: champion champions championship title
        tournament: tournament
        medal: medal
        festival: festival
        prize: prize award
        exhibition: exhibition museum
        film: film movie
        archaeologists: archaeologists excavation archaeologist
        satellite: satellite rocket launch launched
        hospital: hospital
        killed: killed dead died death deaths
        murder: murder
        cyberattack: cyberattack hackers ransomware
        outage: outage blackout power electricity
        dam: dam
        migrants: migrants refugees
        poisoning: poisoning poisoned
        nuclear: nuclear
        oil: oil
        gas: gas
        bank: bank
        school: school students pupils
        """;
}
