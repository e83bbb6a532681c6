using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Swedish, written by hand.</summary>
internal static class SwedishTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "sv",
            ReadMeanings = static () => SwedishMeanings.Table,

            Conjunctions = Words("och eller men samt medan"),
            FunctionWords = Words(
                """
                och i att det är en på som för av med den till inte har de ett om han var från vi kan efter men ut vid sig hon nu också
                ska säger där vilket vilka när medan eftersom innan utan får fick blir blev kommer går gick
                """
            ),

            Abbreviations = Words(
                """
                bl.a t.ex s.k m.m dvs d.v.s f.d ca kl nr tel prof dr kap jan feb apr aug sept okt nov dec osv o.s.v p.g.a fr.o.m t.o.m
                resp
                """
            ),

            ContinuingVerbs = Words("tillade tillägger fortsatte fortsätter"),
            ReportingVerbs = Words(
                """
                säger sade sa sagt säga berättar berättade uppger uppgav skriver skrev menar menade anser ansåg förklarar förklarade
                tillägger tillade konstaterar konstaterade betonar betonade svarar svarade frågar frågade varnar varnade hävdar hävdade
                meddelar meddelade kommenterar kommenterade fortsätter fortsatte uppmanar lovar lovade erkänner erkände enligt
                """
            ),

            Prepositions = Words(
                """
                av bakom bland efter enligt för före från genom hos i innan inom med mellan mot om på sedan till trots under ur utan
                utanför vid åt över
                """
            ),

            Pronouns = Words(
                """
                jag du han hon den det vi ni de mig dig honom henne oss er dem man sig detta denna dessa vem någon ingen alla annan annat
                andra
                """
            ),

            SpeakerPronouns = Words("han hon de"),

            FirstPersonWords = Words("jag mig min mitt mina vi oss vår vårt våra"),
            QuestionLabels = Words("f fråga"),
            AnswerLabels = Words("s svar"),

            NonTopics = Words("år månad månader vecka veckor dag dagar timme timmar minut minuter gång gånger del sätt"),

            VerbMarkers = Words("att jag han hon de vi ni ska skulle kan kunde vill inte har hade blev blir"),

            ClockWords = Words("kl klockan"),

            PageOpenings = Lines(
                """
                klicka här
                läs mer
                läs också
                läs även
                se även
                se också
                se videon
                prenumerera på vårt
                anmäl dig till vårt
                ladda ner vår app
                ladda ned vår app
                följ oss
                gå med i vår
                artikeln uppdateras
                texten uppdateras
                """
            ),

            PagePhrases = Lines(
                """
                har bidragit till artikeln
                bidrog till artikeln
                har bidragit till den här artikeln
                """
            ),

            CreditOpenings = Lines(
                """
                rapportering av
                text av
                redigering av
                skriven av
                redigerad av
                """
            ),

            IndefiniteWords = Words("en ett någon ingen annan annat andra några flera många"),

            JoinsNouns = true,
            RoleEndings = List(
                """
                ledaren ledare chefen chef ekonom ekonomen minister ministern ordförande ordföranden talesperson
                talespersonen direktör direktören forskare forskaren åklagare åklagaren ledamot ledamoten professorn
                läkare läkaren befälet kommissarien sekreteraren tränaren kaptenen
                """
            ),

            Places = PlaceNames.Of("sv").And(WorldPlaces.Latin),

            Organizations = Phrases(
                """
                Riksbanken, Riksdagen, Försvarsmakten, Räddningstjänsten, Trafikverket, Skatteverket, Migrationsverket,
                Folkhälsomyndigheten, Naturvårdsverket, Försäkringskassan, Arbetsförmedlingen, Åklagarmyndigheten, Socialdemokraterna,
                Moderaterna, Sverigedemokraterna, Centerpartiet, Vänsterpartiet, Miljöpartiet, Liberalerna, Kristdemokraterna, SMHI, SCB,
                MSB, SVT, TT, Säpo, Säkerhetspolisen, Vattenfall, Ericsson, Volvo, Sveaskog, SJ, Nato, FN, EU, Regeringskansliet,
                Livsmedelsverket, Konsumentverket, Tullverket, Kriminalvården, Kronofogden, Kustbevakningen, Transportstyrelsen,
                Socialstyrelsen, Skolverket, Skolinspektionen, Boverket, Bolagsverket, Energimyndigheten, Energimarknadsinspektionen,
                Finansinspektionen, Konjunkturinstitutet, Smittskyddsinstitutet, Lantmäteriet, Läkemedelsverket, Arbetsmiljöverket,
                Jordbruksverket, Pensionsmyndigheten, Riksrevisionen, Riksåklagaren, Högsta domstolen, Europadomstolen, Europaparlamentet,
                Europeiska kommissionen, EU-kommissionen, Vita huset, Pentagon, Kreml, Röda Korset, Rädda Barnen, Svenska kyrkan,
                Svenska Akademien, Sveriges Radio, Sveriges Television, TV4, TV 4, Dagens Nyheter, Svenska Dagbladet, Aftonbladet,
                Expressen, Sydsvenskan, Göteborgs-Posten, Dagens Industri, Ekot, SOS Alarm, LO, TCO, Saco, SKL, SKR, Svenskt Näringsliv,
                Almega, Unionen, Kommunal, IF Metall, Folkpartiet, Alliansen, Telia, Telia Sonera, TeliaSonera, Tele2, SEB, SAS, SCA, SKF,
                SSAB, LKAB, Sandvik, Electrolux, Atlas Copco, Investor, Boliden, ABB, Stora Enso, Fortum, Eon, E.ON, Skanska, Peab, NCC,
                Postnord, PostNord, Systembolaget, Icahandlarna, Ica, Coop, Axfood, Hennes & Mauritz, Klarna, Northvolt, Polestar,
                Djurgården, Hammarby, AIK, Malmö FF, IFK Göteborg, Frölunda, Färjestad, Brynäs, Luleå HF, Modo, HV71, Skellefteå AIK,
                Linköping HC, Elfsborg, Helsingborgs IF, Kalmar FF, Örebro SK, Karolinska institutet, Karolinska universitetssjukhuset,
                Sahlgrenska, Uppsala universitet, Lunds universitet, Göteborgs universitet, Stockholms universitet, Chalmers, KTH,
                Kungliga Tekniska högskolan
                """
            ),
            OrganizationsInNews = Phrases(WorldOrganizations.All),

            FirstNames = Words($"{GivenNames.SwedishMen} {GivenNames.SwedishWomen} {EnglishGivenNames.Men} {EnglishGivenNames.Women}"),
            MasculineFirstNames = Words($"{GivenNames.SwedishMen} {EnglishGivenNames.Men}"),
            FeminineFirstNames = Words($"{GivenNames.SwedishWomen} {EnglishGivenNames.Women}"),

            OrganizationWords = Words(
                """
                departementet utrikesdepartementet finansdepartementet försvarsdepartementet justitiedepartementet bank
                banken universitet universitetet högskola högskolan institut institutet akademi akademin domstol domstolen
                tingsrätt tingsrätten hovrätt hovrätten partiet bolaget koncernen myndigheten unionen förbundet facket
                rådet polisen kommissionen kommittén regeringen stiftelsen föreningen sjukhuset sjukhus teatern museet
                kommun kommunen regionen verket centret gruppen
                """
            ),

            NameCases = Lines(
                """
                p - s
                """
            ),

            RoleModifiers = Lines(
                """
                tidigare, förre, förra, före detta, f.d, fd, f d, ex, dåvarande, avgående, framlidne, förutvarande
                vice, biträdande, ställföreträdande
                tillförordnade, tillförordnad, t.f, tf, t f
                skugg, rivaliserande
                assisterande, assistent, heders, blivande, tillträdande
                """
            ),

            Aides = Phrases(
                """
                talesperson, talesman, talesperson för, taleskvinna, advokat, rådgivare, assistent, stabschef, kabinettschef,
                sekreterare, pressekreterare, hustru, make, maka, änka, son, dotter, bror, syster, mor, far, efterträdare, företrädare,
                chaufför, rival, medarbetare
                """
            ),

            OtherPeople = Phrases(
                """
                en annan, ett annat, andra, de andra, den andre, den andra, en tredje, en fjärde, en andra, ytterligare en, en av dem,
                en av de, några, vissa, någon, någon annan, flera, många, somliga
                """
            ),

            Roles = Phrases(
                """
                president, statsminister, vice statsminister, minister, utrikesminister, finansminister, justitieminister,
                försvarsminister, statssekreterare, riksdagsledamot, partiledare, partisekreterare, gruppledare, kommunalråd, borgmästare,
                talman, ordförande, talesperson, presstalesperson, pressekreterare, ambassadör, generaldirektör, direktör, vd, chef,
                domare, åklagare, kammaråklagare, advokat, professor, doktor, läkare, överläkare, forskare, ekonom, chefsekonom,
                analytiker, general, överste, kapten, kommissarie, polis, tränare, förbundskapten, spelare, målvakt, skådespelare,
                sångare, sångerska, författare, journalist, herr, fru, kung, drottning, prins, prinsessa, påve, biskop, ärkebiskop,
                statsministern, ministern, kommunalrådet, borgmästaren, talmannen, domaren, kungen, drottningen, biskopen, ambassadören
                """
            ),

            LowerCaseCalendar = true,
            CivilTitles = Words("herr fru"),
            Calendar = """
                januari/jan. februari/feb. mars april/apr. maj juni juli augusti/aug. september/sept. oktober/okt. november/nov.
                december/dec.
                | måndag/måndagen tisdag/tisdagen onsdag/onsdagen torsdag/torsdagen fredag/fredagen lördag/lördagen söndag/söndagen
                """,

            SpacesThousands = true,
            NumberLinks = Words("och"),
            NumberJoiner = "",

            Numbers = """
                0 noll? 1 en? ett? 2 två tvåa? båda? par? bägge? 3 tre 4 fyra 5 fem 6 sex 7 sju 8 åtta 9 nio 10 tio tiotal? 11 elva
                12 tolv dussin? 13 tretton 14 fjorton 15 femton femtontal? 16 sexton 17 sjutton 18 arton 19 nitton 20 tjugo
                tjugotal? 30 trettio trettiotal? 40 fyrtio fyrtiotal? 50 femtio femtiotal? 60 sextio 70 sjuttio 80 åttio 90 nittio
                100 hundra hundratal? hundratals? 1000 tusen tusentals? 1000000 mkr mnkr miljon miljoner 1000000000 miljard
                miljarder 1000000000000 biljon biljoner #1 första? #2 andra? #3 tredje #4 fjärde #5 femte #6 sjätte #7 sjunde #8
                åttonde #9 nionde #10 tionde
                """,

            Amounts = """
                1/2: hälften
                1/3: tredjedel tredjedelar tredjedelen
                1/4: fjärdedel fjärdedelar kvarts
                1/5: femtedel femtedelar
                1/6: sjättedel sjättedelar
                1/8: åttondel åttondelar
                1/10: tiondel tiondelar
                1.5: halvannan
                half: halv, halvt, halva
                clock-30: halv
                clock+15: kvart över
                clock-15: kvart i
                evening: kvällen, eftermiddagen, kväll, eftermiddag, natten
                about: omkring, cirka, ca, ungefär, runt, kring, drygt, knappt, uppskattningsvis, nästan
                below: nästan, knappt, närmare, nära, under, mindre än, upp till
                above: drygt, över, mer än, fler än, minst
                percent: procent
                total: totalt, sammanlagt, tillsammans, sammantaget
                times: gånger
                age: årig, årigt, åriga, årige, åring, åringen, åringar, åringarna, åringens, åringars, åringarnas
                decimal: komma
                outof: av, av de
                every: var, vart, varje
                in-year: årig
                0.5year: halvår
                second: sekunder
                minute: minut minuter
                quarterhour: kvart
                hour: timme timmar timmes
                day: dag dagar dygn
                week: vecka veckor
                month: månad månader
                year: år års
                decade: decennium decennier årtionde årtionden
                century: sekel århundrade århundraden
                """,

            CapitalizedSuffixes = Words("arna erna orna aren ledaren chefen mannen ningen heten"),

            PlaceSuffixes = List("sk isk bo bor ar"),
            InflectionSuffixes = "s en n et ens a",
        };
}
