using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Dutch words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class DutchMeanings
{
    private const string Suffixes = """
        e> en> er> ers> s> 's> n> st> t> te> ten> d> de> den> end> ende> je> jes> bben>b dden>d ffen>f ggen>g kken>k llen>l mmen>m nnen>n
        ppen>p rren>r ssen>s tten>t ven>f zen>s vende>f zende>s ^ge> ^afge>af ^aange>aan ^opge>op ^uitge>uit ^inge>in ^toege>toe
        ^terugge>terug nomen>neem nam>neem namen>neem gaf>geef gaven>geef geven>geef sloot>sluit sloten>sluit liet>laat lieten>laat
        laten>laat sprak>spreek spraken>spreek sproken>spreek spreken>spreek schreef>schrijf schreven>schrijf steeg>stijg stegen>stijg
        brak>breek braken>breek broken>breek breken>breek trok>trek trokken>trek vond>vind vonden>vind wees>wijs wezen>wijs wijzen>wijs
        hield>houd hielden>houd droeg>draag droegen>draag dragen>draag liep>loop liepen>loop lopen>loop won>win wonnen>win bood>bied
        boden>bied kwam>kom kwamen>kom komen>kom viel>val vielen>val ^voorge>voor ^doorge>door ^overge>over ^vastge>vast ^afte>af
        ^goedge>goed
        """;

    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = [.. Meanings.Rules(Suffixes), .. LongVowels()],
            WithoutWords = new("zonder"),
            Negations = new("niet geen nooit niemand niets niks nergens noch zonder geenszins evenmin"),
            NegationReach = NegationReach.NextOrPrevious,
            Limits = new("alleen enkel slechts zozeer minder"),
            NegativePrefixes = ["on", "niet"],
            SeparablePrefixes = Words("aan af dicht goed door in mee neer op open over terug toe tegen uit vast voor vrij weg"),
            HasVerbBracket = true,
            Agents = WordList.Words("door"),
            PassiveWords = WordList.Words("werd werden wordt worden is zijn"),
            ObjectsComeFirst = true,
            MutualVerbs = new("ontmoet* treft trof speelt speelde trouwde samen"),
            Auxiliaries = new(
                """
                had hadden heb hebt bent waren worden werden wordt geworden geweest kunnen kon konden mag mogen mocht mochten moest moesten
                dient dienen laat laten liet bleef blijft blijven gaat ging gingen zich zijn haar hem hen deze dit dat daar die nog meer
                weer alweer ook wel daarover hierover daarvoor daarom volgens tijdens sinds want welke zelf eigen echter
                """
            ),
            TimeLimits = new("voor voordat vóór eerder"),
            Infinitives = new(["en"]),
            NegativeVerbs = new(
                """
                vergat vergaten vergeet vergeten aarzel* verzuim* ontken* betwist* weiger* verhinder* twijfel* betwijfel* faal*
                vermijd* vermeed
                """
            ),
            Reversals = new(
                """
                weiger* geweigerd* verwerp* verwierp* verworpen* afwijz* afgewezen* afwees* afwijst wees verbod* verbied* verbood
                verboden* ontken* ontkracht* betwist* tegensprak* tegengesproken* tegenspreek* sprak voorkom* voorkwam* mislukt*
                mislukk* faal* gefaald* nauwelijks zelden alleen slechts weinig behalve ongedeerd* ongeschonden onbekend*
                onduidelijk* onzeker* onmogelijk* ondenkbaar onvoldoende uitsluit* uitgesloten* uitsloot sluit stop* gestopt* tegen
                nee afgelast* afgeblazen* schrap* geschrapt* beëindig* staakt* gestaakt* tevergeefs vergeefs verlies* verlor*
                verliez* miste missen gemist* mist ontbreek* ontbrak* ontbreken gebrek vrijgesproken* vrijspraak* vrijsprak*
                twijfel* betwijfel* voordat alvorens zwijg* zweeg zwegen gezwegen bespaard* afzien afzag ziet weg zoek kwijt
                onschuldig* illegaal* gratis opgegeven opgeven opgaf minder beperkt hinder* verhinder* dicht uitgesteld*
                uitgebleven uitblijf* uitbleef uitbleven vermijd* vermed* in_plaats nul heel intact ontsnap* gespaard vergat
                vergaten vergeet vergeten aarzel* geaarzeld verzuim* verzuimd nagelaten naliet nalieten nalaat nalaten
                """
            ),
            All = new(
                "alle allen alles allemaal iedere ieder iedereen elk elke gehele hele heel volledig volledige compleet complete altijd"
            ),
            Some = new(
                """
                sommige enkele enige een_deel deel deels gedeeltelijk gedeelte meeste meerdere verschillende veel vele aantal bepaalde helft
                meerderheid soms vaak bijna merendeel tientallen honderden duizenden paar kwart ruim driekwart
                """
            ),
            Possible = new(
                """
                kan kunnen kon konden zou zouden mogelijk mogelijke wellicht misschien waarschijnlijk waarschijnlijke vermoedelijk*
                vermoed* eventueel eventuele mag moet moeten wil willen wilde wilden plant plannen plande gepland* van_plan
                denkbaar overweeg* overwoog* overwogen* verwacht* hoopt hopen hoopte of als indien mits voorstel* stelde dreig*
                beoog* beoogd* streeft streven ambitie vermeend* verdacht* eist eisen eiste vraagt voornemens vraag voornemen
                kennelijk naar_verluidt onderzoekt bekijkt bestudeert denkt_na peinst broedt
                """
            ),
            Presumably = new("vermoedelijk waarschijnlijk mogelijk wellicht misschien naar_verluidt naar_verwachting vermoedelijke"),
            Drafts = new("concept* ontwerp* conceptbrief* gerucht* wetsvoorstel*"),
            Doubtful = new(
                """
                kan kunnen zou zouden mogelijk mogelijke wellicht misschien waarschijnlijk vermoedelijk* eventueel denkbaar
                overweeg* overwoog* overwogen* wil willen wilde wilden plant plannen plande gepland* van_plan voorstel* hoopt
                verwacht verwachten of als indien onderzoekt bekijkt bestudeert denkt_na peinst broedt
                """
            ),
            Certain = new("heeft hebben had hadden is zijn werd werden was waren zeker zekere beslist definitief ongetwijfeld stellig"),
        };

    // "kopen", "koopt": a vowel is doubled before a consonant at the end.
    private static IEnumerable<StemRule> LongVowels() =>
        from vowel in "aeou"
        from consonant in "dgklmnprst"
        from suffix in List("en ende er e")
        select new StemRule($"{vowel}{consonant}{suffix}", $"{vowel}{vowel}{consonant}", IsPrefix: false);

    private const string Opposites = """
        stijg* steeg stegen gestegen* groei* gegroeid* toenam* toeneem* toenem* toegenomen* toename* toeneem* verhoog* verhog* verhoging*
            omhoog opliep* oploop* opgelopen* klom klommen geklommen klimt klimmen uitbreid* uitgebreid* vergroot* vergrot* vermeerder* |
            daal* dalen daling* gedaald* afnam* afneem* afnem* afgenomen* afname* krimp* gekrompen kromp slonk* geslonken* verlaag* verlag*
            verlaging* omlaag terugliep* terugloop* teruggelopen* verminder* vermindering* zakt zakte zakken gezakt* kelder* gekelderd*
            inperk* ingeperkt* verklein*;
        ~won wonnen gewonnen wint winnen winst zege zeges zegevier* overwinning* versloeg versloegen verslaat verslaan klopte klopt |
            verloor verloren verliest verliezen verlies nederlaag nederlagen;
        aannam aangenomen* aanneem* goedkeur* goedgekeurd* toestem* toegestemd* instem* ingestemd* toestond* toestaan* toegestaan*
            ingewillig* inwillig* honoreer* gehonoreerd* accepteer* geaccepteerd* vergund* steunde | verwerp* verwierp* verworpen* afwees*
            afgewezen* afwijz* afwijst afkeur* afgekeurd* weiger* geweigerd* verbied* verbood verboden* verbod* wegstem* weggestemd*
            blokkeer* geblokkeerd*;
        bevestig* erkent erkende erkenden erkennen beaam* toegaf toegeven toegegeven bekent bekennen bekenden | ontken* ontkracht* betwist*
            tegensprak* tegengesproken* tegenspreek* weersprak* weersproken* weerspreek*;
        bekend bekende;
        open opent openen opende openden geopend* opening* heropen* | sluit sluiten sloot sloten gesloten* sluiting* dicht dichtging
            afgesloten*;
        begin* begon begonnen start* gestart* aanving* aangevangen aanvang* | eindig* geëindigd* beëindig* stopt stopte stoppen gestopt*
            staakt staken gestaakt* afgerond* afloopt afgelopen;
        aanhoud* aangehouden* aanhield* arresteer* gearresteerd* arrestatie* oppak* opgepakt* opgesloten* vastgezet* | vrijlat* vrijgelaten*
            vrijliet* vrijkom* vrijkwam* vrijgekomen*;
        ~koop koopt kopen kocht kochten gekocht* aankoop* aangekocht* koper* inkoop* ingekocht* overneem* overnam* overgenomen* | verkoop*
            verkop* verkocht* afstoot afgestoten*;
        aannemen aangenomen* aanneemt aanstel* aangesteld* benoem* ingehuurd* werft aanwerf* | ontsla* ontslag* ontsloeg* ontslagen*;
        bouw bouwt bouwen bouwde gebouwd* aanleg* aangelegd* opbouw* | sloop sloopt slopen sloopte gesloopt* afbraak afbrak* afgebroken*
            afbreek* vernietig* verwoest*;
        ~voordat vooraf eerder daarvoor | nadat daarna later achteraf;
        meer | minder;
        meeste | minste;
        meerderheid* | minderheid*;
        noorden noord noordelijk* noordkant | zuiden zuid zuidelijk* zuidkant | oosten oost oostelijk* | westen west westelijk*;
        boven bovenop | onder onderop;
        binnen | buiten;
        schuldig* veroordeel* veroordeling* | vrijgesproken* vrijspraak* vrijsprak* vrijspreek* onschuldig*;
        gedood* dood stierf stierven gestorven* overleed overleden* overlijd* omgekomen* sneuvel* | overleef* overlev* leeft levend*;
        voorsprong* | achterstand*;
        ~leidt leidde leiden leiding | achterstaat achterstond achterstaan;
        promoveer* gepromoveerd* promotie | degradeer* gedegradeerd* degradatie;
        prees prezen geprezen* loof* looft lof verwelkom* toejuich* toegejuicht* | bekritiseer* kritiseer* kritiek hekel* laak* betreur*
            afkeur*;
        steun* gesteund* bepleit* voorstander* | bestrijd* bestreden* tegenstander* verzet*;
        tegen | voor;
        sterk* versterk* | zwak* verzwak*;
        verbeter* beter herstel* | verslechter* slechter verergere*;
        versnel* sneller | vertraag* vertrag* langzamer;
        uitgesteld* uitstel* opschort* opgeschort* | vervroeg* bespoedig*;
        langer verleng* | korter verkort* inkort* ingekort*;
        ~aankom* aankwam* aangekomen* aankomst* arriveer* gearriveerd* | vertrek* vertrok* vertrokken*;
        verenig* fuseer* fusie* samengevoegd* | scheid* gescheiden* splits* gesplitst*;
        ~toetred* toetrad toegetreden* | uittred* uitgetreden* opstap* opgestapt*;
        optimis* hoopvol* | pessimis* somber*;
        tevreden blij verheugd* opgelucht* | teleurgesteld* ontevreden boos bezorgd;
        geslaagd* slaagt slaagde slagen succesvol* gelukt lukt lukte | mislukt* mislukk* faalt faalde gefaald* vergeefs;
        versoepel* | aanscherp* aangescherpt* verscherp*;
        ingeschakeld* inschakel* aangezet* | uitgeschakeld* uitschakel* uitgezet*;
        hoog hoger hoogst | laag lager laagst;
        groot groter grootst reusachtig | klein kleiner kleinst;
        lang langer langst | kort korter kortst;
        nieuw nieuwer nieuwst | oud ouder oudst;
        jong jonger jongst | oud ouder oudst bejaard;
        ouders;
        korting*;
        ouderen;
        dichtbij nabij | ver veraf;
        snel snelle rap | traag trage langzaam langzame;
        heet warm | koud koel;
        licht lichte lichtgewond* | zwaar zware zwaargewond* ernstig ernstige;
        makkelijk gemakkelijk eenvoudig | moeilijk lastig;
        veilig veilige | gevaarlijk gevaarlijke onveilig onveilige;
        rijk rijke | arm arme;
        goed goede uitstekend | slecht slechte;
        juist correct | onjuist fout verkeerd;
        echt echte | vals valse nep;
        legaal rechtmatig* | illegaal* onrechtmatig* illegale;
        openbaar openbare publiek | privé geheim;
        vrijwillig* | verplicht* gedwongen;
        tijdelijk* voorlopig* | permanent* definitief definitieve blijvend*;
        vaak | zelden;
        vol | leeg;
        gezond gezonde | ziek zieke;
        getrouwd* | gescheiden;
        eerste | tweede | derde | vierde | vijfde | laatste;
        binnenland* | buitenland*;
        stedelijk* | landelijk*;
        ~invoer* importe* import | uitvoer* exporte* export;
        goedkoop goedkope goedkoper | duur dure duurder;
        ~vraag | aanbod;
        ~inkomsten | uitgaven;
        ~winst winsten | verlies verliezen;
        tekort* | overschot*;
        ~slachtoffer* | dader*;
        ~eiser* | gedaagde*;
        ~verhuurder* | huurder*;
        ~werkgever* | werknemer*;
        ~bondgenoot bondgenoten | tegenstander* rival* vijand*;
        helft | derde | kwart;
        dagelijks* | wekelijks* | maandelijks* | jaarlijks*;
        ochtend* 's_ochtends | middag* | avond* | nacht*;
        voorjaar lente | zomer | herfst najaar | winter;
        miljoen | miljard | duizend | honderd;
        man mannen mannelijk* | vrouw vrouwen vrouwelijk*;
        links linker | rechts rechterkant;
        vrede vreedzaam vreedzame | oorlog gewelddadig*;
        thuiswedstrijd* | uitwedstrijd*;
        oudste | jongste;
        """;

    private const string Kinds = """
        familie: moeder | vader | zoon | dochter | broer | zus | oom | tante | neef | nicht | opa grootvader | oma grootmoeder | kleinzoon |
            kleindochter | echtgenoot | echtgenote | buurman | buurvrouw;
        medewerker werknemer: arts dokter huisarts tandarts dierenarts | verpleegkundige verpleger verpleegster verpleegkundigen | apotheker
            | leraar lerares docent | officier | architect | bakker | slager | kok | ober | piloot | machinist | visser vissers | boer
            boeren boerin | tuinder | brandweerman brandweerlieden | agent politieman politievrouw agenten | soldaat soldaten militair
            militairen | journalist verslaggever | fotograaf | acteur actrice | zanger zangeres | schilder | dirigent | buschauffeur
            taxichauffeur | timmerman | elektricien | loodgieter | schipper | dominee predikant | imam | scheidsrechter | doelman keeper
            doelvrouw;
        gebouw pand: school basisschool | universiteit | kerk kathedraal | moskee | synagoge | ziekenhuis | hotel | restaurant | supermarkt
            | fabriek | loods | museum | bibliotheek | bioscoop | theater schouwburg | stadion | gevangenis | stadhuis gemeentehuis |
            station | luchthaven vliegveld | brug | tunnel | kasteel | sporthal | zwembad | kinderdagverblijf | apotheek | tankstation |
            kazerne | schuur | parkeergarage | boerderij;
        voertuig: auto wagen taxi camper | vrachtwagen vrachtauto | bus touringcar | motor | fiets | trein | tram | metro | vliegtuig |
            helikopter | schip veerboot veerpont | tractor trekker | ambulance;
        dier dieren: hond honden | kat katten | paard paarden | koe koeien | varken varkens | schaap schapen | geit geiten | kip kippen |
            gans ganzen | eend eenden | bijen | wolf wolven | beer beren | vos vossen | hert herten | bever bevers | otter otters |
            zeehond zeehonden | ooievaar ooievaars;
        ramp natuurramp: aardbeving | overstroming watersnood | storm orkaan | droogte | aardverschuiving | lawine | bosbrand | tsunami;
        misdrijf: moord | diefstal inbraak overval beroving roof | oplichting fraude | afpersing | brandstichting | ontvoering |
            verduistering | mishandeling;
        ziekte: kanker | griep | mazelen | cholera | malaria | diabetes | beroerte | hartaanval;
        letsel: sleutelbeen | been | knie | schouder | rug | hoofd | heup | pols | enkel | elleboog;
        goud | zilver | brons;
        koper | ijzer | staal | aluminium | hout | beton | glas | plastic | papier;
        aardgas gas | aardolie olie | steenkool kolen | waterstof | windenergie | zonne-energie | kernenergie;
        tarwe | rogge | mais | aardappelen aardappels | appels | kersen | melk | vlees | kaas | brood | bier | wijn;
        voetbal | handbal | basketbal | volleybal | tennis | hockey | roeien | zwemmen | turnen | boksen | schaken | wielrennen;
        rood rode | blauw blauwe | groen groene | geel gele | zwart zwarte | wit witte | grijs grijze | bruin bruine;
        concert | tentoonstelling | bruiloft | begrafenis;
        euro | dollar | frank | pond | yen | roebel;
        ~minuut minuten | uur uren | dag dagen | week weken | maand maanden | jaar jaren | decennium decennia | eeuw eeuwen;
        """;
}
