namespace Summarizer.Languages.LongTables.InNews;

/// <summary>Places, organizations and well-known people in Romanian news, written by hand.</summary>
internal static class RomanianNames
{
    public const string Places = """
        Statele Unite, Statele Unite ale Americii, Statelor Unite, Statelor Unite ale Americii, S.U.A., Marea Britanie, Marii
        Britanii, Regatul Unit, Regatului Unit, Republica Moldova, Republicii Moldova, Romania, Coreea de Sud, Coreea de Nord,
        Coreei de Nord, Coreei de Sud, Africa de Sud, Arabia Saudită, Emiratele Arabe Unite, Noua Zeelandă, Republica Cehă, Bosnia
        și Herțegovina, Bosnia-Herțegovina, Macedonia de Nord, URSS, U.R.S.S., Uniunea Sovietică, Uniunii Sovietice, Iugoslavia,
        Cehoslovacia, Slovenia, Muntenegru, Macedonia, Albania, Kosovo, Malta, Luxemburg, Islanda, Monaco, Vatican, Andorra,
        Scoția, Țara Galilor, Irlanda de Nord, Tunisia, Algeria, Maroc, Libia, Sudan, Etiopia, Somalia, Kenya, Uganda, Rwanda,
        Congo, Tanzania, Zambia, Zimbabwe, Angola, Mozambic, Namibia, Camerun, Ghana, Coasta de Fildeș, Senegal, Mali, Niger,
        Ciad, Nigeria, Iordania, Palestina, Kuweit, Yemen, Bahrain, Uzbekistan, Turkmenistan, Tadjikistan, Kîrgîzstan, Mongolia,
        Nepal, Bangladesh, Sri Lanka, Myanmar, Birmania, Cambodgia, Laos, Malaezia, Singapore, Filipine, Taiwan, Cuba, Haiti,
        Jamaica, Republica Dominicană, Panama, Costa Rica, Nicaragua, Honduras, Guatemala, El Salvador, Columbia, Venezuela, Peru,
        Chile, Bolivia, Ecuador, Uruguay, Paraguay, America Latină, America de Nord, America de Sud, America Centrală, Americii,
        Europa de Est, Europa de Vest, Europa Centrală, Europa de Sud-Est, Africii, Orientul Mijlociu, Orientului Mijlociu,
        Extremul Orient, Asia Centrală, Asia de Sud-Est, Africa de Nord, Balcani, Balcanilor, Caucaz, Scandinavia, Siberia, Marea
        Neagră, Mării Negre, Marea Mediterană, Mediterana, Marea Baltică, Marea Nordului, Oceanul Atlantic, Oceanul Pacific,
        Atlantic, Pacific, Golful Persic, Dunăre, Dunării, Dunărea, Delta Dunării, Prut, Nistru, Mureș, Olt, Siret, Banat,
        Banatul, Crișana, Maramureș, Oltenia, Muntenia, Dobrogea, Bucovina, Basarabia, Ardeal, Țara Românească, Țării Românești,
        Transnistria, Valea Jiului, Vestul țării, Munții Apuseni, Apuseni, Bucegi, Retezat, Carpaților, Munții Carpați, Semenic,
        Prahova, Valea Prahovei, Litoral, Alba, Arad, Argeș, Bacău, Bihor, Bistrița-Năsăud, Bistrița, Botoșani, Brăila, Brașov,
        București, Bucureștilor, Capitalei, Buzău, Călărași, Caraș-Severin, Cluj, Cluj-Napoca, Constanța, Covasna, Dâmbovița,
        Dolj, Galați, Giurgiu, Gorj, Harghita, Hunedoara, Ialomița, Iași, Ilfov, Mehedinți, Neamț, Sălaj, Satu Mare, Sibiu,
        Sibiului, Suceava, Teleorman, Timiș, Tulcea, Vâlcea, Vaslui, Vrancea, Timișoara, Craiova, Ploiești, Oradea, Pitești, Târgu
        Mureș, Târgu-Mureș, Târgu Jiu, Târgu-Jiu, Baia Mare, Alba Iulia, Alba-Iulia, Piatra Neamț, Piatra-Neamț, Focșani, Slatina,
        Râmnicu Vâlcea, Rm. Vâlcea, Drobeta Turnu Severin, Drobeta-Turnu Severin, Turnu Severin, Reșița, Lugoj, Deva, Petroșani,
        Lupeni, Zalău, Slobozia, Alexandria, Târgoviște, Sfântu Gheorghe, Miercurea Ciuc, Odorheiu Secuiesc, Gheorgheni, Roman,
        Onești, Bârlad, Huși, Pașcani, Medgidia, Mangalia, Năvodari, Mamaia, Cernavodă, Fetești, Turda, Dej, Gherla, Câmpia
        Turzii, Mediaș, Sighișoara, Făgăraș, Sinaia, Predeal, Bușteni, Câmpina, Azuga, Poiana Brașov, Rășinari, Blaj, Sebeș, Aiud,
        Caransebeș, Oravița, Moldova Nouă, Băile Herculane, Herculane, Jimbolia, Sânnicolau Mare, Făget, Buziaș, Recaș, Deta,
        Ciacova, Gătaia, Lipova, Ineu, Chișineu-Criș, Nădlac, Pecica, Salonta, Beiuș, Marghita, Carei, Negrești-Oaș, Sighetu
        Marmației, Borșa, Vatra Dornei, Rădăuți, Fălticeni, Dorohoi, Otopeni, Băneasa, Voluntari, Buftea, Snagov, Corbeanca,
        Curtea de Argeș, Câmpulung, Câmpulung Moldovenesc, Caracal, Corabia, Calafat, Băilești, Motru, Orșova, Dumbrăvița, Giroc,
        Moșnița Nouă, Ghiroda, Tecuci, Măcin, Isaccea, Sulina, Vama Veche, Costinești, Eforie, Neptun, Cotroceni, Palatul
        Cotroceni, Palatul Victoria, Piața Victoriei, Piața Unirii, Piața Universității, Roșia Montană, Bălți, Tiraspol, Tighina,
        Cahul, Soroca, Orhei, Chișinăului, Cernăuți, Anglia, Veneția, Neapole, Florența, Milano, Torino, Genova, Bologna, Sicilia,
        Sardinia, Lombardia, Toscana, Frankfurt, Köln, Hamburg, Stuttgart, Bonn, Bavaria, Strasbourg, Lyon, Marsilia, Nisa,
        Cannes, Barcelona, Sevilla, Valencia, Catalonia, Mallorca, Porto, Zürich, Berna, Lausanne, Salzburg, Graz, Haga,
        Rotterdam, Anvers, Oslo, Helsinki, Riga, Vilnius, Tallinn, Minsk, Belgrad, Zagreb, Sarajevo, Ljubljana, Skopje, Tirana,
        Podgorica, Novi Sad, Vârșeț, Szeged, Pécs, Debrețin, Salonic, Creta, Corfu, Santorini, Rhodos, Nicosia, Antalya, Kabul,
        Kandahar, Islamabad, Cairo, Tripoli, Tunis, Fâșia Gaza, Cisiordania, Ramallah, Ierusalim, Betleem, Nazaret, Basra, Mosul,
        Falluja, Casa Albă, Casei Albe, Kremlin, Kremlinul, California, Florida, Texas, Chicago, Boston, San Francisco, Los
        Angeles, Philadelphia, Hollywood, Toronto, Montreal, Quebec, Havana, Caracas, Buenos Aires, Rio de Janeiro, Sydney,
        Melbourne, Mumbai, Calcutta, Bali, Jakarta, Manila, Bangkok, Kuala Lumpur
        """;

