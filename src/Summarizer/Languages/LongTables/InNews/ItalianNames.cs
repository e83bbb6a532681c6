namespace Summarizer.Languages.LongTables.InNews;

/// <summary>Places, organizations and well-known people in Italian news, written by hand.</summary>
internal static class ItalianNames
{
    /// <summary>Countries, regions, cities and seas; those written alike in most languages are in the table of the world.</summary>
    public const string Places = """
        Italia, Francia, Germania, Spagna, Portogallo, Regno Unito, Gran Bretagna, Inghilterra, Scozia, Galles, Irlanda, Irlanda
        del Nord, Belgio, Olanda, Paesi Bassi, Lussemburgo, Svizzera, Austria, Grecia, Cipro, Malta,
        Svezia, Norvegia, Danimarca, Finlandia, Islanda, Groenlandia, Polonia, Repubblica Ceca, Cecoslovacchia, Slovacchia,
        Ungheria, Romania, Bulgaria, Serbia, Croazia, Slovenia, Bosnia, Bosnia-Erzegovina, Bosnia ed Erzegovina, Montenegro,
        Kosovo, Macedonia,
        Macedonia del Nord, Albania, Jugoslavia, Estonia, Lettonia, Lituania, Bielorussia, Ucraina, Moldavia, Moldova, Russia,
        Unione Sovietica, URSS, Georgia, Armenia, Azerbaigian, Kazakistan, Uzbekistan, Turkmenistan, Tagikistan, Kirghizistan,
        Turchia, Siria, Libano, Israele, Palestina, Giordania, Iraq, Iran, Kuwait, Arabia Saudita, Yemen, Emirati Arabi Uniti,
        Bahrein, Egitto, Libia, Tunisia, Algeria, Marocco, Sudan, Sud Sudan, Sudan del Sud, Etiopia, Somalia, Gibuti, Ciad, Niger,
        Mali,
        Mauritania, Senegal, Gambia, Guinea, Liberia, Costa d'Avorio, Togo, Benin, Nigeria, Camerun, Gabon, Congo, Repubblica
        Democratica del Congo, Repubblica Centrafricana, Tanzania, Mozambico, Madagascar, Sudafrica, Sud Africa, Lesotho,
        Botswana,
        Seychelles, Maldive, Canarie, Baleari, Afghanistan, Pakistan, India, Bangladesh, Birmania, Thailandia, Cambogia, Laos,
        Vietnam, Malesia, Malaysia, Singapore, Indonesia, Filippine, Cina, Mongolia, Corea, Corea del Nord, Corea del Sud,
        Giappone, Taiwan, Tibet, Timor Est, Nuova Zelanda, Australia,
        Papua Nuova Guinea, Figi, Samoa, Stati Uniti, Stati Uniti d'America, USA, Canada, Messico, Cuba, Giamaica, Repubblica
        Dominicana, Porto Rico, Nicaragua, Costa Rica, Belize, Colombia, Venezuela, Ecuador, Perù, Bolivia, Cile, Brasile,
        Uruguay, Città del Vaticano, Vaticano,
        Europa, Asia, Africa, America, Oceania, America Latina, America del Nord, America del Sud, Nord America, Sud America,
        Nordafrica, Nord Africa, Medio Oriente, Vicino Oriente, Estremo Oriente, Europa dell'Est, Europa orientale, Balcani,
        Caucaso, Scandinavia, Caraibi, Artide, Antartide,
        Siberia, Cecenia, Crimea, Ossezia del Sud, Abkhazia, Catalogna, Andalusia, Galizia, Paesi Baschi, Bretagna, Normandia,
        Provenza, Corsica, Baviera, Sassonia, Renania, Fiandre, Vallonia, Tirolo, Carinzia, Istria, Dalmazia, Anatolia, Kurdistan,
        Cisgiordania, Striscia di Gaza, Gaza, Golan, Sinai, Darfur, Kashmir,
        Mediterraneo, Mar Mediterraneo, Adriatico, Mare Adriatico, Tirreno, Ionio, Mar Nero, Mar Rosso, Mar Morto, Mar Baltico,
        Baltico, Mare del Nord, Atlantico, Pacifico, Oceano Pacifico, Oceano Atlantico, Oceano Indiano, Golfo Persico, Golfo del
        Messico, Canale di Suez, Manica, Stretto di Messina, Bosforo,
        Alpi, Appennini, Dolomiti, Himalaya, Ande, Caucaso, Pirenei, Everest, Etna, Vesuvio, Monte Bianco, Po, Tevere, Arno,
        Danubio, Reno, Nilo, Lago di Garda, Lago Maggiore, Lago di Como, Terra, Luna,
        Abruzzo, Basilicata, Calabria, Campania, Emilia-Romagna, Emilia Romagna, Emilia, Romagna, Friuli-Venezia Giulia, Friuli
        Venezia Giulia, Friuli, Lazio, Liguria, Lombardia, Molise, Piemonte, Puglia, Sardegna, Sicilia, Toscana, Trentino-Alto
        Adige, Trentino, Alto Adige, Umbria, Valle d'Aosta, Veneto, Salento, Brianza, Maremma, Cilento, Irpinia, Sannio, Gargano,
        Garfagnana, Versilia, Val di Susa, Valtellina, Cadore,
        Roma, Milano, Napoli, Torino, Palermo, Genova, Bologna, Firenze, Bari, Catania, Venezia, Verona, Messina, Padova, Trieste,
        Taranto, Brescia, Parma, Prato, Modena, Reggio Calabria, Reggio Emilia, Perugia, Livorno, Ravenna, Cagliari, Foggia,
        Rimini, Salerno, Ferrara, Sassari, Latina, Giugliano, Monza, Siracusa, Pescara, Bergamo, Forlì, Trento, Vicenza, Terni,
        Bolzano, Novara,
        Piacenza, Ancona, Andria, Arezzo, Udine, Cesena, Lecce, Pesaro, Barletta, Alessandria, La Spezia, Pisa, Pistoia,
        Catanzaro, Lucca, Brindisi, Treviso, Como, Marsala, Grosseto, Busto Arsizio, Varese, Sesto San Giovanni, Pozzuoli,
        Casoria, Caserta, Gela, Asti, Ragusa, Cremona, Pavia, Fano, L'Aquila, Trapani, Matera, Cosenza, Massa Carrara,
        Potenza, Castellammare di Stabia, Agrigento, Vigevano,
        Caltanissetta, Viareggio, Carrara, Fiumicino, Benevento, Savona, Cuneo, Crotone, Benevento, Faenza, Imola, Siena,
        Avellino, Molfetta, Torre Annunziata, Torre del Greco, Ercolano, Pompei, Portici, Acerra, Civitavecchia, Viterbo, Rieti,
        Frosinone, Cassino, Anzio, Nettuno, Ostia, Tivoli, Velletri, Teramo, Chieti, Campobasso, Isernia, Ascoli Piceno, Macerata,
        Urbino, Senigallia, Foligno, Assisi, Spoleto, Orvieto, Amatrice, Norcia, Accumoli,
        Aosta, Courmayeur, Biella, Vercelli, Verbania, Ivrea, Sestriere, Imperia, Sanremo, Ventimiglia, Rapallo, Portofino, Cinque
        Terre, Lecco, Lodi, Mantova, Sondrio, Codogno, Cortina d'Ampezzo, Cortina, Belluno, Rovigo, Chioggia, Mestre, Marghera,
        Jesolo, Bassano del Grappa, Gorizia, Pordenone, Merano, Bressanone, Rovereto, Riccione, Cattolica, Carpi, Sassuolo,
        Maranello, Empoli, Viareggio, Isola d'Elba, Isola del Giglio, Piombino, Capri, Ischia, Procida, Sorrento, Amalfi, Gioia
        Tauro,
        Lamezia Terme, Vibo Valentia, Locri, Rosarno, Enna, Gela, Corleone, Cefalù, Taormina, Lampedusa, Pantelleria, Eolie,
        Stromboli, Olbia, Nuoro, Oristano, Alghero, Iglesias, Carbonia, Mirafiori, Scampia, Ponte Morandi, Trastevere, Maranello,
        Monza,
        Parigi, Lione, Marsiglia, Nizza, Tolosa, Strasburgo, Cannes, Londra, Edimburgo, Dublino, Berlino, Amburgo, Monaco di
        Baviera, Francoforte, Colonia, Stoccarda, Lipsia, Dresda, Norimberga, Hannover, Lubecca, Vienna, Salisburgo, Zurigo,
        Ginevra, Berna, Basilea, Lugano, Losanna, Bruxelles, Anversa, Gand, Bruges, Amsterdam, L'Aia, Aia, Rotterdam, Madrid,
        Barcellona, Siviglia, Valencia, Saragozza, Granada, Lisbona, Porto,
        Atene, Salonicco, Creta, Nicosia, Istanbul, Ankara, Smirne, Varsavia, Cracovia, Danzica, Praga, Budapest, Bucarest, Sofia,
        Belgrado, Zagabria, Lubiana, Sarajevo, Tirana, Mosca, San Pietroburgo, Kiev, Odessa, Leopoli, Minsk, Vilnius,
        Copenaghen, Stoccolma, Helsinki, Reykjavík, Reykjavik, Il Cairo, Cairo, Alessandria d'Egitto, Tripoli, Bengasi, Tunisi,
        Algeri, Rabat, Casablanca, Addis Abeba, Città del Capo, Johannesburg,
        Gerusalemme, Tel Aviv, Betlemme, Ramallah, Nazaret, Beirut, Damasco, Aleppo, Amman, Baghdad, Bagdad, Bassora, Mosul,
        Falluja, Nassiriya, Teheran, Riad, La Mecca, Mecca, Kabul, Herat, Kandahar, Nuova Delhi, New Delhi, Bombay, Calcutta,
        Pechino, Shanghai, Hong Kong, Canton, Seul, Pyongyang, Giacarta, Manila, Singapore, New York, Città del Messico, L'Avana,
        Avana, Rio de Janeiro, San Paolo, Brasilia, Santiago del Cile,
        Filadelfia, New Orleans, Pennsylvania, California, Casa Bianca, Cremlino, Palazzo Chigi, Montecitorio, Quirinale, Palazzo
        Madama, Viminale, Farnesina, Manhattan, Ground Zero, Wall Street, Guantanamo, Guantánamo, Carolina del Nord,
        Carolina del Sud, Carolina del Sud, Dakota del Sud
        """;

