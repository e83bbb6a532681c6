using Summarizer.Languages.LongTables;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Czech, written by hand.</summary>
internal static class CzechTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "cs",
            OrdinalsEndWithStop = true,
            DropsSubjects = true,

            Demonstratives = Words("tento tato ten ta"),
            LowerCaseCalendar = true,
            InvertsAfterQuotation = true,
            SourcePrepositions = Words("podle"),
            NameEndings = Words(
                """
                a u em e y i o ovi ou ě á é ého ému ým ý í ího ímu ím ová ové ovou ek ka ku kovi kem ec ce ci cem el la lu lovi lem
                """
            ),

            FunctionWords = Words(
                """
                a se na je v že s z do o to i pro jako ale by za podle které který byl která jsou jeho své od při také už nebo bude jen já
                ty on ona ono my vy oni ony mě mne mi mně tě ti tobě ho jej jí ji jim jimi nás nám vás vám ně něj ní nich nimi si sebe můj
                má mé moje tvůj náš naše váš vaše její jejich svůj svou svého svým ten ta toho té tu tím tom těch těm tento tato toto tyto
                tohoto této ve ze ke k ku u po před pod nad mezi bez přes proti kolem podél kromě během kvůli díky vůči mimo až když
                protože aby kdyby zda jestli ani či tedy však přesto proto totiž ovšem než jak kde kdy kam kdo co proč čí jaký jaká jaké
                kteří kterou kterého kterým jsem jsi jsme jste byla bylo byli byly být budou není nejsou nebyl nebyla měl měla mělo měli
                mají mít může mohou musí chce tak tam tady zde teď dnes včera zítra ještě již vždy nikdy velmi více méně moc málo všichni
                všechno všechny každý některý žádný jiný jiná jiné jiní sám sama
                """
            ),

            Abbreviations = Words(
                """
                Ing Mgr Bc Dr Doc Prof MUDr JUDr PhDr RNDr PaedDr ThDr DrSc CSc p pí sv č čl str tzv tj např atd apod ap mj resp vs mil
                mld Kč ul nám tř r s.r.o a.s
                """
            ),

            ReportingVerbs = Phrases(
                """
                řekl, řekla, řekli, říká, říkají, říkal, říkala, uvedl, uvedla, uvedli, uvádí, prohlásil, prohlásila, prohlašuje, dodal,
                dodala, dodává, tvrdí, tvrdil, tvrdila, vysvětlil, vysvětlila, vysvětluje, popsal, popsala, popisuje, poznamenal,
                poznamenala, upozornil, upozornila, upozorňuje, zdůraznil, zdůraznila, zdůrazňuje, oznámil, oznámila, oznamuje, sdělil,
                sdělila, sděluje, informoval, informovala, informuje, potvrdil, potvrdila, potvrzuje, připustil, připustila, připouští,
                přiznal, přiznala, přiznává, odmítl, odmítla, odmítá, varoval, varovala, varuje, vyzval, vyzvala, ptá se, ptal se, zeptal
                se, zeptala se, odpověděl, odpověděla, odpovídá, odvětil, napsal, napsala, píše, stojí, stálo, míní, myslí si, domnívá se,
                věří, doufá, komentoval, komentovala, komentuje, okomentoval, okomentovala, zhodnotil, zhodnotila, hodnotí, shrnul, shrnula,
                shrnuje, uzavřel, uzavřela, pochválil, kritizoval, kritizovala, kritizuje, vtipkoval, vtipkovala, vtipkuje, žertoval, smál
                se, směje se, zasmál se, povzdechl, povzdechla, stěžoval, stěžovala, posteskl, postěžoval, postěžovala, řekl si, svěřil,
                svěřila, líčí, líčil, líčila, vyprávěl, vyprávěla, vypráví, vzpomíná, vzpomínal, vzpomínala, vzpomněl, hájil, hájila,
                hájí, obhajoval, obhajuje, opravil, opravuje, opáčil, opáčila, prozradil, prozradila, zdůvodnil, zdůvodnila, zdůvodňuje,
                odůvodnil, odůvodnila, ujistil, ujistila, ujišťuje, ujišťovala, slíbil, slíbila, slibuje, přeje, hlásí, hlásil, hlásila,
                glosuje, glosoval, prohodil, prohodila, rýpl, křičel, křičela, volal, volala, zvolal, pokračoval, pokračovala, pokračuje,
                začal, začala, doplnil, doplnila, doplňuje, zmínil, zmínila, zmiňuje, počítal, podotkl, podotkla, nechal se slyšet, podle
                """
            ),

            Prepositions = Words(
                """
                v ve na do z ze s se k ke ku o u po pro při před pod nad mezi bez přes proti kolem podél kromě během kvůli díky vůči mimo od
                za až než jako a i nebo či jménem včetně místo
                """
            ),

            Determiners = Words(
                """
                ten ta to ti ty tento tato její jeho jejich jeden jedna můj moje náš naše jiný jiná další nějaký nějaká některý některá
                """
            ),

            IndefiniteWords = Words("jeden jedna jiný jiná jiní další některý některá někteří nějaký nějaká někdo nikdo mnozí"),

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
            FiniteVerbs = Words("je jsou bude budou má mají byl byla byli bylo byly může mohou chce chtějí"),

            FiniteEndings = ["al", "ala", "ali", "alo", "il", "ila", "ili", "ilo", "ul", "ula", "uli"],

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

            Roles = Phrases(
                """
                prezident, prezidentka, premiér, premiérka, předseda, předsedkyně, předseda vlády, místopředseda, místopředsedkyně, ministr,
                ministryně, náměstek, náměstkyně, hejtman, hejtmanka, primátor, primátorka, starosta, starostka, místostarosta,
                místostarostka, radní, zastupitel, zastupitelka, poslanec, poslankyně, senátor, senátorka, europoslanec, mluvčí, tisková
                mluvčí, tiskový mluvčí, velvyslanec, velvyslankyně, kancléř, král, královna, princ, princezna, papež, biskup, kardinál,
                kněz, farář, ředitel, ředitelka, generální ředitel, generální ředitelka, šéf, šéfka, jednatel, jednatelka, majitel,
                majitelka, zakladatel, zakladatelka, vedoucí, manažer, manažerka, tajemník, tajemnice, advokát, advokátka, obhájce,
                obhájkyně, žalobce, žalobkyně, soudce, soudkyně, státní zástupce, státní zástupkyně, komisař, komisařka, policista,
                policistka, hasič, generál, plukovník, major, kapitán, kapitánka, trenér, trenérka, hráč, hráčka, brankář, útočník, obránce,
                záložník, rozhodčí, lékař, lékařka, doktor, doktorka, dr, primář, primářka, sestra, vrchní sestra, profesor, profesorka,
                prof, docent, docentka, doc, ing, mgr, mudr, judr, rektor, rektorka, děkan, děkanka, učitel, učitelka, vědec, vědkyně,
                biolog, bioložka, entomolog, entomoložka, historik, historička, sociolog, socioložka, politolog, politoložka, ekonom,
                ekonomka, analytik, analytička, odborník, odbornice, expert, expertka, herec, herečka, režisér, režisérka, zpěvák,
                zpěvačka, spisovatel, spisovatelka, autor, autorka, novinář, novinářka, umělec, umělkyně, teatrolog, dirigent, zemědělec,
                podnikatel, podnikatelka, chovatel, chovatelka, veterinář, veterinářka, zedník, řidič, řidička, soused, sousedka, svědek,
                svědkyně, manžel, manželka, syn, dcera, bratr, otec, matka, pan, paní, slečna, poradce, poradkyně, předkladatel,
                předkladatelka, odborář
                """
            ),

            OrganizationWords = Words(
                """
                divadlo muzeum škola ulice náměstí stadion ministerstvo úřad vláda parlament sněmovna senát soud policie univerzita
                fakulta ústav nemocnice odbory svaz spolek sdružení nadace strana hnutí společnost firma podnik banka agentura klub kraj
                město obec rada výbor komise inspekce ředitelství
                """
            ),

            FirstNames = Words(
                """
                jiří jan petr josef pavel martin tomáš jaroslav miroslav zdeněk václav michal františek jakub milan karel lukáš david
                vladimír ondřej ladislav roman stanislav marek radek daniel antonín vojtěch filip adam miloslav matěj aleš jaromír libor
                dominik patrik vlastimil jindřich miloš lubomír oldřich rudolf ivan luboš robert bohumil dušan vít šimon richard kamil
                bořivoj radim štěpán igor viktor marie jana eva hana anna lenka kateřina věra lucie alena petra veronika jaroslava tereza
                martina michaela jitka helena ludmila zdeňka ivana monika eliška zuzana markéta jarmila barbora jiřina marcela kristýna
                dana adéla dagmar pavla miroslava natálie gabriela renata nikola olga šárka iveta simona klára blanka božena radka andrea
                denisa drahomíra libuše květoslava
                """
            ),

            CalendarWords = Words(
                """
                pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli leden ledna únor února březen března duben dubna
                květen května červen června červenec července srpen srpna září říjen října listopad listopadu prosinec prosince
                """
            ),

            Organizations = Phrases(
                """
                OSN, NATO, EU, Evropská unie, Evropská komise, ČTK, ČNB, ČSSZ, ČSÚ, ČHMÚ, ČEZ, ČSOB, ČD, České dráhy, Škoda Auto,
                Agrofert, ODS, ANO, ČSSD, KSČM, TOP 09, STAN, SPD, KDU-ČSL, Piráti, Česká televize, ČT, Český rozhlas, BIS, NKÚ, NÚKIB,
                ŘSD, Sparta, Slavia, Reuters, AFP, Google, Apple, Microsoft, Facebook
                """
            ),

            Places = Phrases(
                """
                Česko, Česká republika, Praha, Praze, Prahy, Brno, Brně, Ostrava, Ostravě, Plzeň, Plzni, Liberec, Olomouc, Morava, Čechy,
                Slezsko, Slovensko, Bratislava, Německo, Berlín, Rakousko, Vídeň, Polsko, Varšava, Maďarsko, Budapešť, Evropa, Brusel,
                Francie, Paříž, Itálie, Řím, Španělsko, Británie, Londýn, USA, Washington, Rusko, Moskva, Ukrajina, Kyjev, Čína, Peking,
                Japonsko, Tokio, Izrael, Gaza, Turecko, Ostravy, Hradec Králové, Pardubice, Zlín, České Budějovice, Ústí nad Labem,
                Karlovy Vary, Jihlava, Jihlavě, Teplice, Kladno, Most, Opava, Frýdek-Místek, Karviná, Děčín, Chomutov, Přerov, Prostějov,
                Jablonec nad Nisou, Mladá Boleslav, Třebíč, Třinec, Tábor, Znojmo, Kolín, Příbram, Cheb, Písek, Trutnov, Kroměříž, Orlová,
                Vsetín, Šumperk, Uherské Hradiště, Břeclav, Hodonín, Český Krumlov, Litoměřice, Litoměřicích, Havířov, Jeseník, Jeseníky,
                Krkonoše, Šumava, Vysočina, Beskydy, Labe, Vltava, Olomouci, Olomouce, Liberci, Liberce, Plzně, Brna, Košice, Německu,
                Německa, Rakousku, Rakouska, Polsku, Polska, Rusku, Ruska, Ukrajině, Ukrajiny, Belgie, Švýcarsko, Nizozemsko, Švédsko,
                Norsko, Dánsko, Finsko, Řecko, Chorvatsko, Srbsko, Rumunsko, Bulharsko, Portugalsko, Irsko, Kanada, Mexiko, Brazílie,
                Indie, Austrálie, Egypt, Írán, Sýrie
                """
            ),

            InflectionSuffixes = "a u em e y i ovi um ech ach ou ove uv ova ho mu ym",

            Calendar = """
                leden/ledna/lednu únor/února/únoru březen/března/březnu duben/dubna/dubnu květen/května/květnu červen/června/červnu
                červenec/července/červenci srpen/srpna/srpnu září říjen/října/říjnu listopad/listopadu prosinec/prosince/prosinci
                | pondělí úterý středa/středu/středy čtvrtek/čtvrtka pátek/pátku sobota/sobotu/soboty neděle/neděli
                """,

            CalendarHomonyms = Words("září"),

            Numbers = """
                0 nula? 1 jeden? jedna? jedno? jednoho? jedné? 2 dva dvě dvou dvěma oba? obě? 3 tři tří třech třemi 4 čtyři čtyř čtyřech
                čtyřmi 5 pět pěti 6 šest šesti 7 sedm sedmi 8 osm osmi 9 devět devíti 10 deset deseti 11 jedenáct jedenácti 12 dvanáct
                dvanácti tucet? 13 třináct třinácti 14 čtrnáct čtrnácti 15 patnáct patnácti 16 šestnáct šestnácti 17 sedmnáct 18 osmnáct
                19 devatenáct 20 dvacet dvaceti 30 třicet třiceti 40 čtyřicet čtyřiceti 50 padesát padesáti 60 šedesát šedesáti 70
                sedmdesát 80 osmdesát 90 devadesát 100 sto stovky? 1000 tisíc tisíce tisíců 1000000 milion milionu miliony milionů
                1000000000 miliarda miliardy miliard miliardu 1000000000000 bilion bilionu biliony bilionů #1 první? #2 druhý? druhá?
                druhé? #3 třetí #4 čtvrtý čtvrtá čtvrté #5 pátý pátá #6 šestý šestá #7 sedmý sedmá #8 osmý osmá #9 devátý devátá #10
                desátý desátá
                """,

            InjectionPhrases = CzechInjections.Phrases,
        };
}
