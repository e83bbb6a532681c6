using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>German words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class GermanMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = Meanings.Rules(
                """
                e> en> er> es> em> ern> n> s> st> t> te> ten> ter> tet> test> ete> eten> et> end> ende> enden> innen> in> ^ge> ^abge>ab
                ^ange>an ^aufge>auf ^ausge>aus ^einge>ein ^vorge>vor ^zuge>zu ^umge>um ^beige>bei ^durchge>durch ^zuruckge>zuruck
                nommen>nehm nahm>nehm nahmen>nehm nimmt>nehm gangen>geh ging>geh gingen>geh schlossen>schliess schloss>schliess liess>lass
                liessen>lass sprochen>sprech sprach>sprech sprachen>sprech spricht>sprech schrieben>schreib schrieb>schreib stiegen>steig
                stieg>steig brochen>brech brach>brech brachen>brech bricht>brech zogen>zieh zog>zieh funden>find fand>find fanden>find
                traten>tret trat>tret tritt>tret wiesen>weis wies>weis hielt>halt hielten>halt gab>geb gaben>geb gibt>geb trug>trag
                trugen>trag lief>lauf liefen>lauf fuhr>fahr fuhren>fahr rief>ruf riefen>ruf warf>werf warfen>werf worfen>werf half>helf
                halfen>helf holfen>helf starb>sterb starben>sterb storben>sterb loren>lier lor>lier wann>winn wannen>winn wonnen>winn
                boten>biet bot>biet kam>komm kamen>komm fiel>fall fielen>fall sank>sink sanken>sink sunken>sink ^nachge>nach ^abzu>ab
                ^anzu>an ^aufzu>auf ^auszu>aus ^einzu>ein ^vorzu>vor ^festge>fest ^freige>frei ^stillge>still
                ^stillzu>still ^zuruckzu>zuruck ^nachzu>nach ^loszu>los ^freizu>frei ^wegzu>weg ^zusammenzu>zusammen
                """
            ),
            WithoutWords = new("ohne"),
            Negations = new("nicht kein keine keiner keinen keinem keines keins nie niemals niemand niemanden niemandem nichts weder ohne"),
            NegationReach = NegationReach.NextOrPrevious,
            Limits = new("nur allein zuletzt unbedingt einmal weniger"),
            NegativePrefixes = ["un", "nicht", "miss"],
            SeparablePrefixes = Words("ab an auf aus bei ein fest frei los nach still vor weg zu zurück zusammen"),
            HasVerbBracket = true,
            Agents = WordList.Words("von vom durch"),
            PassiveWords = WordList.Words("wurde wurden wird werden worden"),
            ObjectsComeFirst = true,
            MutualVerbs = new("trifft traf treffen heiratet* begegnet* gegen empfängt empfing"),
            Auxiliaries = new(
                """
                wurde wurden worden werde werden wird war waren gewesen habe haben hat hatte hatten hätte hätten sei seien wäre wären könnte
                könnten können konnte konnten kann soll sollen sollte sollten muss müssen musste mussten müsste darf dürfen durfte durften
                dürfte dürften will wollen wollte wollten möchte möchten würde würden mag für über während gegenüber bisher bislang einen
                eines selbst beim zum zur dass sowie bereits noch auch sehr dabei dazu davon damit denn
                """
            ),
            TimeLimits = new("vor bevor ehe früher"),
            Infinitives = new(["en"]),
            NegativeVerbs = new(
                """
                vergaß vergaßen vergisst vergessen zögert* zögern versäum* unterließ* unterlass* leugne* bestreite* bestritt*
                verneint* dementier* bezweifel* verhinder* hindert* weigert* verzicht* vermeid* vermied*
                """
            ),
            Reversals = new(
                """
                ablehn* abgelehnt* lehnte lehnten lehnt verweiger* verwehr* weigert* geweigert verhinder* scheiter* gescheitert*
                verbot* verbiet* untersag* bestreit* bestritt* bestritten leugn* geleugnet dementier* abstritt* abgestritten
                zurückwies* zurückgewiesen* zurückweis* abwies* abgewiesen* abweis* verwarf verworfen vermied* vermeid* verzicht*
                versäum* fehl* gefehlt mangel* mangelt kaum selten nur wenig wenige weniger außer statt stattdessen anstatt
                unverletzt* unversehrt* unbeschadet unbekannt* unklar* ungewiss* unsicher* ungeklärt* ungeprüft unmöglich*
                undenkbar unzureichend* ausschließ* ausgeschlossen* ausschloss* ausblieb* ausgeblieben* stopp* gestoppt* gegen
                dagegen nein absag* abgesagt* absage* abbrach* abgebrochen* abbruch endete beend* vergeblich erfolglos* misslang
                misslungen* verlor* verloren verpass* verneint* widersprach widersprochen aufgegeben aufgab* einstell* eingestellt*
                streich* strich gestrichen* zweifel* bezweifel* unwahrscheinlich* vorerst stillschweigen schweig* schwieg*
                enthielt* ungelöst* leer* unschuldig* bevor unentschieden offenbar* verschont* entging* erspart* hindern hindert*
                illegal* kostenlos* reibungslos* verlustfrei spurlos* fehlanzeige zögert* zögerlich* verschoben verschieb*
                verschob* verfehl* abgelaufen ausgelaufen auslief vergaß vergaßen vergessen vergesse* vergisst zögern unterließ*
                unterlass* unterlässt stillleg* stillgeleg* stilllegt stillzulegen
                """
            ),
            All = new(
                """
                alle allen aller alles jeder jede jedes jeden jedem sämtliche sämtlichen sämtlicher gesamt gesamte gesamten gesamtes ganze
                ganzen ganzer immer stets komplett komplette kompletten vollständig ausnahmslos
                """
            ),
            Some = new(
                """
                einige einigen einiger manche manchen mancher mehrere mehreren viele vielen vieler teil teile teils teilweise meisten
                mehrheit großteil hälfte wenige wenigen etliche zahlreiche zahlreichen einzelne einzelnen manchmal oft häufig fast nahezu
                beinahe drittel viertel dutzende hunderte tausende bestimmte bestimmten rund
                """
            ),
            Possible = new(
                """
                könnte könnten können kann womöglich möglicherweise vielleicht eventuell wohl vermutlich wahrscheinlich
                voraussichtlich angeblich mutmaßlich* möglich* denkbar* dürfte dürften soll sollen sollte sollten will wollen
                wollte wollten möchte möchten mag plant planen plante planten geplant* erwäg* erwog* erwogen prüf* prüft überleg*
                beabsichtig* hoff* erhofft* erwart* rechnet rechnen falls wenn sofern ob vorschlag* vorgeschlagen* schlug verdacht*
                verdächtig* vermut* würde würden wäre wären hätte hätten fordert fordern forderte forderten verlang* vorhaben
                absicht* wunsch* wünsch* ziel* angestrebt* strebt strebe* droh* bald unklar* offen angekündigt* kündigte kündigt
                ankündig* vorgesehen* künftig* müsste müssten diskutiert diskutieren debattiert
                """
            ),
            Presumably = new(
                """
                voraussichtlich vermutlich wahrscheinlich möglicherweise womöglich vielleicht eventuell angeblich offenbar wohl
                """
            ),
            Drafts = new("entwurf* gesetzentwurf* referentenentwurf* vorentwurf* gerücht*"),
            Doubtful = new(
                """
                könnte könnten womöglich möglicherweise vielleicht eventuell vermutlich wahrscheinlich voraussichtlich denkbar*
                erwäg* erwog* dürfte dürften soll sollen sollte will wollen wollte wollten möchte möchten plant planen plante
                planten geplant* beabsichtig* wohl falls ob vorschlag* vorgeschlagen* hätte hätten prüft prüfen überlegt überlegen
                diskutiert diskutieren debattiert
                """
            ),
            Certain = new(
                "hat haben hatte hatten ist sind wurde wurden war waren sicher sicherlich bestimmt eindeutig definitiv zweifellos"
            ),
        };

    private const string Opposites = """
        steig* stieg stiegen gestiegen* anstieg* angestiegen* ansteig* erhöh* zunahme* zunahm zunahmen zunehmen zunimmt zugenommen* zulegte
            zulegten zulegt zulegen zugelegt* wuchs wuchsen wächst gewachsen* wachsen wachstum* zuwachs* kletter* geklettert* anhob anhoben
            anhebt anheben anhebung* angehoben* verteuer* vermehr* ausweit* ausgeweitet* vergrößer* angewachsen* mehrt plus | sink* sank
            sanken gesunken* fiel fielen gefallen fällt rückgang* rückläufig* zurückging* zurückgegangen* zurückgeht zurückgehen abnahm
            abnahmen abnehmen abnimmt abgenommen* schrumpf* geschrumpft* verringer* reduzier* senkt senken senkte senkten gesenkt* senkung*
            verminder* gemindert* absenk* abgesenkt* verbillig* einbruch* einbrach* eingebrochen* gekürzt* kürzung* verkleiner* minus;
        ~gewann gewannen gewonnen gewinnt gewinnen siegt* siegreich* sieg siege siegen gesiegt besieg* bezwang* bezwungen schlug schlugen
            schlägt setzte | verlor verloren verliert verlieren niederlage* unterlag unterlagen unterlegen;
        annahm annahmen angenommen* zustimm* zugestimmt* gebilligt* billigt billigte billigten billigung* genehmig* bewillig* erlaub*
            gestatte* zuließ zuließen zulassen zulässt zugelassen* befürwort* stattgab stattgegeben* stattgibt akzeptier* durchgewinkt* |
            ablehn* abgelehnt* verweiger* verwarf verwarfen verworfen* zurückwies* zurückgewiesen* zurückweis* abwies abwiesen abgewiesen*
            abweis* untersag* verbot verboten* verbiet* verhinder* abschlägig* ausschlug ausgeschlagen* verwehr* missbillig*;
        bestätig* einräumt* eingeräumt* einräumen zugab zugaben zugegeben zugibt zugeben gestand gestehen gesteht geständ* | dementi*
            bestritt bestritten bestreit* leugn* geleugnet* abstritt abstritten abgestritten* abstreitet verneint* widersprach*
            widerspricht;
        öffne* öffnung* geöffnet* eröffn* wiedereröffn* aufgemacht | schließt schließen schlossen geschlossen* schließung* sperrt* sperrung*
            gesperrt* zugemacht dichtgemacht dichtmach*;
        beginn* begann begannen begonnen* startet starten startete* gestartet* angefangen anfing anfingen aufnahm | endet endete endeten
            beend* abgeschlossen* aufhört aufhörte aufgehört stoppt* stoppen gestoppt* einstellen einstellt einstellte* eingestellt*
            abbrach* abbricht abgebrochen*;
        festgenommen* festnahm* festnehmen festnimmt verhaft* inhaftier* gefasst eingesperrt* | freigelassen* freiließ* freilass* freikam*
            freigekommen* freilässt entlassen*;
        ~kauft kaufen kaufte kauften gekauft* erwirbt erwarb erwarben erwerben erworben* ankauf* käufer* zukauf* aufkauf* kauf | verkauf*
            verkäuf* veräußer* abstößt abstoßen abgestoßen*;
        einstellen eingestellt* einstellt einstellte* einstellung* anheuer* angeheuert* ernennt ernannt* ernannte* berufen beruft |
            entlassen* entlassung* entließ* entlässt gekündigt* kündigung* gefeuert* feuert* abberuf*;
        gebaut* baut bauen baute bauten errichte* aufbau* aufgebaut* neubau* bau | abriss* abgerissen* abreiß* zerstör* demontier* abgebaut*
            abbau*;
        ~bevor vorher zuvor davor | nachdem danach nachher anschließend;
        mehr | weniger;
        meisten | wenigsten;
        mehrheit* | minderheit*;
        norden nord nördlich* nordseite | süden süd südlich* südseite | osten östlich* | westen westlich*;
        oberhalb | unterhalb;
        innerhalb drinnen | außerhalb draußen;
        schuldig* verurteilt* schuldspruch* | freigesprochen* freisprach* freisprech* freispricht freispruch* unschuldig*;
        getötet* tot starb starben gestorben* verstarb* verstorben* stirbt umgekommen* tödlich* | überleb* lebend lebendig*;
        ~führt führte führten führung | zurückliegt zurücklag* zurückliegen;
        vorsprung* | rückstand*;
        aufstieg* aufsteig* aufgestiegen* | abstieg* absteig* abgestiegen*;
        lob lobt lobte lobten loben gelobt* begrüß* würdigt* gewürdigt* pries priesen | kritisier* tadel* bemängel* rügt* gerügt* bedauer*
            beklagt* verurteilt*;
        unterstütz* befürwort* verteidigt verteidigte* verteidigen | kritisier* bekämpf* protestier*;
        stark stärk* gestärkt* | schwach schwäch* geschwächt*;
        verbesser* besser erhol* | verschlechter* schlechter verschlimmer*;
        beschleunig* | verlangsam* verzöger* brems* gebremst*;
        verschob verschoben* verschieb* vertagt* aufgeschoben* | vorgezogen* vorverlegt*;
        ~ankunft* ankam* angekommen* eintraf* eingetroffen* | abreis* abgereist* abfahrt* abfuhr* verließ verließen verlassen;
        vereint* vereinig* zusammenschl* fusion* | trennt* getrennt* trennung* abspalt* aufgespalten*;
        ~beitritt* beitrat* beigetreten* | austritt* austrat* ausgetreten*;
        vergaß vergessen* | erinner*;
        optimis* zuversicht* | pessimis* skeptisch*;
        zufrieden* erfreut* begeister* | enttäusch* unzufrieden* verärger*;
        gelang gelangen gelungen* gelingt erfolgreich* geglückt* glückte | scheiter* gescheitert* misslang* misslungen* misslingt
            erfolglos*;
        verlänger* | verkürz*;
        lockern lockert* gelockert* lockerung* | verschärf*;
        eingeschaltet* einschalt* | abgeschaltet* abschalt* ausgeschaltet*;
        alter alters;
        kürzlich;
        schließlich;
        zunehmend*;
        steigerwald*;
        führungs*;
        hoch hoh höher höchst | niedrig niedriger niedrigst;
        groß größer größt riesig gewaltig | klein kleiner kleinst winzig;
        lang länger | kurz kürzer;
        neu neuest | alt;
        jung jünger jüngst | alt älter ältest;
        nah näher nahegelegen | fern entfernt weit;
        schnell schneller rasch zügig | langsam langsamer schleppend;
        heiß warm | kalt kühl;
        hell | dunkel;
        leicht leichter leichtverletzt* | schwer schwerer schwerverletzt*;
        einfach | schwierig kompliziert;
        sicher ungefährlich harmlos | gefährlich riskant;
        reich wohlhabend | arm mittellos;
        gut hervorragend ausgezeichnet | schlecht miserabel;
        richtig korrekt | falsch fehlerhaft;
        echt | gefälscht* unecht;
        legal rechtmäßig* zulässig* | illegal* rechtswidrig* unzulässig*;
        öffentlich staatlich | privat geheim;
        freiwillig | verpflichtend zwangsweise;
        vorübergehend zeitweise befristet | dauerhaft endgültig unbefristet;
        häufig oft | selten;
        voll | leer;
        gesund | krank erkrankt;
        verheiratet* | geschieden*;
        erst | zweit | dritt | viert | fünft | sechst | siebt | letzt;
        gleich identisch | unterschiedlich verschieden;
        inland inländisch | ausland ausländisch;
        städtisch | ländlich;
        ~importier* einfuhr* import* | exportier* ausfuhr* export*;
        billig* günstig* preiswert* bezahlbar* erschwinglich* | teuer teurer kostspielig*;
        ~nachfrage | angebot;
        ~einnahmen | ausgaben;
        ~gewinn gewinne | verlust verluste;
        defizit* fehlbetrag* | überschuss* überschüss*;
        ~opfer | täter*;
        ~kläger* | beklagt* angeklagt*;
        ~staatsanwält* staatsanwalt* ankläger* | verteidiger* rechtsanwält* rechtsanwalt*;
        ~gläubiger* | schuldner*;
        ~vermieter* | mieter*;
        ~arbeitgeber* | arbeitnehmer* beschäftigt*;
        ~verbündet* partner* | gegner* rival* feind*;
        hälfte | drittel | viertel;
        täglich | wöchentlich | monatlich | jährlich;
        vormittag* | nachmittag* | abend abends | nacht nachts | mitternacht;
        frühjahr* frühling* | sommer | herbst | winter;
        million millionen mio | milliarde milliarden mrd | billion billionen | tausend | hundert;
        mann männer* männlich* | frau frauen weiblich*;
        links linke linken | rechts rechte rechten;
        frieden* friedlich* | krieg* gewaltsam*;
        dafür | dagegen;
        freude | trauer;
        heimspiel* | auswärtsspiel*;
        """;

    private const string Kinds = """
        eltern verwandte: mutter | vater | sohn | tochter | bruder | schwester | onkel | tante | neffe | nichte | großvater opa | großmutter
            oma | enkel | enkelin | ehemann gatte | ehefrau gattin | nachbar nachbarin;
        mitarbeiter beschäftigte angestellte: arzt ärztin zahnarzt zahnärztin tierarzt tierärztin | krankenschwester pfleger pflegerin
            krankenpfleger | apotheker apothekerin | lehrer lehrerin | richter richterin | staatsanwalt staatsanwältin | architekt
            architektin | bäcker bäckerin | metzger fleischer | koch köchin | kellner kellnerin | pilot pilotin | lokführer lokführerin |
            fischer | landwirt landwirtin bauer bäuerin | gärtner gärtnerin | feuerwehrmann feuerwehrfrau feuerwehrleute | polizist
            polizistin | soldat soldatin | journalist journalistin reporter reporterin | fotograf fotografin | schauspieler schauspielerin |
            sänger sängerin | maler malerin | dirigent dirigentin | busfahrer busfahrerin taxifahrer taxifahrerin lastwagenfahrer | hebamme
            | tischler schreiner | dachdecker | elektriker | klempner | schweißer schweißerin | imker | winzer | förster | pfarrer pfarrerin
            | imam | schiedsrichter schiedsrichterin | torwart torhüter torhüterin keeper;
        gebäude bau: schule grundschule | universität hochschule | kirche dom kathedrale | moschee | synagoge | krankenhaus klinik | hotel |
            restaurant gaststätte | supermarkt | fabrik | lagerhalle | museum | bibliothek bücherei | kino | theater | stadion | gefängnis |
            rathaus | bahnhof | flughafen | brücke | tunnel | staudamm | schloss | turnhalle sporthalle | hallenbad schwimmbad freibad |
            kindergarten kita | apotheke | tankstelle | feuerwache | scheune | parkhaus | bauernhof;
        fahrzeug: auto wagen pkw taxi wohnmobil | lastwagen lkw laster | bus reisebus | motorrad | fahrrad rad | zug regionalzug |
            straßenbahn tram | u-bahn | flugzeug | hubschrauber | schiff fähre | traktor | krankenwagen rettungswagen;
        tier tiere: hund hunde | katze katzen | pferd pferde | kuh kühe | schwein schweine | schaf schafe | ziege ziegen | huhn hühner |
            gans gänse | ente enten | biene bienen | wolf wölfe | bär bären | fuchs füchse | reh rehe | hirsch hirsche | biber | luchs |
            storch störche | adler | fledermaus fledermäuse;
        naturkatastrophe katastrophe: erdbeben | hochwasser überschwemmung flut | sturm orkan | dürre | erdrutsch | lawine | waldbrand |
            tsunami;
        straftat verbrechen tat: mord | diebstahl einbruch raub raubüberfall | betrug | erpressung | brandstiftung | entführung |
            steuerhinterziehung | körperverletzung;
        krankheit: krebs | grippe | masern | cholera | malaria | diabetes | schlaganfall | herzinfarkt;
        verletzung: arm | bein | knie | schulter | rücken | kopf | hand | fuß | hüfte | finger;
        gold | silber | bronze;
        kupfer | eisen | stahl | aluminium | holz | beton | glas | kunststoff plastik | papier;
        erdgas gas | erdöl öl | kohle | wasserstoff | windkraft windenergie | solarenergie sonnenenergie | atomkraft kernkraft;
        weizen | roggen | mais | kartoffel kartoffeln | äpfel apfel | kirsche kirschen | trauben | milch | fleisch | käse | brot | bier |
            wein;
        fußball | handball | basketball | volleyball | tennis | hockey | eishockey | rudern | schwimmen | turnen | boxen | schach;
        rot | blau | grün | gelb | schwarz | weiß | braun;
        konzert | ausstellung | hochzeit | beerdigung;
        euro | dollar | franken | pfund | yen | rubel;
        ~minute minuten | stunde stunden | tag tage tagen | woche wochen | monat monate monaten | jahr jahre jahren | jahrzehnt jahrzehnte
            jahrzehnten | jahrhundert;
        """;
}