    /// <summary>Bodies, parties, media, companies and clubs.</summary>
    public const string Organizations = """
        Unione Europea, UE, Ue, Commissione Europea, Commissione europea, Parlamento Europeo, Parlamento europeo, Consiglio
        Europeo, Consiglio europeo, Consiglio d'Europa, Banca Centrale Europea, Banca centrale europea, BCE, Bce, Nazioni Unite,
        ONU, Onu, NATO, Nato, Consiglio di Sicurezza, Consiglio di sicurezza, FMI, Fmi,
        Fondo Monetario Internazionale, Fondo monetario internazionale, Banca Mondiale, Banca mondiale, OMS, Oms, Organizzazione
        Mondiale della Sanità, Organizzazione mondiale della sanità, OCSE, Ocse, WTO, Wto, FAO, Fao, AIEA, Unicef, UNICEF, Croce
        Rossa, Medici Senza Frontiere, Medici senza frontiere, Lega Araba, Unione Africana, Corte Penale Internazionale, Corte
        europea dei diritti dell'uomo, CIO,
        Senato, Senato della Repubblica, Camera, Camera dei Deputati, Camera dei deputati, Parlamento, Governo, Consiglio dei
        Ministri, Consiglio dei ministri, Presidenza del Consiglio, Corte Costituzionale, Corte costituzionale, Corte
        dei Conti, Corte dei conti, Corte di Cassazione, Cassazione, Consiglio di Stato, CSM, Csm, Consiglio superiore della
        magistratura, Tar, TAR, Banca d'Italia, Bankitalia, Consob, Agcom,
        ISTAT, Istat, INPS, Inps, INAIL, Inail, ENEA, CNR, Cnr, ISS, Istituto Superiore di Sanità, AIFA, Aifa, ANAS, Anas,
        ENAC, ENAV, INGV, Ingv, Istituto Nazionale di Geofisica e Vulcanologia, CONI, Coni, FIGC, Figc, Protezione Civile,
        Protezione civile, Guardia di Finanza, Guardia di finanza, Carabinieri, Arma dei Carabinieri, Polizia di Stato, Polizia,
        Vigili del Fuoco, Vigili del fuoco, Guardia Costiera, Guardia costiera, Marina Militare,
        Aeronautica Militare, Esercito Italiano, Direzione Investigativa Antimafia, DIA, DDA, Ris, RIS, Ros, ROS, Digos, DIGOS,
        Sisde, SISDE, Sismi, SISMI, Cosa Nostra, Cosa nostra, 'Ndrangheta, 'ndrangheta, Camorra, Sacra Corona Unita, Brigate
        Rosse, Santa Sede, Chiesa cattolica, CEI, Cei, Opus Dei, Caritas, Emergency, Legambiente,
        PD, Pd, Partito Democratico, Forza Italia, Lega, Lega Nord, Fratelli d'Italia, Movimento 5 Stelle, M5S, MoVimento 5
        Stelle, Popolo della Libertà, Popolo delle Libertà, PdL, Pdl, PDL, UDC, Udc, UDEUR, Udeur, Alleanza Nazionale, 
        Democratici di Sinistra, Ds, La Rifondazione Comunista, Rifondazione, Italia dei Valori, IdV,
        Idv, Casa delle Libertà, L'Unione, L'Ulivo, Ulivo,
        Sinistra Ecologia Libertà, SEL, Sel, Liberi e Uguali, Italia Viva, Scelta Civica, Nuovo Centrodestra, NCD, Ncd,
        Radicali, Radicali Italiani, Rosa nel Pugno, CasaPound, Forza Nuova, Democrazia Cristiana, DC, Dc, PCI, Pci,
        Partito Comunista Italiano, PSI, Psi, Partito Socialista Italiano, MSI, Movimento Sociale Italiano, Articolo Uno, Liga
        Veneta, PDS, Svp,
        CGIL, Cgil, CISL, Cisl, UIL, Uil, UGL, Cobas, Fiom, FIOM, Confindustria, Confcommercio, Coldiretti, Confesercenti, ANM,
        Associazione nazionale magistrati, ANPI, Anpi, Codacons,
        RAI, Rai, Rai 1, Rai 2, Rai 3, Mediaset, LA7, La7, Canale 5, Italia 1, Rete 4, Sky, Sky TG24, TG1, TG2, TG3, Tg1, Tg2,
        Tg5, ANSA, Ansa, AGI, Adnkronos, La Repubblica, la Repubblica, Repubblica, Corriere della Sera, La Stampa, Il Sole 24 Ore,
        il Giornale, Il Giornale, Libero, Il Fatto Quotidiano, Il Messaggero, Il Foglio, L'Espresso, l'Espresso, 
        Avvenire, L'Unità, l'Unità, Il Manifesto, il manifesto,
        Famiglia Cristiana, L'Osservatore Romano, Osservatore Romano, La Gazzetta dello Sport, Gazzetta dello Sport, Corriere
        dello Sport, Tuttosport, Mondadori, Einaudi, Feltrinelli, Rizzoli, RCS, Fininvest, Wikipedia, Wikimedia, Wikinotizie,
        Wikimedia Foundation,
        FIAT, Fiat, Ferrari, Alfa Romeo, Maserati, Lamborghini, Piaggio, Pirelli, Ducati, Aprilia, Benetton, Luxottica,
        Prada, Gucci, Barilla, Ferrero, Parmalat, Cirio, ENI, Eni, ENEL, Enel, Edison, A2A, Terna, Snam, Saipem, Finmeccanica,
        Fincantieri, Ilva, ILVA, Italcementi, Telecom Italia, Telecom, TIM, Wind, Tiscali, Fastweb, Poste Italiane,
        Trenitalia, Ferrovie dello Stato, Rete Ferroviaria Italiana, Italo, ATM, ATAC, Atac, Autostrade per l'Italia,
        Alitalia, Meridiana, Intesa Sanpaolo, Intesa San Paolo, UniCredit, Unicredit, Monte dei Paschi di Siena, Monte dei Paschi,
        Mediobanca, Generali, Assicurazioni Generali, Unipol, Antonveneta, Banca Popolare Italiana, BNL, Capitalia, Banca Intesa,
        Cassa Depositi e Prestiti, Borsa Italiana, Piazza Affari, Volkswagen, Renault,
        Juventus, Juve, Inter, Milan, Sampdoria, Fiorentina, Atalanta, Udinese, 
        Hellas Verona, Chievo, Lega Calcio, Lega Serie
        A, Real Madrid, Barça, Barcelona, Atletico Madrid, Bayern Monaco, Borussia
        Dortmund, Schalke, Chelsea, Arsenal, Manchester United, Manchester City, Tottenham, PSG, Paris
        Saint-Germain, Olympique Lione,
        Olympique Marsiglia, Ajax, Benfica, Galatasaray, Fenerbahçe, Zenit, Shakhtar, All Blacks, Wallabies, Springboks,
        Springbok, NBA, Nba, NFL, Los Angeles Lakers, Chicago Bulls, Olimpia Milano, Virtus Bologna, Montepaschi Siena, McLaren,
        Red Bull, Mercedes, Yamaha, Honda, Suzuki, Ducati Corse, Astana, Liquigas, Lampre, Quick Step, T-Mobile, Discovery
        Channel, Movistar,
        Al Qaeda, Al Qaida, Al-Qaida, al-Qaeda, al-Qāʿida, Al-Qaeda, Isis, ISIS, Hamas, Hezbollah, Fatah, Talebani, talebani,
        Taliban, ETA, Eta, IRA, PKK, Farc, FARC, CIA, Cia, FBI, Fbi, NSA, Pentagono, Congresso, Dipartimento di Stato, Federal
        Reserve, Corte Suprema, Bundestag, Knesset, Likud, Duma, Scotland Yard, Interpol, Europol, Eurogruppo, Partito
        Democratico, Partito Repubblicano, Partito Laburista, Partito Conservatore, Fratelli Musulmani, NASA, ESA, Esa, CERN,
        Cern, SpaceX, Greenpeace, Amnesty International, Human Rights Watch, Telefono Azzurro, WWF
        """;

