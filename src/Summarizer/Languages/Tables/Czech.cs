using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Czech, written by hand.</summary>
internal static class CzechTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "cs",
            ReadMeanings = static () => CzechMeanings.Table,
            OrdinalsEndWithStop = true,
            DropsSubjects = true,

            Demonstratives = Words("tento tato ten ta"),
            LowerCaseCalendar = true,
            InvertsAfterQuotation = true,
            SourcePrepositions = Words("podle"),
            // Endings of oblique cases that no Czech name has in the nominative.
            AgeEndings = ["letý", "letá"],
            DativeEndings = ["ovi"],
            ObliqueEndings = List("u ovi ům ám ách ami ou ého ému ém ých ým ího ímu ím ích ěm é"),

            FunctionWords = Words(
                """
                a se na je v že s z do o to i pro jako ale by za podle které který byl která jsou jeho své od při také už nebo bude
                jen já ty on ona ono my vy oni ony mě mne mi mně tě ti tobě ho jej jí ji jim jimi nás nám vás vám ně něj ní nich nimi
                si sebe můj má mé moje tvůj náš naše váš vaše její jejich svůj svou svého svým ten ta toho té tu tím tom těch těm
                tento tato toto tyto tohoto této ve ze ke k ku u po před pod nad mezi bez přes proti kolem podél kromě během kvůli
                díky vůči mimo až když protože aby kdyby zda jestli ani či tedy však přesto proto totiž ovšem než jak kde kdy kam kdo
                co proč čí jaký jaká jaké kteří kterou kterého kterým jsem jsi jsme jste byla bylo byli byly být budou není nejsou
                nebyl nebyla měl měla mělo měli mají mít může mohou musí chce tak tam tady zde teď dnes včera zítra ještě již vždy
                nikdy velmi více méně moc málo všichni všechno všechny každý některý žádný jiný jiná jiné jiní sám sama ač ačkoli aniž
                ano asi aspoň alespoň anebo avšak beze blízko bohužel brzy brzo buď byť celkem celkově často čím dál dále daleko dávno
                dle dneska docela doma domů doposud dosud dost dostatečně dokonce dolů dohromady donedávna dopoledne dobře dříve dva
                dvě hlavně hned hodně hůře jakkoli jakmile jakož jenom jenže jenž jestliže jinak jinde jindy jistě jednoduše jednou
                jenomže jelikož kdepak kolik konečně krátce kdežto kdykoli kdokoli letos loni leda ledaže letošní loňský mezitím
                mimochodem místo možná mnoho mnohem mnohé mimořádně momentálně nade nahoru nahoře nakonec například naproti naopak
                napřed naposledy navíc navzdory nato ne neboť nedávno nechť nejdřív nejdříve nejen nejméně nejprve nejspíš nejspíše
                největší nejvíce nejvíc někam někde někdo někdy několik něco nějak němu ni nic nicméně nijak nikam nikde nikdo nikoli
                nikoliv nikterak nyní nově nutně následně nadále naštěstí náhle nejčastěji nejhůř nejhůře nejlépe nejnovější oba obě
                obvykle ode odkud odpoledne okolo opět opravdu ostatně otevřeně občas obecně oficiálně odhadem pak patrně pode podobně
                pokud poblíž poměrně poněkud poprvé pořád posléze potom pouze poté pozdě později právě prostě prý přede předem
                především přesně přestože přibližně příliš původně podruhé potřetí pochopitelně posledně poslední postupně
                pravděpodobně prozatím průměrně překvapivě případně příště ráno rovněž rychle rozhodně sice skoro skrz skutečně sotva
                snad současně spíš spíše společně spolu stále stejně stranou střídavě samozřejmě samotný snadno smutně současný takhle
                taky takový takto takže tamhle teprve též tehdy téměř tolik třeba tudíž tuto těžko tentokrát trochu takřka tradičně
                tenkrát určitě uprostřed uvnitř údajně vcelku vedle velice venku večer včetně víc viz vlastně vloni vně všude vůbec
                vždycky vždyť výhradně vzadu vzhledem většinou výjimečně vpředu vpravo vlevo vysoko zadarmo zas zase zatím zatímco
                zato závěrem zejména zcela zdaleka znovu zpět zpravidla zřejmě zvlášť zvláště zblízka zhruba zároveň zprvu zdarma
                zhola první druhý druhá druhé třetí jeden jedna jedno jednoho jedné jedním tři čtyři pět šest sedm osm devět deset sto
                tisíc desítky stovky tisíce miliony polovina třetina čtvrtina tucet pár řada většina část nový nová nové novým novou
                starý stará staré velký velká velké malý malá malé mladší starší mladý mladá dobrý dobrá dobré další celý celá celé
                hlavní vlastní jediný jediná jediné různý různé zbylý ostatní někteří některé některých bývalý bývalá současná tamní
                zdejší místní domácí podobný podobná podobné podobných předchozí příští minulý minulá bych bychom byste bys buďme jde
                jdou jdeme šlo je-li tenhle tahle tohle tihle tyhle onen te tohohle tomuhle tímhle touhle těchhle těmhle tamten tamta
                tamto tentýž táž totéž taková takové týž svoje svoji svými svých svém naší našich našim našimi vaši vašich jejími
                jejího jejímu jejím jemu jehož jejíž jejichž nichž němž níž něhož jež jíž jimiž komu koho kým čem čemu čeho námi vámi
                sebou sobě samo samy sami každá každé každého každému žádná žádné žádného nikoho nikomu ničem někoho někomu někým
                něčeho něčím všechna všem všemi vše veškerý veškerá mnozí mnohá několikátý
                """
            ),

            Abbreviations = Words(
                """
                Ing Mgr Bc Dr Doc Prof MUDr JUDr PhDr RNDr PaedDr ThDr DrSc CSc p pí sv č čl str tzv tj např atd apod ap mj resp vs mil
                mld Kč ul nám tř r s.r.o a.s
                """
            ),

            UnitAbbreviations = Words("Kč"),

            ShortRoles = new Dictionary<string, string>
            {
                ["kouč"] = "trenér",
                ["koučka"] = "trenérka",
                ["lodivod"] = "trenér",
            },
            Representatives = List("mluvčí zástupce zástupkyně advokát advokátka obhájce obhájkyně právník právnička"),
            ContinuingOpenings = Words("pak vzápětí"),
            SourcePronouns = Words("něj něho ní"),
            ContinuingVerbs = Words("dodal dodala dodává pokračoval pokračovala pokračuje doplnil doplnila doplňuje uzavřel uzavřela"),
            Media = Phrases("ČTK, TASR, SITA, AP, AFP, Reuters, DPA, TASS, PAP, APA, MTI, BBC, CNN, ČT24"),
            InscriptionNouns = List("transparent plakát nápis cedul tričk náhrobk samolepk tabulk"),
            QuotingVerbs = Words("citoval citovala cituje"),
            ReportingVerbs = CzechSpeech.Verbs,
            DocumentVerbs = Words("stojí stálo zní zněl zněla"),

            Prepositions = Words(
                """
                v ve na do z ze s k ke ku o u po pro při před pod nad mezi bez přes proti kolem podél kromě během kvůli díky vůči mimo od
                za až než jako a i nebo či jménem včetně místo
                """
            ),

            Determiners = Words(
                """
                ten ta to ti ty tento tato její jeho jejich jeden jedna můj moje náš naše jiný jiná další nějaký nějaká některý některá
                """
            ),

            IndefiniteWords = Words(
                """
                jeden jedna jiný jiná jiní další některý některá někteří nějaký nějaká někdo nikdo mnozí muž žena mladík dívka chlapec
                anonymní nejmenovaný nejmenovaná
                """
            ),

            SpeechNouns = Lines(
                """
                prohlášen
                vyjádřen
                zpráv
                dopis
                """
            ),

            Pronouns = Words(
                """
                já ty on ona ono my vy oni ony mě mne mi tě ti ho jej ji jí jim nás nám vás vám ten ta to kdo co někdo nikdo nic něco
                všichni každý jiný jiná další který která které
                """
            ),

            // Written by hand, as are the three after it.
            FiniteVerbs = Words("je jsou bude budou má mají byl byla byli bylo byly může mohou chce chtějí se si"),

            FiniteEndings = List("al ala ali alo aly il ila ili ilo ily ul ula uli ulo uly el ela eli elo ely ěl ěla ěli ělo ěly uje ují"),

            CapitalizedWords = Words(CzechNames.Nouns),
            CapitalizedSuffixes = Words("ost osti eni ani stvi ctvi ace ita ismus iste tele nici ari eri"),

            AdjunctOpenings = Words(
                """
                po před při kvůli když protože aby v ve na za do z ze od u díky během podle proti který která kteří které kde mezi nad pod
                """
            ),

            Conjunctions = Words("ale a však"),

            SpeakerPronouns = Words("on ona oni"),

            FirstPersonWords = Words("já jsem mě mně mi můj moje moji jsme nás nám náš naše"),

            QuestionLabels = Words("otázka"),
            AnswerLabels = Words("odpověď"),

            NonTopics = Words("rok roku let měsíc měsíců týden týdnů den dní hodina hodin minut krát část způsob"),

            ClockWords = Words("v hod hodin hodiny hodině"),

            PageOpenings = Lines(
                """
                klikněte zde
                klikněte sem
                čtěte také
                čtěte více
                čtěte dále
                přečtěte si také
                podívejte se na video
                podívejte se také
                viz také
                přihlaste se k odběru
                odebírejte náš
                stáhněte si naši
                stáhněte si aplikaci
                sledujte nás
                článek aktualizujeme
                zprávu aktualizujeme
                text aktualizujeme
                """
            ),

            PagePhrases = Lines(
                """
                na článku spolupracoval
                na článku spolupracovala
                na článku spolupracovali
                na textu spolupracoval
                """
            ),

            CreditOpenings = Lines(
                """
                připravil
                připravila
                zpracoval
                zpracovala
                editoval
                editovala
                """
            ),

            RoleModifiers = Lines(
                """
                bývalý, bývalá, někdejší, ex, předchozí, dřívější, tehdejší, odcházející, zesnulý, vysloužilý
                místo, vice, zástupce, zástupkyně, náměstek, náměstkyně
                úřadující, pověřený, prozatímní
                stínový, stínová, soupeřící
                asistent, asistentka, čestný, čestná, budoucí, nastupující
                """
            ),

            Aides = Phrases(
                """
                mluvčí, advokát, advokátka, právník, právnička, poradce, poradkyně, asistent, asistentka, zástupce, zástupkyně,
                náměstek, náměstkyně, kancléř, šéf kabinetu, tajemník, tajemnice, sekretářka, manžel, manželka, vdova, syn, dcera,
                bratr, sestra, matka, otec, nástupce, nástupkyně, předchůdce, předchůdkyně, řidič, soupeř, vyslanec
                """
            ),

            OtherPeople = Phrases(
                """
                jiný, jiná, jiní, další, druhý, druhá, třetí, čtvrtý, čtvrtá, jeden z, jedna z, jeden z nich, jedna z nich, někteří,
                některé, někdo, někdo jiný, mnozí, ostatní
                """
            ),

            Roles = Phrases(CzechNames.Roles),

            // Nouns for people by their suffix: "arachnolog", "psycholožka", "recenzistka".
            RoleEndings = List(
                "log ložka nom nomka istka ista kyně itel itelka atel atelka ářka ařka átor átorka ektor ektorka ér érka ovnice"
            ),

            AdjectiveEndings = List("ý á í"),
            AmbiguousAdjectiveEndings = Words("í"),

            OrganizationWords = Words(
                """
                divadlo muzeum škola ulice náměstí stadion ministerstvo úřad vláda parlament sněmovna senát soud policie univerzita
                fakulta ústav nemocnice odbory svaz spolek sdružení nadace strana hnutí společnost firma podnik banka agentura klub kraj
                město obec rada výbor komise inspekce ředitelství galerie televize rozhlas rádio knihovna služba spořitelna pojišťovna
                burza správa komora unie federace asociace konfederace liga zoo dráhy pošta centrála centrum kancelář jednota orchestr
                filharmonie akademie gymnázium magistrát vydavatelství nakladatelství zastupitelství družstvo holding koncern
                """
            ),

            FirstNames = Words($"{CzechNames.Men} {CzechNames.Women} {EnglishGivenNames.Men} {EnglishGivenNames.Women}").Without("ada jen"),
            MasculineFirstNames = Words($"{CzechNames.Men} {EnglishGivenNames.Men}"),
            FeminineFirstNames = Words($"{CzechNames.Women} {EnglishGivenNames.Women}"),

            // Written by hand from a grammar's paradigms of names.
            NameCases = Lines(
                """
                f ová ové ovou
                f á é ou
                f ka ky ce ku kou
                f ga gy ze gu gou
                f ha hy ze hu hou
                f ra ry ře ru rou
                f ie ii ií
                f a y ě e u ou
                f e i í
                m něk ňka ňkovi ňku ňkem
                m Cek Cka Ckovi Cku Ckem
                m Cec Cce Ccovi Cci Ccem
                m Cel Cla Clovi Clu Clem
                m ý ého ému ým
                m í ího ímu ím
                m a y ou
                m - a ovi u em e i
                p o a u ě em
                p e ích ím
                p ice ic icích icím icemi
                p y ách ům ami
                p ec ce ci cem
                p ek ku kem
                p ň ně ni ní
                p zeň zně zni zní
                p sk ska sku skem
                p ov ova ovu ově ovem
                p - u ě em i e
                p y ů ům ech
                p - a
                p ů omě omu omem
                p e i í
                p ě i í
                a ý ého ému ým ém
                a á é ou
                a í ího ímu ím
                a é ých ým ými
                """
            ),

            FeminineSurnameEndings = ["ová", "á"],

            FeminineSigns = Words("ona ní její jejího jejímu jejím -la -ka -kyně -nice"),
            MasculineSigns = Words("on něj něho jeho -l"),
            ClausePrepositions = Words("jako než"),
            Possessives = Words("jeho její jejího jejímu jejím jejich svém svým svého své"),

            Organizations = Phrases(
                """
                OSN, NATO, EU, Evropská unie, Evropská komise, ČTK, ČNB, ČSSZ, ČSÚ, ČHMÚ, ČEZ, ČSOB, ČD, České dráhy, Škoda Auto,
                Česká národní banka, Evropský parlament, Evropská rada, Rada Evropy, Evropská centrální banka, Organizace spojených národů,
                Světová zdravotnická organizace, Světová obchodní organizace, Světová banka, Mezinárodní měnový fond,
                Mezinárodní trestní soud, Poslanecká sněmovna, Sněmovna reprezentantů, Dolní sněmovna, Sněmovna lordů, Senát, Kongres,
                Bundestag, Bílý dům, Kreml, Pentagon, Demokratická strana, Republikánská strana, Konzervativní strana, Labouristická strana,
                Liberální demokraté, Nejvyšší soud, Ústavní soud, Nejvyšší státní zastupitelství, Státní zdravotní ústav,
                Český statistický úřad, Česká pošta, Česká spořitelna, Komerční banka, Generální inspekce bezpečnostních sborů,
                Svobodná Evropa, Rádio Svobodná Evropa, Hospodářské noviny, Lidové noviny, Mladá fronta DNES, Právo, Respekt, Seznam Zprávy,
                DVTV, CNN Prima News, iROZHLAS, TASR, DPA, APA, AP, FED, Fed, WTO, WHO, MMF, CDU, CSU, SPD, AfD, FDP, PGNiG, Naftogaz,
                Agrofert, ODS, ANO, ČSSD, KSČM, TOP 09, STAN, KDU-ČSL, Piráti, Česká televize, ČT, Český rozhlas, BIS, NKÚ, NÚKIB, ŘSD,
                Sparta, Slavia, Reuters, AFP, Google, Apple, Microsoft, Facebook
                """
            ),
            OrganizationsInNews = Phrases(WorldOrganizations.All),

            Places = Phrases(
                """
                Česko, Česká republika, Praha, Brno, Ostrava, Plzeň, Liberec, Olomouc, Morava, Čechy, Slezsko, Slovensko, Bratislava,
                Německo, Berlín, Rakousko, Vídeň, Polsko, Varšava, Maďarsko, Budapešť, Evropa, Brusel, Francie, Paříž, Itálie, Řím,
                Španělsko, Británie, Londýn, USA, Washington, Rusko, Moskva, Ukrajina, Kyjev, Čína, Peking, Japonsko, Tokio, Izrael,
                Gaza, Turecko, Hradec Králové, Pardubice, Zlín, České Budějovice, Ústí nad Labem, Karlovy Vary, Jihlava, Teplice,
                Kladno, Opava, Frýdek-Místek, Karviná, Děčín, Chomutov, Přerov, Prostějov, Jablonec nad Nisou, Mladá Boleslav, Třebíč,
                Třinec, Tábor, Znojmo, Kolín, Příbram, Cheb, Písek, Trutnov, Kroměříž, Orlová, Vsetín, Šumperk, Uherské Hradiště,
                Břeclav, Hodonín, Český Krumlov, Litoměřice, Havířov, Jeseník, Jeseníky, Krkonoše, Šumava, Vysočina, Beskydy, Labe,
                Vltava, Košice, Belgie, Švýcarsko, Nizozemsko, Švédsko, Norsko, Dánsko, Finsko, Řecko, Chorvatsko, Srbsko, Rumunsko,
                Bulharsko, Portugalsko, Irsko, Kanada, Mexiko, Brazílie, Indie, Austrálie, Egypt, Írán, Sýrie, Benešov, Beroun, Blansko,
                Brandýs nad Labem, Bruntál, Bohumín, Boskovice, Bystřice nad Pernštejnem, Česká Lípa, Česká Třebová, Český Těšín,
                Domažlice, Doksy, Dvůr Králové, Františkovy Lázně, Frýdlant, Hlinsko, Hlučín, Hořice, Humpolec, Chrudim, Jaroměř, Jičín,
                Jindřichův Hradec, Jirkov, Kadaň, Kaplice, Klatovy, Klášterec nad Ohří, Kopřivnice, Kralupy nad Vltavou, Krnov, Kutná
                Hora, Kuřim, Kyjov, Lanškroun, Litomyšl, Litvínov, Lovosice, Mariánské Lázně, Mělník, Mikulov, Milevsko, Mohelnice,
                Náchod, Neratovice, Nové Město na Moravě, Nový Bor, Nový Jičín, Nymburk, Nýřany, Otrokovice, Pelhřimov, Poděbrady,
                Polička, Prachatice, Rakovník, Roudnice nad Labem, Rokycany, Rumburk, Rychnov nad Kněžnou, Rýmařov, Říčany, Řevnice,
                Slaný, Slavkov u Brna, Sokolov, Strakonice, Sušice, Svitavy, Šternberk, Tachov, Telč, Terezín, Tišnov, Třeboň, Turnov,
                Uherský Brod, Uničov, Valašské Meziříčí, Varnsdorf, Velké Meziříčí, Veselí nad Moravou, Vimperk, Vrchlabí, Vysoké Mýto,
                Vyškov, Zábřeh, Žamberk, Žatec, Žďár nad Sázavou, Železný Brod, Bílina, Aš, Bělá pod Bezdězem, Lipník nad Bečvou,
                Luhačovice, Slušovice, Vizovice, Kostelec nad Orlicí, Čáslav, Dobříš, Sedlčany, Vlašim, Českomoravská vrchovina, Český
                les, Krušné hory, Orlické hory, Jizerské hory, Lužické hory, Bílé Karpaty, Pálava, Podyjí, Moravský kras, Český ráj,
                České Švýcarsko, Sněžka, Praděd, Říp, Lysá hora, Odra, Berounka, Sázava, Ohře, Dyje, Svratka, Lipno, Orlík, Vinohrady,
                Žižkov, Smíchov, Holešovice, Karlín, Letná, Dejvice, Strahov, Hradčany, Malá Strana, Staré Město, Nové Město, Václavské
                náměstí, Staroměstské náměstí, Pražský hrad, Karlův most, Poruba, Lesná, Bystrc, Líšeň, Asie, Afrika, Amerika,
                Antarktida, Arktida, Balkán, Skandinávie, Pobaltí, Kavkaz, Blízký východ, Středomoří, Spojené státy, Velká Británie,
                Anglie, Skotsko, Wales, Severní Irsko, Island, Grónsko, Lucembursko, Lichtenštejnsko, Monako, Malta, Kypr, Slovinsko,
                Bosna a Hercegovina, Bosna, Černá Hora, Kosovo, Severní Makedonie, Albánie, Moldavsko, Bělorusko, Litva, Lotyšsko,
                Estonsko, Gruzie, Arménie, Ázerbájdžán, Kazachstán, Uzbekistán, Turkmenistán, Kyrgyzstán, Tádžikistán, Mongolsko,
                Severní Korea, Jižní Korea, Tchaj-wan, Hongkong, Vietnam, Thajsko, Laos, Kambodža, Myanmar, Malajsie, Singapur,
                Indonésie, Filipíny, Pákistán, Bangladéš, Nepál, Srí Lanka, Afghánistán, Irák, Libanon, Jordánsko, Palestina, Saúdská
                Arábie, Jemen, Omán, Katar, Kuvajt, Spojené arabské emiráty, Libye, Tunisko, Alžírsko, Maroko, Súdán, Jižní Súdán,
                Etiopie, Eritrea, Somálsko, Keňa, Uganda, Tanzanie, Rwanda, Kongo, Nigérie, Niger, Mali, Čad, Ghana, Senegal, Angola,
                Zambie, Zimbabwe, Mosambik, Namibie, Jihoafrická republika, Madagaskar, Nový Zéland, Argentina, Chile, Peru, Bolívie,
                Paraguay, Uruguay, Kolumbie, Venezuela, Ekvádor, Kuba, Haiti, Panama, Kostarika, Guatemala, Honduras, Nikaragua,
                Štrasburk, Lucemburk, Mnichov, Drážďany, Lipsko, Hamburk, Kolín nad Rýnem, Norimberk, Salcburk, Linec, Štýrský Hradec,
                Curych, Ženeva, Bern, Amsterdam, Haag, Kodaň, Stockholm, Oslo, Helsinky, Tallinn, Riga, Vilnius, Minsk, Lvov, Charkov,
                Oděsa, Mariupol, Doněck, Krym, Petrohrad, Tbilisi, Jerevan, Baku, Istanbul, Ankara, Atény, Sofie, Bukurešť, Bělehrad,
                Sarajevo, Záhřeb, Lublaň, Krakov, Vratislav, Gdaňsk, Katovice, Žilina, Nitra, Trnava, Trenčín, Prešov, Tatry, Vysoké
                Tatry, Dublin, Edinburgh, Barcelona, Madrid, Lisabon, Milán, Turín, Benátky, Florencie, Neapol, Sicílie, Marseille,
                Lyon, Jeruzalém, Tel Aviv, Bejrút, Damašek, Bagdád, Teherán, Rijád, Dauhá, Dubaj, Kábul, Islámábád, Dillí, Bombaj,
                Šanghaj, Soul, Kjóto, Bangkok, Hanoj, Jakarta, Manila, Sydney, Melbourne, Káhira, Tripolis, Nairobi, New York, Los
                Angeles, San Francisco, San Diego, Chicago, Boston, Miami, Texas, Kalifornie, Florida, Aljaška, Toronto, Ottawa, Havana,
                Buenos Aires, Rio de Janeiro, Sibiř, Čečensko, Katalánsko, Bavorsko, Sasko, Dolní Rakousko, Horní Rakousko, Alpy,
                Karpaty, Dunaj, Rýn, Volha, Frankfurt
                """
            ),

            BarePluralEndings = List("níci elé isté toři ové anti enti"),
            PlaceSuffixes = List("sk ck eck št an"),
            InflectionSuffixes = "a u em e y i ovi um ech ach ou ove uv ova ho mu ym ami ec ce ci cem cich",

            CivilTitles = Words("pan paní"),
            Calendar = """
                leden/ledna/lednu únor/února/únoru březen/března/březnu duben/dubna/dubnu květen/května/květnu červen/června/červnu
                červenec/července/červenci srpen/srpna/srpnu září říjen/října/říjnu listopad/listopadu prosinec/prosince/prosinci
                | pondělí úterý středa/středu/středy čtvrtek/čtvrtka pátek/pátku sobota/sobotu/soboty neděle/neděli
                """,

            CalendarHomonyms = Words("září"),

            SpacesThousands = true,
            NumberLinks = Words("a"),
            NumberJoiner = "a",

            Numbers = """
                0 nula? 1 jeden? jedna? jedno? jednoho? jedné? jednu? jedním? jednou? 2 dva dvě dvou dvěma oba? obě? obou? dvojice?
                dvojici? 3 tři tří třech třem třemi trojice? 4 čtyři čtyř čtyřech čtyřem čtyřmi čtveřice? 5 pět pěti 6 šest šesti 7
                sedm sedmi 8 osm osmi 9 devět devíti 10 deset deseti desítka? desítku? 11 jedenáct jedenácti 12 dvanáct
                dvanácti tucet? 13 třináct třinácti 14 čtrnáct čtrnácti 15 patnáct patnácti 16 šestnáct šestnácti 17 sedmnáct
                sedmnácti 18 osmnáct osmnácti 19 devatenáct devatenácti 20 dvacet dvaceti dvacítka? 30 třicet třiceti 40 čtyřicet
                čtyřiceti 50 padesát padesáti 60 šedesát šedesáti 70 sedmdesát sedmdesáti 80 osmdesát osmdesáti 90 devadesát
                devadesáti 100 sto stě sta? stovka? stovku? stovky? stovek? set 200 dvěstě 300 třista 400 čtyřista 500 pětset 600
                šestset 700 sedmset 800 osmset 900 devětset 1000 tisíc tisíce tisíců tisícům tisíci tis 1000000 milion milionu
                miliony milionů milión milióny miliónů mil 1000000000 miliarda miliardy miliard miliardu 1000000000000 bilion
                bilionu biliony bilionů #1 první? #2 druhý? druhá? druhé? #3 třetí? #4 čtvrtý čtvrtá čtvrté? #5 pátý pátá páté? #6
                šestý šestá šesté? #7 sedmý sedmá sedmé? #8 osmý osmá osmé? #9 devátý devátá deváté? #10 desátý desátá desáté? #11
                jedenácté? #12 dvanácté?
                """,

            Amounts = """
                1/2: polovina poloviny polovinu polovině půlka půlku půlky
                1/3: třetina třetiny třetinu třetině třetin
                1/4: čtvrtina čtvrtiny čtvrtinu čtvrtině čtvrtin
                1/5: pětina pětiny pětinu pětině pětin
                1/6: šestina šestiny šestinu
                1/8: osmina osminy osminu
                1/10: desetina desetiny desetinu desetin
                1.5: půldruhého půldruhé
                half: půl
                clock-30: půl
                clock-45: čtvrt na
                clock-15: tři čtvrtě na, třičtvrtě na
                evening: večer, odpoledne, noci
                about: asi, zhruba, přibližně, kolem, okolo, cca, téměř, skoro, bezmála, na
                below: téměř, skoro, bezmála, necelých, méně než, pod, do, takřka
                above: více než, víc než, přes, nad, alespoň, nejméně
                percent: procent, procenta, procento, procentům, procentech
                total: celkem, celkově, dohromady, celkový, celkových
                decades: let, léta, letech
                times: krát, násobek
                age: letý, letá, leté, letí, letého, letému, letém, letým, letou, letých, letými, iletý
                decimal: celá, celé, celých
                outof: z, ze
                every: každý, každá, každé, každého, každému, každém
                in-year: let
                in-month: měsíčn
                in-day: denn
                in-hour: hodin
                in-week: týdenn
                in-minute: minut
                0.5year: půlrok půlroku
                second: sekund sekundy sekundu
                minute: minuta minuty minut minutu
                quarterhour: čtvrthodina čtvrthodiny čtvrthodinu
                hour: hodina hodiny hodin hodinu hodinách
                day: den dny dní dnů dnech dne
                week: týden týdny týdnů týdne týdnech
                month: měsíc měsíce měsíců měsících
                year: rok roky roku let lety letech
                decade: desetiletí dekáda dekády dekád dekádu
                century: století
                """,

            InjectionPhrases = CzechInjections.Phrases,
        };
}