    public const string Organizations = """
        Guvernul României, Guvernului României, Guvernului, Parlamentul României, Parlamentului României, Parlamentului,
        Parlamentul European, Parlamentului European, Senatului, Camerei Deputaților, Comisiei Europene, Consiliul European,
        Consiliului European, Consiliul Europei, Consiliului Europei, Uniunea Europeană, Uniunii Europene, U.E., Banca Centrală
        Europeană, BCE, Banca Mondială, Băncii Mondiale, FMI, F.M.I., Fondul Monetar Internațional,
        Fondului Monetar Internațional, O.N.U., Organizația Națiunilor Unite, Organizației Națiunilor Unite, Națiunile Unite,
        Națiunilor Unite, Consiliul de Securitate, Consiliului de Securitate, OSCE, OMS, Organizația Mondială a Sănătății,
        Organizației Mondiale a Sănătății, N.A.T.O., Alianța Nord-Atlantică, Curtea Constituțională, Curții Constituționale,
        Înalta Curte de Casație și Justiție, Înaltei Curți de Casație și Justiție, ICCJ, Curtea de Conturi, Curții de Conturi,
        Consiliul Superior al Magistraturii, Consiliului Superior al Magistraturii, CSM,
        Direcția Națională Anticorupție, Direcției Naționale Anticorupție, DIICOT, Parchetul General, Parchetului General,
        Ministerul Public, Ministerului Public, Banca Națională a României, Băncii Naționale a României, B.N.R., ANAF, ANI,
        Agenția Națională de Integritate, Agenției Naționale de Integritate, CNSAS, SPP, SIE, STS, MApN, MAI, M.A.I., MAE, ANCPI,
        ANPC, CNA, Consiliul Național al Audiovizualului, ANRE, AEP, BEC, Biroul Electoral Central, Avocatul Poporului, Avocatului
        Poporului, Administrația Prezidențială, Administrației Prezidențiale, Academia Română, Academiei Române, Securitatea,
        Securității, Serviciul Român de Informații, Serviciului Român de Informații,
        Biserica Ortodoxă Română, Bisericii Ortodoxe Române, Biserica Ortodoxă, Bisericii Ortodoxe, BOR, Patriarhia Română,
        Sfântul Sinod, Biserica Catolică, Garda de Fier, Gărzii de Fier, Poșta Română, Poliția Română, Poliției Române,
        Jandarmeria Română, Jandarmeriei Române, Poliția Locală, Armata Română, Armatei Române, Crucea Roșie, Crucii Roșii, RATT,
        RATB, STB, Metrorex, TAROM, Tarom, CFR Călători, Petrom, OMV Petrom, Rompetrol, Lukoil, Electrica, Enel, E.ON,
        Transelectrica, Transgaz, Nuclearelectrica, Dacia, Automobile Dacia, BCR, BRD, Banca Transilvania, Raiffeisen Bank, CEC,
        CEC Bank, Romtelecom, Orange, Vodafone, RCS&RDS, Digi, Dedeman, Bursa de Valori București, BVB, SIF Banat-Crișana,
        Mediafax, MEDIAFAX, Rompres, News.ro, Hotnews, HotNews.ro, TVR, Pro TV, PRO TV, ProTV, Antena 1, Antena 3, Realitatea TV,
        Digi24, Digi 24, B1 TV, Radio România, Radio România Actualități, Europa Liberă, Evenimentul Zilei, Evenimentul zilei,
        Adevărul, Jurnalul Național, România liberă, Gândul, Libertatea, Gazeta Sporturilor, ProSport, Cotidianul, Ziarul
        Financiar, BBC, CNN,
        PSD, P.S.D., PNL, P.N.L., PDL, PD-L, PD, UDMR, U.D.M.R., USR, USR PLUS, PLUS, ALDE, PMP, Pro România, UNPR, PRM, P.R.M.,
        PPDD, PP-DD, PER, PNTCD, PNȚCD, PDSR, FSN, CDR, PUR, PC, USL, ARD, AUR, SOS România, Partidul Social Democrat, Partidului
        Social Democrat, Partidul Național Liberal, Partidului Național Liberal, Partidul Democrat, Partidului Democrat, Partidul
        Conservator, Partidul România Mare, Partidului România Mare, Partidul Comunist Român, Partidului Comunist Român, Uniunea
        Salvați România, PCR, P.C.R., Alianța D.A., Alianței D.A., PPE, Fidesz, Jobbik, Partidul Comunist, PCRM, PLDM, PAS,
        Steaua, Steaua București, FCSB, Dinamo, Dinamo București, Rapid, Rapid București, CFR Cluj, Universitatea Cluj, U Cluj,
        Universitatea Craiova, Poli Timișoara, Politehnica Timișoara, Politehnica Iași, Oțelul Galați, Petrolul Ploiești, FC
        Argeș, Astra Giurgiu, Astra Ploiești, Viitorul, Farul Constanța, Gloria Bistrița, Unirea Urziceni, FC Vaslui, Sepsi OSK,
        UTA, UTA Arad, Jiul Petroșani, FC Național, Național, Ceahlăul Piatra Neamț, FC Brașov, FRF, F.R.F., LPF, COSR, UEFA,
        FIFA, F.I.F.A., Oltchim Râmnicu Vâlcea, CSM București, Real Madrid, Barcelona, FC Barcelona, Juventus, Inter, AC Milan,
        Lazio, Bayern, Chelsea, Arsenal, Liverpool, Manchester United, Manchester City, Paris Saint-Germain, Ajax,
        Senatul SUA, Congresul, Congresului, Pentagon, Pentagonul, Pentagonului, Departamentul de Stat, CIA, FBI, KGB, FSB, Duma
        de Stat, Bundestag, Knesset, Hamas, Hezbollah, Al-Qaida, al-Qaida, Al-Qaeda, Statul Islamic, Statului Islamic, ISIS,
        Talibanii, Reuters, AFP, AP, Associated Press, NASA, Curtea Europeană a Drepturilor Omului, Curtea Europeană de Justiție,
        CEDO, Consiliul Județean Timiș, Consiliului Județean Timiș, Google, Microsoft, Facebook, Gazprom, Eurostat, Greenpeace,
        Institutul Național de Statistică, Institutului Național de Statistică
        """;

