using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Polish, written by hand.</summary>
internal static class PolishTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "pl",
            ReadMeanings = static () => PolishMeanings.Table,
            OrdinalsEndWithStop = true,

            FunctionWords = Words(
                """
                i w na z się do nie że to jest o jak za od po a przez dla ale są tym co może oraz był być jego które który tak już czy
                przed ma także gdzie która którego której którą których którym którymi którzy gdy kiedy ponieważ bo we ze by aby żeby choć
                """
            ),

            Abbreviations = Words(
                """
                p prof dr hab inż mgr lek płk gen kpt mjr ppłk por ks bp abp św ul al nr str s ww m.in np itd itp tzn tj tzw ok godz tel
                art ust pkt red sp
                """
            ),

            UnitAbbreviations = Words("godz"),

            SourcePronouns = Words("niego niej"),
            ContinuingVerbs = Words("dodał dodała dodaje kontynuował kontynuowała dopowiedział dopowiedziała"),
            InscriptionNouns = List("transparen plakat tablic napis koszulk"),
            ReportingVerbs = Words(
                """
                powiedział powiedziała powiedzieli mówi mówią mówił mówiła stwierdził stwierdziła dodał dodała dodaje podkreślił
                podkreśliła podkreśla zaznaczył zaznaczyła zaznacza oświadczył oświadczyła napisał napisała pisze ocenił oceniła ocenia
                przekazał przekazała poinformował poinformowała informuje wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła
                zapewnił zapewniła zapewnia przyznał przyznała przyznaje ostrzegł ostrzegła ostrzega zapytał zapytała pyta odpowiedział
                odpowiedziała odpowiada skomentował skomentowała komentuje zauważył zauważyła twierdzi uważa relacjonuje według
                """
            ),

            Prepositions = Words(
                """
                bez dla do dzięki ku między mimo na nad o od oprócz po pod podczas poza przed przez przeciw przy spod u w we według wobec
                wokół wśród z za ze znad
                """
            ),

            Pronouns = Words(
                """
                ja ty on ona ono my wy oni one mnie mi ciebie cię ci jego go jemu mu jej ją nas nam was wam ich im je nich nim nią siebie
                się to ten ta te kto co ktoś nikt wszyscy każdy inny inna inni inne
                """
            ),

            SpeakerPronouns = Words("on ona oni one"),

            FirstPersonWords = Words("ja mnie mi mój moja moje my nas nam nasz nasza nasze"),
            QuestionLabels = Words("p pytanie"),
            AnswerLabels = Words("o odpowiedź"),

            NonTopics = Words(
                """
                rok roku lat lata miesiąc miesięcy tydzień tygodni dzień dni godzina godziny godzin minut raz razy część sposób
                """
            ),

            ClockWords = Words("godz godzina godzinie"),

            PageOpenings = Lines(
                """
                kliknij tutaj
                kliknij, aby
                czytaj też
                czytaj także
                czytaj więcej
                zobacz także
                zobacz też
                zobacz wideo
                przeczytaj także
                zapisz się do naszego
                zapisz się na nasz
                pobierz naszą
                pobierz aplikację
                obserwuj nas
                śledź nas
                dołącz do nas
                artykuł jest aktualizowany
                opracowanie:
                opracował:
                opracowała:
                """
            ),

            PagePhrases = Lines(
                """
                przyczynił się do powstania
                współpraca:
                współpracowali przy tym tekście
                """
            ),

            CreditOpenings = Lines(
                """
                opracował
                opracowała
                tekst
                redakcja
                relacja
                """
            ),

            IndefiniteWords = Words("ktoś nikt inny inna inni inne jeden jedna pewien pewna kilku kilka wielu niektórzy"),

            InstitutionsFollowRoles = true,
            Places = PlaceNames.Of("pl").And(WorldPlaces.Latin),

            Organizations = Phrases(
                """
                NBP, PKP, PKN Orlen, Orlen, PAP, PiS, PO, Lewica, Sejm, Senat, Trybunał Konstytucyjny, Sąd Najwyższy, Wojska Polskiego,
                Unia Europejska, Komisja Europejska, Parlament Europejski, Rada Europejska, Rada Europy, Europejski Bank Centralny,
                Trybunał Sprawiedliwości Unii Europejskiej, Organizacja Narodów Zjednoczonych, Światowa Organizacja Zdrowia, Bank Światowy,
                Międzynarodowy Fundusz Walutowy, Narodowy Bank Polski, Partia Pracy, Partia Konserwatywna, Partia Demokratyczna,
                Partia Republikańska, Liberalni Demokraci, Izba Gmin, Izba Lordów, Izba Reprezentantów, Departament Stanu, Biały Dom, Kreml,
                Pentagon, Kongres, Bundestag, Platforma Obywatelska, Prawo i Sprawiedliwość, Nowa Lewica, Polska 2050, Konfederacja, PSL,
                SLD, Koalicja Obywatelska, Gazeta Wyborcza, Rzeczpospolita, Onet, TVN24, TVN, TVP, RMF FM, Radio Zet, Polsat, Polsat News,
                Polskie Radio, Polska Agencja Prasowa, PGNiG, PGE, Tauron, Lotos, LOT, PZU, PKO BP, Pekao, Allegro, KE, PE, AP, DPA, CDU,
                CSU, SPD, AfD, FDP, Federacja Rosyjska, Naftogaz, Straż Graniczna, Państwowa Straż Pożarna, Ministerstwo Obrony Narodowej,
                Ministerstwo Spraw Zagranicznych, Ministerstwo Zdrowia, Ministerstwo Finansów, Ministerstwo Sprawiedliwości, IMGW, ZUS, GUS,
                NIK, NFZ, GDDKiA, MSZ, MON, ONZ, NATO, UE, mBank, KGHM, Caritas Polska
                """
            ),
            OrganizationsInNews = Phrases(WorldOrganizations.All),

            FirstNames = Words($"{GivenNames.PolishMen} {GivenNames.PolishWomen} {EnglishGivenNames.Men} {EnglishGivenNames.Women}"),
            MasculineFirstNames = Words($"{GivenNames.PolishMen} {EnglishGivenNames.Men}"),
            FeminineFirstNames = Words($"{GivenNames.PolishWomen} {EnglishGivenNames.Women}"),

            OrganizationWords = Words(
                """
                ministerstwo ministerstwa ministerstwie bank banku bankiem uniwersytet uniwersytetu uniwersytecie
                politechnika politechniki instytut instytutu instytucie akademia akademii sąd sądu sądzie trybunał
                trybunału partia partii partię platforma koalicja koalicji spółka spółki firma agencja agencji związek
                związku związki unia unii rada rady radę radzie policja policji straż straży komisja komisji komitet
                komitetu rząd rządu senat senatu fundacja fundacji stowarzyszenie stowarzyszenia prokuratura prokuratury
                prokuraturze urząd urzędu urzędzie szpital szpitala teatr teatru muzeum huta kopalnia kopalni federacja
                federacji organizacja organizacji grupa grupy centrum szkoła szkoły konfederacja konfederacji wojska wojsk
                kluby izba izby
                """
            ),

            NameCases = Lines(
                """
                p - u a em ie owi
                p a y ie ę ą
                p a i ę ą
                p ia i ię ią
                p ka ki ce kę ką
                p ga gi dze gę gą
                p ów owa owie owem owowi
                p ń nia niu niem
                p aw awia awiu awiem
                p ódź odzi odzią
                p ów owem
                p y ach
                p ce c cach com
                p k ku kiem
                p a nie
                p y ów om ami ach
                p e a u em
                a i iego iemu im
                a y ego emu ym
                a a ej ą
                a e ych ym ymi
                a ie ich im imi
                """
            ),

            PersonCases = Lines(
                """
                f ska skiej ską
                f cka ckiej cką
                f owa owej ową
                f ka ki ce kę ką
                f ga gi dze gę gą
                f la li lę lą
                f ia ii ię ią
                f ja ji ję ją
                f a y ie ę ą
                m ski skiego skiemu skim
                m cki ckiego ckiemu ckim
                m dzki dzkiego dzkiemu dzkim
                m y ego emu ym
                m i iego iemu im
                m C Ca Cowi Cem
                m ek ka kowi kiem
                m ec ca cowi cem
                m eł ła łowi łem
                m ń nia niowi niem
                m k kiem
                m a y ie ę ą
                """
            ),

            RoleModifiers = Lines(
                """
                były, była, eks, poprzedni, poprzednia, ustępujący, ustępująca, ówczesny, ówczesna, zmarły, emerytowany
                wice, zastępca, zastępczyni, pod
                pełniący obowiązki, pełniąca obowiązki, p.o, tymczasowy
                rywal, opozycyjny
                asystent, asystentka, honorowy, honorowa, przyszły, przyszła
                """
            ),

            Aides = Phrases(
                """
                rzecznik, rzeczniczka, adwokat, adwokatka, prawnik, prawniczka, doradca, doradczyni, asystent, asystentka, zastępca,
                zastępczyni, szef gabinetu, szefowa gabinetu, sekretarz, sekretarka, żona, mąż, wdowa, syn, córka, brat, siostra, matka,
                ojciec, następca, następczyni, poprzednik, poprzedniczka, kierowca, rywal, współpracownik, pełnomocnik
                """
            ),

            OtherPeople = Phrases(
                """
                inny, inna, inni, inne, kolejny, kolejna, trzeci, trzecia, czwarty, czwarta, drugi, druga, jeden z, jedna z,
                jeden z nich, jedna z nich, niektórzy, niektóre, ktoś, ktoś inny, wielu, kilku, pozostali
                """
            ),

            Roles = Words(
                """
                prezydent premier wicepremier minister ministra wiceminister wiceministra marszałek marszałkini wicemarszałek poseł
                posłanka senator senatorka burmistrz wójt starosta wojewoda radny radna przewodniczący przewodnicząca wiceprzewodniczący
                wiceprzewodnicząca prezes wiceprezes rzecznik rzeczniczka ambasador ambasadorka dyrektor dyrektorka szef szefowa sędzia
                sędzina prokurator prokuratorka adwokat mecenas profesor doktor lekarz lekarka badacz badaczka ekonomista ekonomistka
                analityk analityczka generał pułkownik major kapitan komisarz komendant trener trenerka selekcjoner piłkarz piłkarka
                bramkarz aktor aktorka piosenkarz piosenkarka pisarz pisarka dziennikarz dziennikarka pan pani papież kardynał biskup król
                królowa
                """
            ),

            LowerCaseCalendar = true,
            CivilTitles = Words("pan pani"),
            Calendar = """
                stycznia/styczeń/styczniu lutego/luty/lutym marca/marzec/marcu kwietnia/kwiecień/kwietniu maja/maj/maju
                czerwca/czerwiec/czerwcu lipca/lipiec/lipcu sierpnia/sierpień/sierpniu września/wrzesień/wrześniu
                października/październik/październiku listopada/listopad/listopadzie grudnia/grudzień/grudniu
                | poniedziałek/poniedziałku wtorek/wtorku środa/środę/środy czwartek/czwartku piątek/piątku sobota/sobotę/soboty
                niedziela/niedzielę/niedzieli
                """,

            SpacesThousands = true,
            NumberLinks = Words("i"),
            Numbers = """
                0 zero? 1 jeden? jedna? jedno? jednego? jednej? jednemu? jednym? jedną? 2 dwa dwie dwóch dwaj dwu dwom dwóm dwoma
                dwiema dwoje? oba? obie? obu? dwójka? 3 trzy trzech trzej trzem trzema troje? trojga? trójka? 4 cztery czterech
                czterej czterem czterema czworo? czworga? 5 pięć pięciu pięcioma pięcioro? pięciorga? 6 sześć sześciu sześcioma
                sześcioro? 7 siedem siedmiu siedmioma siedmioro? 8 osiem ośmiu ośmioma ośmioro? 9 dziewięć dziewięciu dziewięcioma
                dziewięcioro? 10 dziesięć dziesięciu dziesięcioma dziesięcioro? 11 jedenaście jedenastu jedenastoma 12 dwanaście
                dwunastu dwunastoma tuzin? 13 trzynaście trzynastu 14 czternaście czternastu 15 piętnaście piętnastu 16 szesnaście
                szesnastu 17 siedemnaście siedemnastu 18 osiemnaście osiemnastu 19 dziewiętnaście dziewiętnastu 20 dwadzieścia
                dwudziestu dwudziestoma 30 trzydzieści trzydziestu 40 czterdzieści czterdziestu 50 pięćdziesiąt pięćdziesięciu 60
                sześćdziesiąt sześćdziesięciu 70 siedemdziesiąt siedemdziesięciu 80 osiemdziesiąt osiemdziesięciu 90
                dziewięćdziesiąt dziewięćdziesięciu 100 sto stu 200 dwieście dwustu 300 trzysta trzystu 400 czterysta czterystu 500
                pięćset pięciuset 600 sześćset sześciuset 700 siedemset siedmiuset 800 osiemset ośmiuset 900 dziewięćset
                dziewięciuset 1000 tysiąc? tysiąca? tysiące tysięcy tysiącom tysiącami tys 1000000 milion miliona miliony milionów
                milionom milionami 1000000000 miliard miliarda miliardy miliardów miliardom 1000000000000 bilion biliona biliony
                bilionów #1 pierwszy? pierwsza? pierwsze? pierwszej? #2 drugi? druga? drugie? drugiej? #3 trzeci trzecia trzecie
                trzeciej? #4 czwarty czwarta czwartej? czwarte? #5 piąty piąta piątej? #6 szósty szósta szóstej? #7 siódmy siódma
                siódmej? #8 ósmy ósma ósmej? #9 dziewiąty dziewiąta dziewiątej? #10 dziesiąty dziesiąta dziesiątej? #11 jedenastej?
                #12 dwunastej?
                """,

            Amounts = """
                1/2: połowa połowy połowę połowie
                1/3: trzecia trzecią trzeciej trzecie trzecich
                1/4: ćwierć czwarta czwartą czwartej czwarte czwartych
                1/5: piąta piątą piątej piąte piątych
                1/6: szósta szóstą szóste
                1/8: ósma ósmą ósme
                1/10: dziesiąta dziesiątą dziesiątej dziesiąte dziesiątych
                1.5: półtora półtorej
                half: pół
                clock-30: wpół do
                clock+15: kwadrans po
                clock-15: kwadrans przed
                evening: wieczorem, popołudniu, południu, wieczór
                about: około, ok, blisko, niemal, prawie, mniej więcej, jakieś, w przybliżeniu
                below: prawie, niemal, blisko, niespełna, mniej niż, poniżej, do
                above: ponad, przeszło, więcej niż, powyżej, co najmniej
                percent: procent, procentu, procentach, proc
                total: łącznie, razem, ogółem, sumie, wszystkich
                decades: lata, lat, latach
                times: razy, krotnie
                age: letni, letnia, letnie, letniego, letniej, letniemu, letnią, letnim, letnich, letnimi
                decimal: przecinek
                outof: z, ze, na
                every: co, każdy, każda, każde
                in-year: letni
                in-month: miesięczn
                in-day: dniow
                in-hour: godzinn
                in-week: tygodniow
                0.5year: półrocze półrocza półroczu
                second: sekund sekundy sekundę
                minute: minuta minuty minut minutę min
                quarterhour: kwadrans kwadranse
                hour: godzina godziny godzin godzinę godzinie
                day: dzień dni dnia doba doby dób
                week: tydzień tygodnie tygodni tygodnia tygodniach
                month: miesiąc miesiące miesięcy miesiąca miesiącach
                year: rok lata lat roku latach
                decade: dekada dekady dekad dekadę dziesięciolecie dziesięciolecia
                century: wiek wieki wieków wieku stulecie stulecia
                """,

            CapitalizedSuffixes = Words("ość ości cja cje cji nie ciel stwo"),

            BarePluralEndings = List("nicy iele iści torzy owie anci enci"),
            PlaceSuffixes = List("sk ski ck cki dzk zk eck ian an cza szczy"),
            InflectionSuffixes = "a u iu em ie y i owi om ami ach ow a e ą ę iem ego emu ym ich ej",
        };
}
