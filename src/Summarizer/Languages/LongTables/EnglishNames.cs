namespace Summarizer.Languages.LongTables;

/// <summary>The organizations and places most frequent in English news, and words that follow names, written by hand.</summary>
internal static class EnglishNames
{
    public const string AfterSubject = """
        is was has had will would said says could should did does wants won beat scored became took made went came told gave left got ran
        met lost led found felt knew saw hit kept began
        """;

    public const string Organizations = """
        NATO, UN, EU, WHO, IMF, OECD, OPEC, UNICEF, UNESCO, UNHCR, IAEA, WTO, OSCE, G7, G20, BRICS, ICC, United Nations,
        European Union, European Commission, World Health Organization, World Bank, International Monetary Fund, Red Cross,
        Amnesty International, Human Rights Watch, Greenpeace, Oxfam, FIFA, UEFA, IOC, NBA, NFL, MLB, CIA, FBI, NSA, NASA, FDA, CDC,
        EPA, IRS, SEC, Pentagon, White House, State Department, Kremlin, Downing Street, Capitol Hill, Congress, Senate,
        House of Representatives, Supreme Court, Federal Reserve, Knesset, Bundestag, Duma, Whitehall, Scotland Yard, Met Police,
        NHS, MI5, MI6, GOP, ISIS, Isis, Islamic State, al-Qaeda, al-Qaida, Al Qaeda, al-Shabab, Boko Haram, Taliban, Hamas,
        Hezbollah, Houthis, Muslim Brotherhood, IRA, ETA, KGB, FSB, Reuters, Associated Press, AP, AFP, BBC, CNN, CBS, NBC, ABC,
        Fox News, MSNBC, NPR, ITV, Sky News, Bloomberg, Al Jazeera, Guardian, Daily Mail, Daily Telegraph, Sun, Axios, Politico,
        Google, Apple, Microsoft, Facebook, Twitter, Amazon, Netflix, Uber, Tesla, Boeing, Airbus, Samsung, Toyota, Volkswagen, IBM,
        Intel, Walmart, OpenAI, YouTube, Instagram, HSBC, Barclays, Tesco, Manchester United, Manchester City, Chelsea, Arsenal,
        Liverpool, Tottenham, Everton, Real Madrid, Barcelona, Bayern Munich, Juventus, Labour, UKIP, Ukip, SNP, DUP, Sinn Fein,
        CNBC, HBO
        """;

    public const string Places = """
        Afghanistan, Africa, Albania, Algeria, America, Amsterdam, Angola, Ankara, Antarctica, Argentina, Armenia, Asia, Athens,
        Australia, Austria, Azerbaijan, Baghdad, Bahrain, Baku, Bali, Baltic, Bangkok, Bangladesh, Beijing, Beirut, Belarus,
        Belgium, Belgrade, Berlin, Black Sea, Bolivia, Bosnia, Brazil, Britain, Brussels, Bucharest, Budapest, Buenos Aires,
        Bulgaria, Burma, Cairo, California, Cambodia, Cameroon, Canada, Caracas, Caucasus, Chad, Chicago, Chile, China, Colombia,
        Congo, Copenhagen, Crimea, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Damascus, Delhi, Denmark, Doha, Donbas, Donetsk,
        Dubai, Dublin, Ecuador, Egypt, England, Eritrea, Estonia, Ethiopia, Eurasia, Europe, Finland, Florida, France, Gaza, Geneva,
        Georgia, Germany, Ghana, Greece, Greenland, Haiti, Hanoi, Havana, Helsinki, Hong Kong, Houston, Hungary, Iceland, India,
        Indonesia, Iran, Iraq, Ireland, Islamabad, Israel, Istanbul, Italy, Jakarta, Japan, Jerusalem, Jordan, Kabul, Kazakhstan,
        Kenya, Kharkiv, Kherson, Kosovo, Kuala Lumpur, Kuwait, Kyiv, Kiev, Kyrgyzstan, Laos, Latin America, Latvia, Lebanon, Libya,
        Lisbon, Lithuania, London, Los Angeles, Luhansk, Luxembourg, Macedonia, Madrid, Malaysia, Mali, Manila, Mariupol,
        Mediterranean, Mexico, Middle East, Minsk, Moldova, Mongolia, Montenegro, Morocco, Moscow, Mozambique, Mumbai, Myanmar,
        Nairobi, Nepal, Netherlands, New Delhi, New York, New Zealand, Nicaragua, Niger, Nigeria, North America, North Korea,
        Northern Ireland, Norway, Odesa, Odessa, Oman, Oslo, Pakistan, Palestine, Panama, Paraguay, Paris, Peru, Philadelphia,
        Philippines, Poland, Portugal, Prague, Pyongyang, Qatar, Red Sea, Riga, Rio de Janeiro, Riyadh, Romania, Rome, Russia,
        Russian Federation, Rwanda, Saudi Arabia, Scotland, Senegal, Seoul, Serbia, Shanghai, Siberia, Singapore, Slovakia,
        Slovenia, Sofia, Somalia, South Africa, South America, South Korea, Soviet Union, Spain, Sri Lanka, Stockholm, Sudan,
        Sweden, Switzerland, Sydney, Syria, Taipei, Taiwan, Tajikistan, Tallinn, Tanzania, Tbilisi, Tehran, Tel Aviv, Texas,
        Thailand, The Hague, Tokyo, Toronto, Tunisia, Turkey, Türkiye, Turkmenistan, UAE, UK, Uganda, Ukraine, United Arab Emirates,
        United Kingdom, United States, Uruguay, US, USA, U.S., Uzbekistan, Venezuela, Vienna, Vietnam, Vilnius, Wales, Warsaw,
        Washington, West Bank, Western Europe, Yemen, Yerevan, Zagreb, Zambia, Zaporizhzhia, Zimbabwe, Zurich
        """;
}