    public const string Famous = """
        băsescu iliescu constantinescu johannis iohannis ponta tăriceanu boc năstase geoană dragnea orban cîțu ciucă ciolacu
        cioloș ungureanu antonescu voiculescu vadim becali
        udrea kövesi macovei blaga oprescu firea nicușor ceaușescu antonescu eminescu caragiale creangă enescu brâncuși eliade
        cioran iorga titulescu maniu brătianu
        cuza hagi mutu halep năstase putin medvedev trump obama biden bush clinton merkel macron sarkozy hollande chirac blair
        cameron berlusconi erdogan orbán zelenski voronin plahotniuc filat dodon sandu timofti lukașenko saddam
        sharon arafat netanyahu hitler stalin lenin gorbaciov napoleon mussolini churchill nixon reagan kennedy
        """;

    /// <summary>More given names in Romania.</summary>
    public const string Men = """
        achim adam adi aldea alecu alex alexe alfred aleodor anatol anatolie andreas anghel antim antoniu apostol arcadie aron
        arpad arthur atanasie attila aurelian aurică avram axente barbu bela beniamin benone carol cassian cătălin celestin
        chiriac ciprian claudiu clement codin codrin codruț
        cornel cosmin costache costel costi costin costică crin cristian cristi cristinel damian daniel dan danil darius david
        decebal denis dimitrie dinu dionisie dominic dorian dorin dorinel dorel doru dragoș dragomir dumitru dumitrel duiliu
        edmond eduard edward eftimie emanoil emanuel emanuil emeric emil emilian ene eugen eusebiu
        fabian felix filip filaret flavian flavius florea florentin florian florin florinel gabi gabriel gavril gavrilă george
        georgel georgian gelu genu geo gheorghe gheorghiță ghiță gicu gigi giani giovani grațian gruia grigore grigorie gyula
        haralamb haralambie horațiu horea horia horst iacob iancu ianis ieronim igor ilarie ilarion ilie ion ionel ionuț ionică
        ioan ioachim iordache iosif
        irimie irinel isidor istvan iulian iulică iuliu iulius iurie iustin iustinian ivan jan janos jean johann jozsef klaus
        kelemen lajos lascăr laszlo laurean laurențiu lazăr leon leonard leonid leonte liviu liviu lorin lucian lucrețiu ludovic
        luca manole marcel marcu marian marin marinel marius martin mateescu matei mathias maxim mihai mihail mihaiță mihnea
        miklos mircea mirel miron mitică mitruț moise neculai
        nae natanael nechita nelu nestor nichifor nichita nicolae nicolaie nicolai nicu nicușor nicuță niculae nini octav octavian
        oleg oliver oliviu onisifor ovidiu panait pantelimon paul pavel peter petre petrică petrișor petru petruț pompei pompiliu
        porfir radu rareș raul răzvan relu remus richard robert roland roman romeo romică romulus rudolf sabin samuel samson
        sandor sandu sașa sava savin savu scarlat sebastian septimiu sergiu serghei sever severin silvestru silviu simion simon
        sorin sorinel spiridon stan stelian stelică steliană sterian
        ștefan ștefăniță tănase teodor teofil teohari teoctist theodor tiberiu timotei titel titi titu titus toader todor toma
        traian trifon tudor tudorel ulpiu valentin valer valeriu vali varujan vasile vasilică veaceslav vergil vicențiu victor
        victoraș vincențiu viorel virgil vitalie vlad vladimir vladislav vlaicu voicu yves zaharia zamfir zeno zoltan zsolt gyorgy
        sándor lászló józsef istván béla attila tamás csaba
        """;

