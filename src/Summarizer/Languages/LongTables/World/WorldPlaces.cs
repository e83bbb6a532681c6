namespace Summarizer.Languages.LongTables.World;

/// <summary>
/// Places that are written alike in most languages with Latin letters, written by hand. Names that are also common words, given names or
/// frequent surnames are left out.
/// </summary>
internal static class WorldPlaces
{
    public const string Latin = """
        Aalborg, Abbottabad, Abidjan, Abu Dhabi, Acapulco, Agadir, Ahmedabad, Aix-en-Provence, Akron, Alabama, Alaska, Albany, Alberta,
        Albuquerque, Alicante, Allahabad, Almaty, Amiens, Amritsar, Amsterdam, Anaheim, Anchorage, Angola, Ankara, Annapolis, Antalya,
        Antwerpen, Arbil, Argentina, Arizona, Arkansas, Arnhem, Asunción, Asuncion, Atlanta, Atlantic City, Auckland, Avignon,
        Baghdad, Bahamas, Baja California, Balochistan, Baltimore, Bamako, Bandung, Bangalore, Bangkok, Bangladesh, Baton Rouge, Bavaria,
        Beirut, Belfast, Bergamo, Bergen, Berkeley, Berlin, Bermuda, Bern, Beverly Hills, Białystok, Bihar, Bilbao, Birmingham,
        Bloemfontein, Boise, Bologna, Bolton, Bonn, Bordeaux, Boston, Bournemouth, Bradford, Brasilia, Bratislava, Bremen, Brescia, Brest,
        Brighton, Brisbane, Bristol, British Columbia, Brno, Bronx, Brooklyn, Buenos Aires, Bujumbura, Bukavu, Burgas, Burkina
        Faso, Burundi, Bydgoszcz, Caen, Calais, Calgary, California, Cambridge, Canberra, Cannes, Canterbury, Cape Canaveral,
        Cape Town, Caracas, Cardiff, Casablanca, Castle Bromwich, Catania, Cayman, Charkiv, Charleroi, Charleston, Charlottesville,
        Chattanooga, Chengdu, Chennai, Chicago, Chiang Mai, Chisinau, Christchurch, Cincinnati, Cleveland, Coimbra, Colombo,
        Colorado, Columbus, Connecticut, Coventry, Córdoba, Dakar, Dar es Salaam, Darfur, Davos, Dayton, Daytona Beach,
        Delaware, Delhi, Denver, Des Moines, Detroit, Dhaka, Dijon, Djibouti, Doha, Donbas, Donetsk, Dortmund, Dresden, Dubai, Dublin,
        Duisburg, Dundee, Durban, Durham, Düsseldorf, East Sussex, Edinburgh, Edmonton, Eindhoven, El Paso, El Salvador, Enschede, Eritrea,
        Estoril, Exeter, Fargo, Flagstaff, Florida, Fort Lauderdale, Fort Worth, Frankfurt, Freetown, Fukushima, Gaborone, Galway,
        Gaza, Gdańsk, Gdynia, Geneva, Genoa, Gent, Ghana, Gibraltar, Glasgow, Gloucester, Graz, Greensboro, Greifswald, Grenoble,
        Groningen, Grozny, Guadalajara, Guam, Guangdong, Guangzhou, Guantanamo, Guantánamo, Guatemala, Gujarat, Guyana, Haifa, Haiti,
        Halifax, Hamburg, Hampshire, Hangzhou, Hannover, Hanoi, Harare, Harrisburg, Hartford, Hebei, Helsingborg, Henan, Hertfordshire,
        Hiroshima, Hobart, Hollywood, Honduras, Hongkong, Hong Kong, Honolulu, Houston, Hubei, Huddersfield, Hunan, Hyderabad, Ibiza,
        Idaho, Illinois, Indiana, Indianapolis, Innsbruck, Inverness, Iowa, Ipswich, Irvine, Islamabad, Istanbul, Ivrea, Izmir,
        Jacksonville, Jaipur, Jakarta, Jerez, Jiangsu, Johannesburg, Kabul, Kaduna, Kaliningrad, Kampala, Kandahar, Kansas,
        Kansas City, Kansai, Karachi, Karlsruhe, Kashmir, Kassel, Katowice, Kaunas, Kent, Kentucky, Kenya, Kerala, Khartoum, Kherson,
        Kigali, Kilkenny, Kingston, Kinshasa, Kisangani, Klagenfurt, Kobe, Koblenz, Kolkata, Kosovo, Košice, Kraków, Krasnodar,
        Kuala Lumpur, Kyoto, La Paz, La Plata, Lagos, Lahore, Lampedusa, Lancashire, Las Palmas, Las Vegas, Lausanne, Le Havre, Le Mans,
        Leeds, Leicester, Leicestershire, Leiden, Leipzig, Lesbos, Leuven, Leverkusen, Lille, Limassol, Limerick, Limoges, Linz,
        Little Rock, Liverpool, Lodz, London, Long Beach, Long Island, Los Angeles, Louisiana, Louisville, Lubmin, Lucknow, Lugano,
        Luhansk, Lusaka, Luton, Lviv, Lübeck, Maastricht, Macau, Madrid, Maine, Mainz, Malaga, Málaga, Malawi, Malibu, Malta,
        Manhattan, Manchester, Mannheim, Maputo, Mar del Plata, Mariupol, Markham, Maryland, Massachusetts, Mauritius, Melbourne, Memphis,
        Metz, Miami, Michigan, Middlesbrough, Milwaukee, Minneapolis, Minnesota, Minsk, Mississippi, Missouri, Mogadishu, Mombasa, Monaco,
        Mönchengladbach, Monrovia, Montana, Monterey, Monterrey, Montevideo, Montpellier, Montreal, Montréal, Mozambique, Mumbai, Murcia,
        Myanmar, Nagasaki, Nagoya, Nairobi, Namibia, Nantes, Naperville, Nashville, Nebraska, Nepal, Nevada, New Brunswick, New Delhi,
        New England, New Hampshire, New Haven, New Jersey, New Mexico, New Orleans, New South Wales, New York, New York City, Newcastle,
        Nicosia, Nijmegen, Nottingham, Nottinghamshire, Novosibirsk, Nürburgring, Oakland, Oaxaca, Oberhausen, Ohio, Okinawa, Oklahoma,
        Oklahoma City, Olomouc, Omaha, Oman, Ontario, Oregon, Orlando, Orléans, Osaka, Oslo, Ostrava, Ottawa, Ouagadougou, Oxford,
        Oxfordshire, Padova, Palermo, Palm Beach, Palma de Mallorca, Panama, Paraguay, Pasadena, Pattaya, Pennsylvania,
        Perth, Peshawar, Philadelphia, Phnom Penh, Phoenix, Pisa, Pittsburgh, Plymouth, Port Elizabeth, Port-au-Prince, Portland, Porto,
        Portsmouth, Potsdam, Poznań, Pretoria, Prince Edward Island, Punjab, Qatar, Quebec, Québec, Queensland, Quetta, Quito, Rabat,
        Rajasthan, Raleigh, Ramallah, Rawalpindi, Regensburg, Reims, Rennes, Reykjavik, Rhode Island, Richmond, Riga, Rio de Janeiro,
        Rochester, Rosario, Rostock, Rostov, Rotterdam, Rouen, Rwanda, Rzeszów, Saarbrücken, Sacramento, Saint-Denis, Saint-Tropez,
        Salisbury, Salt Lake City, Salzburg, San Antonio, San Bernardino, San Diego, San Francisco, San Jose, San José, San Juan,
        San Marino, San Salvador, San Sebastián, Santa Barbara, Santa Cruz, Santa Fe, Santa Monica, Santander, Santiago de Chile,
        Santiago de Cuba, Santo Domingo, Sao Paulo, São Paulo, Sapporo, Sarajevo, Saskatchewan, Savannah, Schleswig-Holstein, Schwerin,
        Schönefeld, Scottsdale, Scranton, Seattle, Sheffield, Shenzhen, Sichuan, Sierra Leone, Silverstone, Simferopol, Sinaloa, Sofia,
        Solihull, South Dakota, Southampton, South Bend, Spokane, Springfield, Sri Lanka, St. Louis, St. Petersburg, St. Gallen,
        Stansted, Stavanger, Stockholm, Strasbourg, Stuttgart, Suffolk, Sunderland, Surrey, Sussex, Suva, Swansea, Swindon, Sydney,
        Szczecin, Szeged, Tacoma, Taipei, Tallahassee, Tallinn, Tampa, Tampico, Tarragona, Tbilisi, Tegucigalpa, Tel Aviv, Tennessee,
        Texas, Tianjin, Tibet, Tijuana, Timbuktu, Tirana, Toledo, Tokyo, Toowoomba, Toronto, Toulon, Toulouse, Trento, Trieste, Trondheim,
        Tucson, Tulsa, Turku, Uganda, Uppsala, Utah, Utrecht, Valparaíso, Vancouver, Veracruz, Vermont, Verona, Vladivostok, Wales,
        Warwickshire, Washington, Washington D.C., Wellington, Wichita, Wiesbaden, Wimbledon, Winnipeg, Wisconsin,
        Wolfsburg, Wolverhampton, Worcester, Wrocław, Wuhan, Wuppertal, Würzburg, Wyoming, Xinjiang, Yangon, Yerevan, Yokohama,
        Yorkshire, Yucatán, Yunnan, Zagreb, Zambia, Zanzibar, Zaragoza, Zhejiang, Zimbabwe, Zürich, Örebro, Århus
        """;
}
