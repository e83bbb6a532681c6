namespace Summarizer.Languages.LongTables.World;

/// <summary>
/// Bodies, media, companies and clubs in the world's news that most languages with Latin letters call the same, written by hand. Left out
/// are those whose names are also words, people or places.
/// </summary>
internal static class WorldOrganizations
{
    private const string Bodies = """
        FIFA, UEFA, Fifa, Uefa, UNESCO, UNICEF, Unesco, Unicef, UNHCR, ISAF, Isaf, KFOR, UNIFIL, ASEAN, Asean, Mercosur, OPEC,
        Interpol, Europol, Eurostat, Frontex, Greenpeace, Amnesty International, Human Rights Watch, Transparency International,
        Oxfam, CIA, FBI, NSA, NASA, Nasa, ESA, KGB, FSB, MI5, MI6, Mossad, Scotland Yard, Pentagon, Bundestag, Bundesbank,
        Bundeswehr, Knesset, Hamas, Al Qaida, ETA, IRA, PKK, Sinn Féin, Sinn Fein, Farc, FARC, UNITA, Renamo, Frelimo, ANC, IBA,
        IAAF, NBA, NFL, NHL, MLB, ATP, WTA, Forza Italia, Lega Nord, Likud, Fatah, Fidesz, WWF, HRW, Wikileaks, WikiLeaks,
        Wikimedia, Harvard, Yale, Stanford, MIT, Greenpeace International, Boko Haram, Al Jazeera, Al-Jazeera, Al-Shabaab,
        Hezbollah, NATO, OECD, IAEA, BRICS, Taliban, Al Qaeda, Oxford University
        """;

    private const string Media = """
        Reuters, AFP, Associated Press, Bloomberg, ANSA, Xinhua, Interfax, TASS, Belga, BBC, CNN, NBC, CBS, Fox News, MTV, ARD,
        ZDF, RTL, Eurosport, ESPN, New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal,
        The Wall Street Journal, Financial Times, The Guardian, The Times, Daily Telegraph, The Daily Telegraph, Daily Mail,
        Daily Mirror, Sunday Times, The Economist, Newsweek, Le Monde, Le Figaro, Libération, Le Soir, De Standaard, Der Spiegel,
        Süddeutsche Zeitung, Frankfurter Allgemeine, El País, El Mundo, La Repubblica, Corriere della Sera, La Stampa, Haaretz,
        Maariv, Los Angeles Times, USA Today, People Magazine, Playboy, Rolling Stone, Wikipedia, Bloomberg News,
        Agence France-Presse, Kyodo, Yonhap, RIA Novosti, BBC News, CNBC, NBC News, CBS News, ABC News, MSNBC, Sky News,
        Sky Sports, ITV, PBS, NPR, HBO, Al Arabiya, Euronews, Deutsche Welle, France 24, Bild, Die Welt, Die Zeit,
        Frankfurter Allgemeine Zeitung, La Gazzetta dello Sport, Forbes, Politico, Axios, BuzzFeed, Vanity Fair, Bellingcat
        """;

