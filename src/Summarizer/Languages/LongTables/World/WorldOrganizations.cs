namespace Summarizer.Languages.LongTables.World;

/// <summary>
/// Companies, media, clubs and bodies that are written alike in the news of most languages with capital letters, written by hand. Names
/// that are also common words are left out.
/// </summary>
internal static class WorldOrganizations
{
    public const string All = """
        Reuters, Bloomberg, Bloomberg News, Associated Press, AFP, Agence France-Presse, Xinhua, Kyodo, Yonhap, TASS, Interfax,
        RIA Novosti, BBC, BBC News, CNN, CNBC, NBC, NBC News, CBS, CBS News, ABC News, MSNBC, Fox News, Sky News, Sky Sports, ITV, PBS,
        NPR, HBO, ESPN, Al Jazeera, Al Arabiya, Euronews, Deutsche Welle, ARD, ZDF, RTL, France 24, Le Monde, Le Figaro, Libération,
        Der Spiegel, Bild, Die Welt, Die Zeit, Frankfurter Allgemeine Zeitung, Süddeutsche Zeitung, El País, El Mundo, La Repubblica,
        Corriere della Sera, La Stampa, La Gazzetta dello Sport, Daily Telegraph, Daily Mail, Daily Mirror, Financial Times,
        New York Times, Washington Post, Wall Street Journal, USA Today, Los Angeles Times, Newsweek, Forbes, Politico, Axios, BuzzFeed,
        Vanity Fair, Rolling Stone, Variety, Bellingcat, Google, Alphabet, Microsoft, Facebook, Instagram, WhatsApp, Twitter, YouTube,
        TikTok, ByteDance, Telegram, Snapchat, LinkedIn, Pinterest, Reddit, Wikipedia, WikiLeaks, Netflix, Spotify, Airbnb, Booking.com,
        Uber, Lyft, PayPal, eBay, Alibaba, Tencent, Baidu, Huawei, Xiaomi, Lenovo, ZTE, Oppo, Samsung, Samsung Electronics, LG, SK Hynix,
        Sony, Nintendo, Panasonic, Toshiba, Hitachi, Canon, Nokia, Ericsson, Motorola, Siemens, Bosch, Philips, SAP, IBM, Intel, AMD,
        Nvidia, Qualcomm, ASML, TSMC, Foxconn, Cisco, Oracle, Hewlett-Packard, Accenture, Salesforce, Palantir, OpenAI, Anthropic,
        DeepMind, SpaceX, Blue Origin, Tesla, Toyota, Honda, Nissan, Mazda, Subaru, Suzuki, Mitsubishi, Hyundai, Kia, Volkswagen, BMW,
        Mercedes-Benz, Audi, Porsche, Škoda Auto, Renault, Peugeot, Citroën, Stellantis, Fiat, Ferrari, Lamborghini, Ford,
        General Motors, Chrysler, Volvo, Scania, Rolls-Royce, Jaguar Land Rover, BYD, Boeing, Airbus, Lockheed Martin, Raytheon,
        Northrop Grumman, BAE Systems, Rheinmetall, Thales, Saab, Embraer, Bombardier, Alstom, Ryanair, easyJet, EasyJet, Wizz Air,
        Lufthansa, Eurowings, Air France, KLM, Air France-KLM, British Airways, Emirates, Qatar Airways, Turkish Airlines,
        Singapore Airlines, Qantas, American Airlines, United Airlines, Southwest Airlines, AirAsia, Norwegian Air Shuttle, Maersk, DHL,
        FedEx, UPS, ExxonMobil, Exxon, Chevron, BP, Royal Dutch Shell, TotalEnergies, Eni, Equinor, Statoil, Repsol, OMV, Gazprom,
        Rosneft, Lukoil, Novatek, Aramco, Saudi Aramco, Petrobras, Petronas, Wintershall, Uniper, Engie, EDF, RWE, Nord Stream 2 AG,
        Glencore, Rio Tinto, BHP, ArcelorMittal, Thyssenkrupp, BASF, Bayer, Monsanto, Pfizer, BioNTech, Moderna, AstraZeneca,
        Johnson & Johnson, Novartis, Roche, Sanofi, GlaxoSmithKline, Sinovac, Sinopharm, CureVac, Novavax, Nestlé, Unilever,
        Procter & Gamble, Coca-Cola, PepsiCo, McDonald's, Starbucks, Danone, Heineken, Carlsberg, AB InBev, Philip Morris, Nike, Adidas,
        Puma, Ikea, IKEA, H&M, Zara, Inditex, LVMH, Gucci, Walmart, Carrefour, Tesco, Lidl, Aldi, Kaufland, JPMorgan, JPMorgan Chase,
        Goldman Sachs, Morgan Stanley, Citigroup, Citibank, Bank of America, Wells Fargo, Merrill Lynch, Lehman Brothers, BlackRock,
        Berkshire Hathaway, Deutsche Bank, Commerzbank, UBS, Credit Suisse, BNP Paribas, Société Générale, Crédit Agricole, Santander,
        BBVA, ING, UniCredit, Barclays, HSBC, Standard Chartered, Royal Bank of Scotland, Lloyds, Nordea, Danske Bank, Swedbank,
        Handelsbanken, Raiffeisen, Allianz, AXA, Visa, Mastercard, Moody's, Standard & Poor's, Fitch, Deloitte, KPMG, PwC, Ernst & Young,
        McKinsey, Walt Disney, Warner Bros, Paramount, Universal, Pixar, Marvel, NATO, UNESCO, UNICEF, OECD, OPEC, FIFA, UEFA, IAEA,
        BRICS, NASA, ESA, FBI, CIA, NSA, KGB, FSB, NBA, NFL, NHL, MLB, ATP, WTA, Interpol, Europol, Frontex, Greenpeace,
        Amnesty International, Human Rights Watch, Oxfam, Transparency International, Bundestag, Bundesbank, Knesset, Hamas, Hezbollah,
        Taliban, Al Qaeda, Boko Haram, Wagner, Harvard, Yale, Stanford, Oxford University, MIT, Real Madrid, Barcelona, FC Barcelona,
        Atlético Madrid, Atletico Madrid, Sevilla, Valencia, Villarreal, Juventus, Inter Milan, AC Milan, Napoli, Lazio, AS Roma,
        Fiorentina, Bayern, FC Bayern, Borussia Dortmund, Bayer Leverkusen, RB Leipzig, Schalke 04, Werder Bremen, Paris Saint-Germain,
        PSG, Olympique Lyon, Olympique Marseille, Manchester United, Manchester City, Liverpool, Chelsea, Arsenal, Tottenham,
        Tottenham Hotspur, Everton, Aston Villa, West Ham, Leicester City, Newcastle United, Crystal Palace, Ajax, PSV Eindhoven,
        Feyenoord, Benfica, Sporting Lisbon, Celtic, Rangers, Galatasaray, Fenerbahçe, Beşiktaş, Olympiakos, Red Bull, McLaren,
        Los Angeles Lakers, Golden State Warriors, Chicago Bulls, Boston Celtics, New York Knicks, New York Yankees, New York Rangers,
        Boston Bruins, Boston Red Sox, Dallas Cowboys, Detroit Red Wings, Pittsburgh Penguins, Washington Capitals, Toronto Maple Leafs,
        Montreal Canadiens
        """;
}
