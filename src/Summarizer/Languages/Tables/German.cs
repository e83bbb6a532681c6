using Summarizer.Languages.LongTables;
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

            InvertsAfterQuotation = true,
            Demonstratives = Words("dieser diese"),
            SourcePostpositions = Words("zufolge"),
            SourcePrepositions = Words("laut"),
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
                """
            ),

            Abbreviations = Words(
                """
                Dr Prof Dipl Ing Hr Fr St Nr Str Abs Art Bd Bsp bzw ca etc evtl ggf inkl Jh Jhd max min Mio Mrd sog Tel usw vgl z.B z.T d.h
                u.a u.U i.d.R a.D v.a s.o o.ä Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez
                """
            ),

            ReportingVerbs = Phrases(
                """
                sagte, sagt, sagten, gesagt, erklärte, erklärt, erklärten, betonte, betont, berichtete, berichtet, berichteten, erzählte,
                erzählt, meinte, meint, ergänzte, ergänzt, fügte hinzu, hinzugefügt, teilte mit, teilten mit, mitgeteilt, schrieb,
                schreibt, geschrieben, warnte, warnt, gewarnt, forderte, fordert, kritisierte, kritisiert, antwortete, antwortet,
                geantwortet, fragte, fragt, gefragt, rief, ruft, zurief, zugerufen, flüsterte, flüstert, murmelte, kommentierte,
                kommentiert, bestätigte, bestätigt, verriet, verrät, sprach, spricht, versprach, verspricht, räumte ein, räumt ein,
                gab zu, gibt zu, gab zu bedenken, gibt zu bedenken, äußerte, äußert, spottete, spottet, schimpfte, schimpft, klagte,
                klagt, lobte, lobt, scherzte, scherzt, witzelte, erinnerte, erinnert, erinnert sich, urteilte, urteilt, findet, fand,
                glaubt, glaubte, hofft, hoffte, resümierte, resümiert, bilanzierte, stellte fest, stellt fest, stellte klar, stellt klar,
                wies zurück, weist zurück, kündigte an, kündigt an, hielt vor, hielt entgegen, hält entgegen, rechnete vor, rechnet vor,
                beteuerte, beteuert, behauptete, behauptet, verteidigte, verteidigt, heißt es, hieß es, zitierte, zitiert, begründete,
                begründet, begann, beginnt, entgegnete, entgegnet, erwiderte, erwidert, versicherte, versichert, mahnte, mahnt,
                appellierte, appelliert, empfahl, empfiehlt, rät, riet, seufzte, seufzt, brummte, lachte, lacht, konterte, kontert,
                legte nach, argumentierte, argumentiert, berichten, sagen, erklären, frotzelte, frotzelt, jubelte, jubelt, stöhnte,
                stöhnt, laut, zufolge, so
                """
            ),

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

            Conjunctions = Words("aber und doch denn"),

            SpeakerPronouns = Words("er sie"),

            FirstPersonWords = Words("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren"),

            QuestionLabels = Words("frage f"),
            AnswerLabels = Words("antwort a"),

            // A compound ends with its role: "Vorstandschefin", "Polizeisprecher".
            RoleEndings =
            [
                "präsident",
                "präsidentin",
                "minister",
                "ministerin",
                "meister",
                "meisterin",
                "sprecher",
                "sprecherin",
                "chef",
                "chefin",
                "leiter",
                "leiterin",
                "direktor",
                "direktorin",
                "sekretär",
                "sekretärin",
                "vorstand",
                "vorständin",
                "vorsitzender",
                "vorsitzende",
                "vorsteher",
                "vorsteherin",
                "führer",
                "führerin",
                "beauftragter",
                "beauftragte",
                "kommissar",
                "kommissarin",
                "anwalt",
                "anwältin",
                "richter",
                "richterin",
                "ärztin",
                "arzt",
                "trainer",
                "trainerin",
                "spieler",
                "spielerin",
                "politiker",
                "politikerin",
                "forscher",
                "forscherin",
                "expertin",
                "experte",
                "wissenschaftler",
                "wissenschaftlerin",
                "biologe",
                "biologin",
                "loge",
                "login",
                "inhaber",
                "inhaberin",
                "besitzer",
                "besitzerin",
                "händler",
                "händlerin",
                "geschäftsführer",
                "geschäftsführerin",
                "abgeordneter",
                "abgeordnete",
            ],

            Roles = Phrases(
                """
                präsident, präsidentin, bundespräsident, kanzler, kanzlerin, bundeskanzler, bundeskanzlerin, minister, ministerin,
                ministerpräsident, ministerpräsidentin, premierminister, premierministerin, staatssekretär, staatssekretärin, senator,
                senatorin, landrat, landrätin, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, stadtrat, stadträtin,
                gemeinderat, abgeordneter, abgeordnete, fraktionschef, fraktionschefin, parteichef, parteichefin, generalsekretär,
                generalsekretärin, vorsitzender, vorsitzende, sprecher, sprecherin, chef, chefin, leiter, leiterin, direktor, direktorin,
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

            OrganizationWords = Words(
                """
                stadtteil ortsteil landkreis kreis bezirk stadt straße schule ministerium bundesministerium amt behörde landesamt
                bundesamt gericht landgericht amtsgericht staatsanwaltschaft polizei feuerwehr universität hochschule institut klinikum
                gewerkschaft verband verein partei fraktion regierung landtag bundestag bundesrat stadtrat gemeinde stadtwerke konzern
                unternehmen firma bank sparkasse agentur stiftung kirche gmbh ag
                """
            ),

            FirstNames = Words(
                """
                peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard
                hans bernd matthias torsten thorsten martin sven ralf jörg alexander markus daniel jan jens tobias florian sebastian lukas
                felix maximilian paul jonas leon julian philipp simon david dirk holger karsten carsten heinz helmut herbert karl kurt
                ludwig norbert oliver otto patrick rainer reinhard robert rolf rudolf siegfried volker walter olaf friedrich johannes
                georg anton max maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia
                susanne gabriele christa christine birgit anja kathrin katrin sandra julia anna lena laura sarah lisa katharina stefanie
                nicole melanie martina angela angelika barbara heike silke ute ulrike cornelia simone tanja nina eva johanna franziska
                hannah lea sophie marie charlotte annette bettina doris franz josef mehmet ayşe
                """
            ),

            CalendarWords = Words(
                """
                montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
                september oktober november dezember
                """
            ),

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

            Places = Phrases(
                """
                Deutschland, Berlin, Hamburg, München, Köln, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover, Bremen,
                Nürnberg, Bayern, Sachsen, Hessen, Brandenburg, Thüringen, Niedersachsen, Österreich, Wien, Graz, Salzburg, Schweiz,
                Zürich, Bern, Basel, Genf, Europa, Brüssel, Frankreich, Paris, Italien, Rom, Spanien, Madrid, Polen, Warschau, Ukraine,
                Kiew, Russland, Moskau, Türkei, Ankara, Istanbul, Großbritannien, London, USA, Washington, New York, China, Peking, Japan,
                Tokio, Indien, Israel, Gaza, Iran, Syrien, Rumänien, Ungarn, Tschechien, Prag, Essen, Dortmund, Duisburg, Bochum,
                Wuppertal, Bielefeld, Bonn, Münster, Karlsruhe, Mannheim, Augsburg, Wiesbaden, Mainz, Gelsenkirchen, Mönchengladbach,
                Braunschweig, Chemnitz, Kiel, Aachen, Halle, Magdeburg, Freiburg, Krefeld, Lübeck, Oberhausen, Erfurt, Rostock, Kassel,
                Hagen, Saarbrücken, Potsdam, Ludwigshafen, Oldenburg, Osnabrück, Heidelberg, Darmstadt, Würzburg, Regensburg, Ingolstadt,
                Ulm, Heilbronn, Wolfsburg, Göttingen, Koblenz, Jena, Trier, Erlangen, Cottbus, Schwerin, Flensburg, Zwickau, Gera,
                Görlitz, Baden-Württemberg, Nordrhein-Westfalen, Rheinland-Pfalz, Saarland, Sachsen-Anhalt, Mecklenburg-Vorpommern,
                Schleswig-Holstein, Linz, Innsbruck, Klagenfurt, Tirol, Kärnten, Steiermark, Vorarlberg, Burgenland, Niederösterreich,
                Oberösterreich, Lausanne, Luzern, Winterthur, St. Gallen, Aargau, Graubünden, Nordsee, Ostsee, Niederlande, Amsterdam,
                Belgien, Dänemark, Schweden, Norwegen, Finnland, Budapest, Griechenland, Athen, Portugal, Lissabon, Irland, Kroatien,
                Serbien, Bulgarien, Kanada, Mexiko, Brasilien, Argentinien, Australien, Ägypten, Afghanistan
                """
            ),

            Calendar = """
                januar/jänner februar märz april mai juni juli august september oktober november dezember
                | montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag
                """,

            CalendarHomonyms = Words("mai"),

            Numbers = """
                0 null? 1 ein? eine? einen? einem? einer? eines? eins? 2 zwei beide? beiden? zweier? 3 drei dreier? 4 vier 5 fünf 6 sechs
                7 sieben? 8 acht? 9 neun 10 zehn 11 elf 12 zwölf dutzend? 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn
                18 achtzehn 19 neunzehn 20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig 100 hundert
                1000 tausend 1000000 million millionen 1000000000 milliarde milliarden 1000000000000 billion billionen
                """,

            CapitalizedWords = Words(
                """
                herr frau präsident präsidentin kanzler bundeskanzler bundeskanzlerin minister ministerin könig königin papst gott
                sankt
                """
            ),

            CapitalizedSuffixes = Words("ung ungen heit keit schaft tion tat ismus"),

            InflectionSuffixes = "s es n en e er ern em ens in innen r",

            InjectionPhrases = GermanInjections.Phrases,
        };
}