    public const string Women = """
        ada adela adelina adina adriana agata agnes agripina alberta alexandra alexandrina alice alina alida alma amalia amelia
        ana ana-maria anabela anamaria anastasia anca ancuța anda andra andrada andreea angela angelica anica anișoara anita
        anemona anuța antoaneta antonela antonia arina aspazia atena augusta aura aurelia aurica aurora axinia beatrice bianca
        blanca brândușa brigitta
        camelia camelia carina carla carmen carmina catinca catrinel caterina cătălina cecilia cella cerasela cezarina chira
        cipriana clara claudia clarisa clementina cleopatra codruța constanța constantina corina cornelia cosmina crina crenguța
        cristiana cristina dacia dafina daniela dana daria delia demetra denisa despina diana didina dina doina dora dorina
        dorothea draga dumitrița ecaterina edith elena eleonora elisa elisaveta eliza ella elvira ema emanuela emilia emma erika
        erica estera eufrosina eugenia eva evelina
        fabia fabiana felicia filofteia firuța flavia floarea floarea florica florentina florina gabriela geanina gența georgeta
        georgiana gherghina ghizela gina gloria graziella gratiela hortensia iasmina ileana ilinca ilona ina ioana iolanda ionela
        ionica irina iris isabela iuliana iulia iza izabela jana janina jeana jeni laura lavinia lăcrămioara lelia lenuța leontina
        leana letiția lia liana lidia ligia liliana lina livia loredana lorena lucia luciana lucica lucreția ludmila luiza
        luminița mădălina magda magdalena maia malvina manuela mara marcela margareta maria mariana maricica marilena marina
        marinela marioara marta maruca matilda medeea melania melinda michaela mihaela miluța
        mina mioara mira mirela miruna monica nadia nastasia natalia natașa nela nicoleta nicolina nina nineta nora norica oana
        octavia odeta olga olguța olimpia olivia oltea ortansa otilia ozana pamela patricia paula paulina petra petronela petruța
        pia profira rada rahela raluca ramona rebeca renata rica roberta rodica romanița romina rona roxana roza rozalia ruxandra
        sabina sabrina safta salomeea sanda sanda sânziana saveta sarmiza sevastița silvana silvia simina simona smaranda sofia
        sonia sorana sorina speranța stana stanca stela steliana steluța suzana svetlana ștefana ștefania tamara tania tatiana
        teea teodora teodosia teofana tereza tia tincuța titiana tudora tudorița
        valentina valeria vanda vasilica vasilca venera vera verona veronica veta victoria violeta viorica virginia viviana
        voichița xenia zamfira zina zița zoe
        """;
}
