using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of German, written by hand.</summary>
internal static class GermanTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "de",
            OrdinalsEndWithStop = true,
            CapitalizesNouns = true,
            ReadMeanings = static () => GermanMeanings.Table,

            InvertsAfterQuotation = true,
            Demonstratives = Words("dieser diese"),
            SourcePostpositions = Words("zufolge"),
            SourcePrepositions = Phrases(GermanSpeech.Sources),
            DefiniteArticles = Words("der die das"),
            GenitiveWords = Words("der des von vom beim"),

            FunctionWords = Words(
                """
                der die das und in zu den von mit ist auf für nicht ein eine dem des sich im auch es an als werden aus er hat dass sie
                nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein
                wurde ich du wir ihr mich dich uns euch mir dir ihm ihn ihnen ihre ihrer ihrem ihren ihres seine seiner seinem seinen
                seines mein meine meiner meinem meinen dein deine unser unsere unserer unserem unseren euer eure kein keine keiner keinem
                keinen dieser diese dieses diesem diesen jener jene jenes jeder jede jedes jedem jeden alle allem allen alles mancher
                manche welcher welche welches wer wen wem wessen was wo wann warum wieso weshalb woher wohin weil wenn ob obwohl während
                nachdem bevor sobald solange damit denn doch jedoch sondern sowie sowohl weder entweder zwar also daher darum deshalb
                trotzdem dennoch dabei dafür dagegen daran darauf daraus darin darüber davon dazu hier dort da dann nun jetzt heute
                gestern morgen schon immer nie oft wieder sehr viel viele wenig wenige etwa fast ganz gar ja nein ohne gegen unter
                zwischen hinter neben seit wegen trotz laut gemäß außer beim vom ins ans aufs bin bist seid waren wäre wären habe hast
                habt hatte hatten hätte hätten wirst werdet würde würden worden geworden kann können konnte könnte soll sollen sollte muss
                müssen musste darf dürfen will wollen wollte mag möchte sei seien
                """
            ),

            Articles = Words(
                """
                der die das des dem den ein eine einer eines einem einen mein meine dein deine sein seine ihr ihre unser unsere
                im am zum zur vom beim ins ans kein keine keiner keines keinem keinen jede jeder jedes jedem jeden diese dieser dieses
                diesem diesen
                """
            ),

            Abbreviations = Words(
                """
                Dr Prof Dipl Ing med phil jur rer nat pol oec theol habil vet dent Hr Fr St Nr Str Abs Art Bd Bsp bzw ca etc evtl ggf
                inkl Jh Jhd max min Mio Mrd sog Tel usw vgl z.B z.T d.h
                u.a u.U i.d.R a.D v.a s.o o.ä Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez
                """
            ),

            ContinuingOpenings = Words("dann"),
            SourcePronouns = Words("ihm ihr"),
            ContinuingVerbs = Words("fügte fügt ergänzte ergänzt fuhr schloss schloß"),
            InscriptionNouns = List("plakat schild transparent banner aufkleber grabstein graffiti spruchband"),
            QuotingVerbs = Words("zitierte zitiert zitieren"),
            ReportingVerbs = GermanSpeech.Verbs,
            SeparatesVerbs = true,
            DocumentVerbs = Phrases("heißt es, hieß es"),

            Prepositions = Words(
                """
                in im an am auf aus bei beim mit von vom zu zum zur nach vor für gegen durch über unter um ohne zwischen hinter neben seit
                wegen trotz gemäß außer bis ab ans aufs ins innerhalb außerhalb gegenüber als wie und oder sowie namens statt entlang
                """
            ),

            Postpositions = Words("zufolge gegenüber"),

            Determiners = Words(
                """
                der die das ein eine einer ihr ihre sein seine seiner ihrer mein meine unser unsere deren dessen dieser diese dieses jener
                mehrere einige viele manche
                """
            ),

            IndefiniteWords = Words("ein eine einer eines mehrere einige viele manche ander anderer andere jemand niemand man"),

            SpeechNouns = Lines(
                """
                mitteilung
                erklärung
                stellungnahme
                schreiben
                """
            ),

            Pronouns = Words(
                """
                ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man wer wen wem was das dies dieser diese dieses
                jener jemand niemand alle beide viele manche einige keiner jeder der die den dem dessen deren
                """
            ),

            Conjunctions = Words("aber und doch denn oder sondern sowie"),

            SpeakerPronouns = Words("er sie"),

            FirstPersonWords = Words("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren"),

            QuestionLabels = Words("frage f"),
            AnswerLabels = Words("antwort a"),

            StatementVerbs = Words(
                """
                kündigt gibt bekommt bleibt macht fordert plant sucht verliert gewinnt stirbt starb kommt geht steht liegt warnt
                droht zeigt startet beginnt endet schließt öffnet baut verkauft kauft nahm gab kam ging stand lag blieb fand wurden
                waren haben sind werden hatten wollen sollen können müssen dürfen
                """
            ),

            NonTopics = Words(
                """
                jahr jahre jahren tag tage tagen woche wochen monat monate monaten stunde stunden minute minuten mal teil grund
                """
            ),

            ClockWords = Words("um gegen uhr mez mesz"),

            PageOpenings = Lines(
                """
                hier klicken
                klicken sie hier
                klick hier
                lesen sie auch
                lesen sie hier
                lesen sie mehr
                mehr dazu
                mehr zum thema
                zum video
                sehen sie hier
                im video
                jetzt abonnieren
                abonnieren sie unser
                melden sie sich hier
                laden sie unsere
                laden sie die app
                folgen sie uns
                folgt uns
                der artikel wird laufend aktualisiert
                dieser artikel wird laufend aktualisiert
                dieser text erschien zuerst
                dieser artikel erschien zuerst
                mitarbeit:
                redaktion:
                """
            ),

            PagePhrases = Lines(
                """
                hat an diesem bericht mitgearbeitet
                haben an diesem bericht mitgearbeitet
                """
            ),

            CreditOpenings = Lines(
                """
                bericht von
                mitarbeit von
                unter mitarbeit von
                bearbeitet von
                geschrieben von
                redigiert von
                mit material von
                """
            ),

            JoinsNouns = true,
            RoleEndings = GermanNames.Roles,

            AdjectiveEndings = List("er es em en e"),

            RoleModifiers = Lines(
                """
                frühere, früherer, früheren, ehemalige, ehemaliger, ehemaligen, vormalige, vormaliger, einstige, einstiger, ex, alt, damalige, damaliger, scheidende, scheidender, vorherige, vorheriger, verstorbene, verstorbener
                stellvertretende, stellvertretender, stellvertretenden, vize, unter
                amtierende, kommissarische, kommissarischer, geschäftsführende, interims
                gegnerische, gegnerischer, gegnerischen, nachbarstadt, nachbargemeinde, nachbarortes
                assistenz, ehren, designierte, designierter, künftige, künftiger, co
                """
            ),

            Aides = Phrases(
                """
                sprecher, sprecherin, anwalt, anwältin, berater, beraterin, assistent, assistentin, referent, referentin, stabschef,
                stabschefin, büroleiter, büroleiterin, sekretär, sekretärin, stellvertreter, stellvertreterin, vertreter, vertreterin,
                ehemann, ehefrau, witwe, sohn, tochter, bruder, schwester, mutter, vater, nachfolger, nachfolgerin, vorgänger,
                vorgängerin, fahrer, mitarbeiter, mitarbeiterin, herausforderer, rivale, rivalin
                """
            ),

            OtherPeople = Phrases(
                """
                ein anderer, eine andere, ein anderes, andere, ein dritter, eine dritte, ein vierter, eine vierte, ein zweiter,
                eine zweite, ein weiterer, eine weitere, einer von ihnen, eine von ihnen, einer der, eine der, manche, mancher, einige,
                viele, mehrere, jemand, die anderen, der andere, die andere
                """
            ),

            Roles = Phrases(
                """
                präsident, präsidentin, bundespräsident, kanzler, kanzlerin, bundeskanzler, bundeskanzlerin, minister, ministerin,
                ministerpräsident, ministerpräsidentin, premierminister, premierministerin, staatssekretär, staatssekretärin, senator,
                senatorin, landrat, landrätin, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, stadtrat, stadträtin,
                gemeinderat, abgeordneter, abgeordnete, fraktionschef, fraktionschefin, parteichef, parteichefin, generalsekretär,
                generalsekretärin, vorsitzender, vorsitzende, sprecher, sprecherin, chef, chefin, leiter, leiterin, direktor, direktorin,
                unternehmer, unternehmerin,
                geschäftsführer, geschäftsführerin, vorstand, vorständin, gründer, gründerin, manager, managerin, inhaber, inhaberin,
                bischof, pfarrer, pfarrerin, papst, könig, königin, prinz, prinzessin, graf, gräfin, professor, professorin, prof, dr,
                doktor, arzt, ärztin, oberarzt, anwalt, anwältin, rechtsanwalt, rechtsanwältin, verteidiger, verteidigerin, richter,
                richterin, staatsanwalt, staatsanwältin, kommissar, kommissarin, polizist, polizistin, general, oberst, hauptmann, major,
                leutnant, trainer, trainerin, kapitän, torwart, stürmer, stürmerin, torhüter, torhüterin, spieler, spielerin, forscher,
                forscherin, wissenschaftler, wissenschaftlerin, biologe, biologin, historiker, historikerin, ökonom, ökonomin, soziologe,
                soziologin, analyst, analystin, experte, expertin, autor, autorin, schriftsteller, schriftstellerin, regisseur,
                regisseurin, schauspieler, schauspielerin, sänger, sängerin, dirigent, dirigentin, künstler, künstlerin, journalist,
                journalistin, lehrer, lehrerin, bäcker, bäckerin, bauer, bäuerin, landwirt, landwirtin, anwohner, anwohnerin, nachbar,
                nachbarin, zeuge, zeugin, schüler, schülerin, student, studentin, rentner, rentnerin, witwe, sohn, tochter, frau, herr,
                mutter, vater, bruder, schwester, kollege, kollegin, nachfolger, nachfolgerin, vorgänger, vorgängerin, enkel, enkelin
                """
            ),

            // A compound ends with one of them: "Bezirksgericht", "Landesärztekammer". "amt" is too short for that.
            OrganizationWords = Words(
                """
                stadtteil ortsteil landkreis kreis bezirk stadt straße schule gymnasium ministerium bundesministerium amt behörde landesamt
                bundesamt landratsamt finanzamt jugendamt ordnungsamt gesundheitsamt bauamt umweltamt kriminalamt veterinäramt gericht
                landgericht amtsgericht gerichtshof staatsanwaltschaft anwaltschaft polizei präsidium feuerwehr bundeswehr universität
                hochschule akademie institut klinikum klinik krankenhaus gewerkschaft verband verein bund klub club partei fraktion
                regierung kabinett senat parlament landtag bundestag bundesrat stadtrat gemeinde stadtwerke konzern unternehmen firma
                betrieb hersteller bank sparkasse versicherung kasse agentur stiftung kirche bistum kammer kommission komitee ausschuss
                rat vorstand verlag zeitung magazin sender rundfunk museum theater oper orchester philharmoniker genossenschaft
                gesellschaft vereinigung organisation initiative bündnis zentrale verwaltung botschaft gmbh ag
                """
            ),

            DroppedKinds = Words(
                """
                konzern hersteller firma unternehmen riese anbieter fluggesellschaft gewerkschaft partei zeitung nachrichtenagentur
                magazin sender
                """
            ),
            DroppedPlaceKinds = Words(
                """
                stadt hauptstadt landeshauptstadt kreisstadt hafenstadt kleinstadt großstadt küstenstadt grenzstadt millionenstadt
                stadtteil ortsteil vorort insel halbinsel provinz region gemeinde ortschaft dorf ort bundesland bundesstaat
                """
            ),
            InstitutionLinks = Words("für zur"),
            SurnameLinks = Words("von zu van der"),

            FirstNames = Words($"{GermanNames.Men} {GermanNames.Women} {WesternGivenNames.Men} {WesternGivenNames.Women}"),
            MasculineFirstNames = Words($"{GermanNames.Men} {WesternGivenNames.Men}"),
            FeminineFirstNames = Words($"{GermanNames.Women} {WesternGivenNames.Women}"),

            FeminineSigns = Words("sie die ihr ihre ihrem ihren ihrer"),
            MasculineSigns = Words("er der sein seine seinem seinen seiner"),
            FiniteVerbs = Words("hat hatte habe ist war sei wird wurde will wollte soll sollte kann konnte muss musste darf durfte"),
            DemonymEndings = ["in"],
            SingularEndings = ["t", "e"],
            Representatives = List("sprecher sprecherin anwalt anwältin vertreter vertreterin mitarbeiter mitarbeiterin"),
            OrganizationNouns = Words(
                """
                unternehmen konzern firma verband verein partei gewerkschaft gesellschaft stiftung organisation kette hersteller betreiber
                anbieter onlinehändler versandhändler möbelhändler start-up klub club agentur bündnis initiative vereinigung genossenschaft
                plattform brauerei reederei kanzlei redaktion netzwerk park flughafen
                """
            ),
            ThingEndings = List("ung heit keit schaft tion tät ismus"),
            ClausePrepositions = Words("als wie bis seit"),
            Possessives = Words("sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer dessen deren"),

            // Of verbs in indirect speech.
            ReportedForms = Words(
                """
                sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe komme stehe lasse brauche wisse liege bleibe bringe finde
                halte helfe kenne koste lebe mache nehme sehe sitze spiele spreche trage treffe tue verdiene wirke zeige bestehe drohe fehle
                gehöre gelte heiße laufe reiche scheine setze steige wachse führe fahre arbeite erwarte bedeute hätten wären würden könnten
                müssten dürften sollten wollten bekomme beginne behalte beweise biete bitte blicke breche brenne denke diene ende entscheide
                erhalte erkläre erlaube erreiche esse fange fordere freue fühle gefalle gefährde gewinne glaube handele hänge hoffe höre
                kämpfe kaufe klinge koche lehne lerne lese liefere lüge nenne nutze öffne passe plane prüfe rechne rede rufe sage schade
                schaffe schließe schreibe schulde sorge spare sterbe störe suche tanze treibe trete trinke verbiete verfolge vergesse
                verhandele verlange verlasse verliere verspreche verstehe verteile versuche verzichte wähle warte wechsele werfe wohne
                wünsche zahle zähle zerstöre ziehe zwinge existiere funktioniere investiere profitiere reagiere
                """
            ),

            DateOpenings = Words("im am seit ab bis ende anfang mitte letzten nächsten vergangenen kommenden diesen jeden vom zum"),

            Organizations = Phrases(
                """
                UN, Uno, Nato, EU, Europäische Union, EU-Kommission, EZB, Europäische Zentralbank, WHO, Unicef, dpa, AFP, Reuters, APA,
                CDU, CSU, SPD, FDP, AfD, Grüne, Linke, BSW, ÖVP, SPÖ, FPÖ, Neos, SVP, Bundestag, Bundesrat, Bundesregierung, Bundesbank,
                Bundeswehr, Bundesverfassungsgericht, Bundesgerichtshof, Bundeskriminalamt, BKA, BND, Deutsche Bahn, Bahn, Lufthansa,
                Deutsche Bank, Commerzbank, Deutsche Post, Deutsche Telekom, Telekom, Siemens, Bosch, Volkswagen, VW, BMW, Daimler,
                Mercedes-Benz, Porsche, Audi, BASF, Bayer, SAP, Allianz, Thyssenkrupp, ARD, ZDF, MDR, NDR, WDR, SWR, BR, RBB, ORF, SRF,
                Deutschlandfunk, Spiegel, IG Metall, Verdi, DGB, Nabu, BUND, ADAC, Caritas, Diakonie, Rotes Kreuz, Greenpeace, FC Bayern,
                Borussia Dortmund, DFB, Google, Apple, Amazon, Microsoft, Facebook, Meta, Tesla
                """
            ),

            OrganizationsInNews = Phrases(
                $"""
                UNO, NATO, PDS, NPD, Linkspartei, SED, KPD, DKP, Ver.di, ver.di, Bundesnachrichtendienst, Verfassungsschutz,
                Bundesamt für Verfassungsschutz, Bundesarbeitsgericht, Bundessozialgericht, Bundesverwaltungsgericht, Bundesfinanzhof,
                Bundesfinanzministerium, Bundesinnenministerium, Bundesjustizministerium, Bundesumweltministerium,
                Bundesgesundheitsministerium, Bundeswirtschaftsministerium, Bundesverteidigungsministerium, Bundesumweltamt,
                Umweltbundesamt, Bundeskartellamt, Bundesärztekammer, Bundesnetzagentur, Bundespolizei, Auswärtiges Amt,
                Bundesagentur für Arbeit, Statistisches Bundesamt, Robert-Koch-Institut, RKI, Deutscher Wetterdienst, DWD, TÜV, GEZ,
                Europäische Kommission, Europäisches Parlament, Europaparlament, Europäischer Gerichtshof, EuGH, Vereinte Nationen,
                UN-Sicherheitsrat, Weltbank, IWF, Internationaler Währungsfonds, OSZE, OECD, Opec, EKD, Vatikan, Weißes Haus, Kreml,
                Taliban, Hisbollah, Hamas, Al-Qaida, al-Qaida, RAF, DFL, IOC, Fifa, Uefa, Hertha BSC, 1. FC Köln, 1. FC Nürnberg,
                Hamburger SV, HSV, VfB Stuttgart, VfL Wolfsburg, VfL Bochum, Hannover 96, Eintracht Frankfurt, Mainz 05, FC St. Pauli,
                Schalke, Bild-Zeitung, FAZ, taz, NZZ, n-tv, Handelsblatt, Tagesspiegel, Berliner Zeitung, Frankfurter Rundschau,
                Frankfurter Allgemeine Zeitung, Financial Times Deutschland, dapd, ddp, epd, KNA, Infineon, Karstadt, Arcandor, Rewe,
                Edeka, EnBW, Eon, E.ON, RWE, Hypo Real Estate, HypoVereinsbank, Postbank, WestLB, Kraft Foods, Swisscom, Credit Suisse,
                UBS, Migros, SBB, ÖBB, ÖGB, KPÖ, BZÖ,
                {WorldOrganizations.All}
                """
            ),

            Places = Phrases(GermanPlaces.Names),

            CivilTitles = Words("herr frau herrn"),
            Calendar = """
                januar/jänner februar märz april mai juni juli august september oktober november dezember
                | montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag
                """,

            CalendarHomonyms = Words("mai"),

            NumberJoiner = "und",

            NumberLinks = Words("und"),
            Numbers = """
                0 null? 1 ein? eine? einen? einem? einer? eines? eins? 2 zwei beide? beiden? zweier? 3 drei dreier? 4 vier 5 fünf 6
                sechs 7 sieben? 8 acht? 9 neun 10 zehn 11 elf 12 zwölf dutzend? 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17
                siebzehn 18 achtzehn 19 neunzehn 20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90
                neunzig 100 hundert 1000 tausend 1000000 million millionen 1000000000 milliarde milliarden 1000000000000 billion
                billionen
                """,

            Amounts = """
                1/2: hälfte
                1/3: drittel dritteln
                1/4: viertel vierteln
                3/4: dreiviertel
                1/5: fünftel fünfteln
                1/6: sechstel
                1/8: achtel
                1/10: zehntel zehnteln
                1.5: anderthalb anderthalbe eineinhalb einundeinhalb
                2.5: zweieinhalb
                3.5: dreieinhalb
                4.5: viereinhalb
                5.5: fünfeinhalb
                6.5: sechseinhalb
                7.5: siebeneinhalb
                8.5: achteinhalb
                9.5: neuneinhalb
                10.5: zehneinhalb
                half: einhalb, halb, halbe, halbes, halben
                clock-30: halb
                clock+15: viertel nach
                clock-15: viertel vor, dreiviertel
                evening: abends, abend, nachmittags, nachmittag, nachts
                about: rund, etwa, circa, ca, ungefähr, zirka, gegen, an die, um die, annähernd, schätzungsweise, fast, knapp
                below: fast, knapp, beinahe, nahezu, annähernd, bald, unter, weniger als, bis zu
                above: mehr als, über, gut, mindestens, gut und gern, wenigstens
                percent: prozent, vh, prozentpunkte
                total: insgesamt, zusammen, gesamt, alles in allem
                times: mal, fache, fachen, faches
                age: jährig, jährige, jährigen, jährigem, jähriger, jähriges
                decimal: komma
                outof: von, ihrer, der, seiner, von den
                every: jeder, jede, jedes, jeden, jedem
                in-year: jährig
                in-month: monatig
                in-week: wöchig
                in-day: tägig
                in-hour: stündig
                in-minute: minütig
                0.5year: halbjahr halbjahres
                second: sekunde sekunden
                minute: minute minuten min
                hour: stunde stunden
                day: tag tage tagen tages
                week: woche wochen
                month: monat monate monaten monats
                year: jahr jahre jahren jahres
                decade: jahrzehnt jahrzehnte jahrzehnten
                century: jahrhundert jahrhunderte jahrhunderten
                """,

            CapitalizedWords = Words(
                """
                herr frau präsident präsidentin kanzler bundeskanzler bundeskanzlerin minister ministerin könig königin papst gott
                sankt ernst mark wolf falk rosa beat euro dollar franken prozent
                """
            ),

            CapitalizedSuffixes = Words("ung ungen heit keit schaft tion tat ismus"),

            PlaceSuffixes = List("er isch"),
            InflectionSuffixes = "s es n en e er ern em ens in innen r",

            InjectionPhrases = GermanInjections.Phrases,
        };
}