    private const string Companies = """
        Google, Microsoft, Facebook, Twitter, Amazon, Netflix, YouTube, Instagram, WhatsApp, TikTok, Yahoo, eBay, Ebay, Intel,
        IBM, Oracle, SAP, Cisco, Dell, Nvidia, Compaq, Hewlett-Packard, AMD, Napster, Skype, Spotify, Uber, Airbnb, Tesla, SpaceX,
        OpenAI, Nokia, Ericsson, Motorola, Samsung, Sony, Panasonic, Toshiba, Hitachi, Siemens, Philips, Alcatel, Nintendo,
        Huawei, Xiaomi, Vodafone, Deutsche Telekom, France Télécom, France Telecom, Telecom Italia, Telefónica, Volkswagen, VW,
        BMW, Audi, Porsche, Daimler, DaimlerChrysler, Chrysler, Opel, Renault, Peugeot, Citroën, Fiat, Ferrari, Lamborghini,
        Maserati, Toyota, Honda, Nissan, Mazda, Mitsubishi, Suzuki, Hyundai, Kia, Volvo, Saab, Skoda, General Motors, GM,
        Rolls-Royce, Firestone, Bridgestone, Michelin, Boeing, Airbus, EADS, Lufthansa, Swissair, Sabena, British Airways,
        Air France, Alitalia, Iberia, KLM, Ryanair, Easyjet, EasyJet, Air Berlin, Bayer, BASF, Novartis, Pfizer, Merck, Sanofi,
        AstraZeneca, Monsanto, Nestlé, Unilever, Danone, Coca-Cola, Pepsi, McDonald's, Starbucks, Ikea, IKEA, Lidl, Aldi,
        Carrefour, Walmart, Wal-Mart, Nike, Adidas, Puma, H&M, Mattel, Disney, Walt Disney, Warner Bros, Time Warner, Vivendi,
        Bertelsmann, Allianz, AXA, ING, HSBC, UBS, Credit Suisse, Deutsche Bank, Commerzbank, Dresdner Bank, BNP Paribas,
        Société Générale, Barclays, Citigroup, Citibank, Goldman Sachs, JP Morgan, JPMorgan, Morgan Stanley, Merrill Lynch,
        Lehman Brothers, BBVA, Unicredit, Moody's, Gazprom, Rosneft, Rosatom, Lukoil, Yukos, Shell, BP, TotalFina, Exxon,
        ExxonMobil, Chevron, Repsol, Eni, Enron, Petrobras, Pemex, Enel, Endesa, Iberdrola, EDF, Areva, Vattenfall, RWE,
        Electrabel, Philip Morris, Ahold, Alstom, Thyssenkrupp, ThyssenKrupp, ArcelorMittal, Rio Tinto, Glencore, Hochtief,
        Bilfinger Berger, Bombardier, Embraer, Citroen, Alphabet, ByteDance, Telegram, Snapchat, LinkedIn, Pinterest, Reddit,
        Booking.com, Lyft, PayPal, Alibaba, Tencent, Baidu, Lenovo, ZTE, Oppo, Samsung Electronics, LG, SK Hynix, Canon, Bosch,
        Qualcomm, ASML, TSMC, Foxconn, Accenture, Salesforce, Palantir, Anthropic, DeepMind, Blue Origin, Subaru, Mercedes-Benz,
        Škoda Auto, Stellantis, Ford, Scania, Jaguar Land Rover, BYD, Lockheed Martin, Raytheon, Northrop Grumman, BAE Systems,
        Rheinmetall, Thales, easyJet, Wizz Air, Eurowings, Air France-KLM, Emirates, Qatar Airways, Turkish Airlines,
        Singapore Airlines, Qantas, American Airlines, United Airlines, Southwest Airlines, AirAsia, Norwegian Air Shuttle,
        Maersk, DHL, FedEx, UPS, Royal Dutch Shell, TotalEnergies, Equinor, Statoil, OMV, Novatek, Aramco, Saudi Aramco, Petronas,
        Wintershall, Uniper, Engie, Nord Stream 2 AG, BHP, BioNTech, Moderna, Johnson & Johnson, Roche, GlaxoSmithKline, Sinovac,
        Sinopharm, CureVac, Novavax, Procter & Gamble, PepsiCo, Heineken, Carlsberg, AB InBev, Zara, Inditex, LVMH, Gucci, Tesco,
        Kaufland, JPMorgan Chase, Bank of America, Wells Fargo, BlackRock, Berkshire Hathaway, Crédit Agricole, UniCredit,
        Standard Chartered, Royal Bank of Scotland, Lloyds, Nordea, Danske Bank, Swedbank, Handelsbanken, Raiffeisen, Mastercard,
        Standard & Poor's, Fitch, Deloitte, KPMG, PwC, Ernst & Young, McKinsey, Paramount, Pixar, Marvel
        """;

    private const string Clubs = """
        Real Madrid, FC Barcelona, Barça, Atlético Madrid, Manchester United, Manchester City, Chelsea, Arsenal, Tottenham,
        Tottenham Hotspur, Aston Villa, Newcastle United, Leeds United, Juventus, AC Milan, Inter Mailand, Inter Milan, Lazio,
        Fiorentina, Bayern München, FC Bayern, FC Bayern München, Borussia Dortmund, Schalke 04, Werder Bremen, Bayer Leverkusen,
        Ajax, Feyenoord, PSV Eindhoven, Club Brugge, Benfica, FC Porto, Boca Juniors, River Plate, Flamengo, Fluminense,
        Palmeiras, Corinthians, Celtic, Glasgow Rangers, Galatasaray, Fenerbahçe, Panathinaikos, Olympiakos, Paris Saint-Germain,
        PSG, Olympique Marseille, McLaren, Red Bull, Los Angeles Lakers, New York Yankees, Chicago Bulls, Botafogo,
        Atletico Madrid, AS Roma, RB Leipzig, Olympique Lyon, Everton, West Ham, Leicester City, Crystal Palace, Sporting Lisbon,
        Rangers, Beşiktaş, Golden State Warriors, Boston Celtics, New York Knicks, New York Rangers, Boston Bruins,
        Boston Red Sox, Dallas Cowboys, Detroit Red Wings, Pittsburgh Penguins, Washington Capitals, Toronto Maple Leafs,
        Montreal Canadiens
        """;

    /// <summary>The names as written, separated by commas.</summary>
    public const string All = $"{Bodies}, {Media}, {Companies}, {Clubs}";
}