    /// <summary>People so well known that news names them by surname only.</summary>
    public const string Famous = """
        berlusconi prodi renzi salvini meloni draghi grillo bersani d'alema veltroni napolitano mattarella ciampi cossiga andreotti craxi
        fini bossi maroni alemanno tremonti calderoli alfano gentiloni zingaretti casini rutelli fassino bertinotti mastella
        diliberto marrazzo
        andreatta berlinguer moro togliatti mussolini garibaldi mazzini cavour totti buffon pirlo balotelli maldini mancini ancelotti
        mourinho capello lippi materazzi zidane ronaldo messi ibrahimović neymar maradona pelé platini blatter putin medvedev
        obama trump biden clinton bush
        reagan kennedy nixon mccain merkel schröder sarkozy macron hollande chirac mitterrand blair cameron thatcher zapatero rajoy aznar
        erdoğan erdogan assad gheddafi mubarak arafat netanyahu sharon olmert khamenei ahmadinejad gorbačëv gorbaciov eltsin
        lukashenko poroshenko zelensky
        chávez maduro castro morales lula bolsonaro mandela ratzinger wojtyla bergoglio einstein darwin galileo leopardi manzoni dante
        """;

    /// <summary>More given names in Italy, also of people from other countries.</summary>
    public const string Given = """
        abramo achille ada adalberto adele adelaide agata aida alba alberta albina aldo alda alessandra alfio altero ambrogio
        amedeo amelia amerigo anastasia angelica angiolino anita
        annamaria annarita antonietta apollonia aristide armanda arnaldo arrigo assunta astrid attilio augusta augusto azeglio
        azzurra baldassarre bartolomeo basilio battista beppe bettino biagio bianca bonaria brigitta brunella bruna
        brunetta calogero candida carlotta carolina casimiro cataldo celeste celestino cesarina chicco cirino ciro clara clemente
        clementina clotilde concetta corinna cornelia cosima costantino costanza cristiano cristoforo damiano danilo danila
        dante dafne decio delia demetrio denis deborah diana diletta dino dina dolores domenica donato donata doriana doriano edda
        edgardo edmondo elda eliana elio elia elsa eliseo eleuterio emanuel enea enza epifanio eraldo ercole ermelinda erminia
        ermes
        ester eugenia eva evelina ezio fausta fausto fedele felicia felicita fernanda fernando ferruccio fiammetta filomena
        fiorenzo flaminia flora fosco fulvia fulvio gabriel gaspare gavino gelsomina gemma genoveffa gerardo geremia germana
        germano gerolamo
        gerarda gigi gilberto gioacchino giobbe gioele gioia giordana giordano giosuè giovan giovanbattista girolamo gisella
        giuditta giusi giusy giulietta giusto giustina goffredo graziano graziana gualtiero guerrino iacopo iginio igino imma
        immacolata ines iole iolanda italo iva ivana ivano
        jole juri kevin lamberto lando lavinia lea leandro lello leone leonida leopoldo letterio licia liliana lilli lina lino
        lodovico loredana loris luana luigina luisella mafalda manlio manola manolo mariagrazia mariano marianna mariastella
        mariella marika marilena marino
        mariolina marinella marta marzia marzio matilda maurilio mauriziana melissa mercedes michelangelo michelina mimmo mina
        miranda miriam moira moreno morena nanni narciso natale natalia nazario neri nella nello neva nevio nichi niccolò nicodemo
        nina nino norma nives nuccio oliviero ombretta ombra onofrio
        oriana oriano orietta orlando orsola oscar osvaldo ottaviano ottavia otello palmiro pamela pancrazio paride pasqualina
        pasqualino patrizio pellegrino peppe peppino peter petra pia pierangelo pierfrancesco pier pierpaolo piergiorgio
        pieralberto piermario pio placido pompeo primo prisca quinto quirino raimondo raimondi
        ramona raoul regina renzo renza rino rinaldo rodolfo romeo romina romolo rosalba rosalinda rosaria rosella roselina
        rosetta rosina rosita rossana rosy ruben ruggiero rufino sabato sabina sabino salvatrice samantha samanta samuela santa
        santi santo santina santino saverio saveria savina savino sebastiana secondo selvaggia sergia serse settimio severino
        severo sigismondo silvestro silverio simeone sirio sofia sonia speranza
        stefania susanna tamara tania tarcisio tatiana tecla teo teodora teodoro teresina tiberio tina tino tito tonino toni tosca
        totò tullia tullio ubaldo ugolino ulisse urbano ursula valente valter vanda vanna vanni vasco venanzio vera veronica vilma
        vincenzina virgilio virginio vitale vitaliano vittorino vladimiro wanda wilma zaira zeno zita ignazia rosy beppe pippo
        pino lillo gegè nicolino
        abdul abdullah abu ahmed ahmad ali amir anwar ayman bashar fatima hamid hassan hosni hussein ibrahim ismail jalal karim
        khalid mahmoud mahmud mohamed mohammed muhammad mustafa nasser omar osama rashid saddam said saif tariq yasser yousef
        youssef aleksandr aleksandra aleksej andrej anatolij boris dmitri dmitrij dmitry evgeni igor ivan jurij leonid michail
        mikhail nikita nikolaj oleg pavel sergej sergei vladimir vitalij viktor viktorija julija tymofij oleksandr volodymyr
        vjačeslav jaroslav stanislav
        recep abdullah mehmet ahmet mustafa fethullah shinzo shinzō akira hiroshi kenji takeshi naoto yukio ban kofi nelson thabo
        desmond jacob robert mahinda pervez benazir asif nawaz hamid narendra sonia rahul indira manmohan jawaharlal mahatma aung
        thein george barack joe donald hillary bill jimmy ronald john mitt sarah
        angela gerhard helmut willy horst joachim wolfgang frank-walter jürgen günter jens thomas nicolas jacques françois
        ségolène dominique marine emmanuel jean-marie jean-claude jean-pierre christine tony gordon david theresa boris margaret
        winston charles camilla william harry kate diana elizabeth josé luis mariano felipe juan carlos sofía letizia pedro hugo
        evo luiz dilma fidel raúl nicolás cristina néstor mauricio michelle sebastián álvaro
        """;
}
