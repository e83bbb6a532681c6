namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Swedish words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class SwedishMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = Meanings.Rules(
                """
                a> ar> er> r> or> or>a orna>a arna> erna> na> en> n> et> t> s> as> es> ens> ets> ade> ad> at> ats> ats>a de> dde> te> t>a
                da> d> dd> tt> ande> ende> e> are> ast> aste> it> its> togs>ta tog>ta tagit>ta gav>ge gett>ge skrev>skriv skrivit>skriv
                steg>stig stigit>stig sjonk>sjunk brot>bryt brutit>bryt fann>finn funnit>finn vann>vinn vunnit>vinn drog>dra dragit>dra
                slog>sla slagit>sla bjod>bjud mma>m mmar>m nna>n nnen>n mmen>m mmet>m lt>lj lde>lj
                """
            ),
            WithoutWords = new("utan"),
            Negations = new("inte icke ej aldrig ingen inget inga ingenting ingenstans utan varken knappast"),
            NegationReach = NegationReach.NextOrPrevious,
            Limits = new("bara endast enbart minst mindre längre_än"),
            NegativePrefixes = ["o", "miss"],
            Agents = WordList.Words("av"),
            PassiveWords = WordList.Words("blev blivit blir bli"),
            ObjectsComeFirst = true,
            MutualVerbs = new("möter mötte träffar träffade gifte spelar spelade"),
            Auxiliaries = new(
                """
                ska skulle kunde kunnat måste bör borde får fick fått vill ville blivit bli vara varit vore hade haft hava har
                finns fanns ännu heller också även redan nu därmed dock alltså sin sitt sina hans hennes deras dess denna detta
                dessa man oss dem mot enligt samt hos mellan genom sedan någon något några komma
                """
            ),
            TimeLimits = new("förrän före innan"),
            Infinitives = new(["a"]),
            NegativeVerbs = new(
                """
                glömde glömmer glömt tvekade tvekar tvekat underlät underlåter försumma* förneka* nekar nekade vägra* förhindra*
                tvivla* bestred bestrider undviker undvek
                """
            ),
            Reversals = new(
                """
                nekar nekade nekat neka vägra* avslog avslag avslå* avslår avvisa* förkasta* stoppa* hindra* förbud* förbjud*
                förbjöd förneka* bestrid* bestred* dementera* tillbakavisa* misslyckas misslyckades misslyckats misslyckande*
                uteslut* uteslöt uteblir uteblev uteblivit knappt sällan bara endast få förutom oskadd* oskadda okänd* oklar*
                oklart osäker* osäkert omöjlig* otillräckligt nej mot emot inställd* inställt ställer ställde lägger_ner avbröt
                avbryt* avbruten avbrutit avstå* avstod förgäves förlora* missa* saknas saknar saknade saknad brist brister
                frikänn* friad* friades tvivla* osannolik* innan tiger teg undvik* undvek slipp* slapp obekräftad* obesvarad*
                gratis olaglig* övergav slopa* skrota* upphäv* upphört upphör* upphörde borta nekades mindre inställda avslagit
                avslagits åtog obevisad* klarade klarar undgick glömde glömmer glömt glömma tvekade tvekar tvekat tveka underlät
                underlåter underlåtit försumma* slutade slutar slutat
                """
            ),
            All = new("alla allt all samtliga varje hela helt alltid fullständigt fullständiga"),
            Some = new(
                """
                vissa några någon en_del del delvis flesta flera många somliga ett_antal antal enstaka hälften majoriteten majoritet ibland
                ofta nästan tiotals hundratals tusentals stora_delar fjärdedel tredjedel
                """
            ),
            Possible = new(
                """
                kan kunna kunde skulle ska möjligen möjlig* möjligt kanske troligen sannolikt sannolik* förmodligen eventuellt
                eventuella antagligen planera* vill ville tänker tänkte överväg* övervägde hoppa* hopp väntas förväntas om ifall
                huruvida förslag* föreslå* föreslog avser ämnar misstänk* påstådd* bör borde kräver krävde krav hota* sikta* mål
                önska* ber begär* utreder diskuterar funderar funderade undersöker
                """
            ),
            Presumably = new("troligen sannolikt förmodligen eventuellt antagligen möjligen kanske uppges ryktas påstås"),
            Drafts = new("utkast* lagutkast* rykte* remiss*"),
            Futures = new("ska"),
            Doubtful = new(
                """
                kan kunna skulle möjligen möjlig* möjligt kanske troligen sannolikt sannolik* förmodligen eventuellt antagligen
                överväg* övervägde planera* vill ville tänker väntas förslag* föreslå* föreslog ska om ifall utreder diskuterar
                funderar funderade undersöker
                """
            ),
            Certain = new(
                "har hade säkert säkerligen definitivt otvivelaktigt bevisligen blev är var blivit redan med_säkerhet helt_säkert"
            ),
        };

    private const string Opposites = """
        öka* ökning* ökat stig stiga stiger steg stigit stigande växa växer växte tillväxt* höj höja höjer höjde höjt höjning* höjts
            uppgång* klättra* utöka* förstora* lyfter lyfte vidgades | minska* minskning* sjunk* sjönk* sjunkit nedgång* sänk sänka sänker
            sänkte sänkt sänkning* sänkts föll faller fallit rasa* ras krymp* krympt* dala* dämpa* backa* reducera* gick_ner går_ner
            gått_ner gick_ned gått_ned;
        växt växter;
        löneökning*;
        ~vann vunnit vinna vinner vinst vinster seger segrar segrade besegra* slog slagit | förlora* förlust* nederlag* föll;
        godkänn* godkände godkänt bifall* bifalla* biföll antog anta antar antagit tillåt* tillät* tillåta* bevilja* accepterar accepterade
            sade_ja säger_ja sagt_ja klubba* ger_klartecken klartecken | avslog avslå* avslag avslagit avvisa* förkasta* sade_nej säger_nej
            sagt_nej säga_nej förbjud* förbjöd förbud* vägra* nekas nekades neka stoppa* underkän* upphäv*;
        bekräfta* erkänn* erkände medge* medgav medgett vidgå* | dementera* förneka* bestrid* bestred* nekar nekade nekat tillbakavisa*;
        öppna* öppen öppet öppning* återöppna* återöppnat* | stäng stänga stänger stängde stängt stängd stängda stängning* stängs slår_igen
            avstängd* nedlagd*;
        börja* började börjat inled* starta* startat påbörja* påbörjat | sluta slutar slutade slutat avsluta* upphör* upphört avbröt avbryt*
            avbruten avbrutit avbrutits;
        grep grips greps gripa griper gripit gripits gripen gripna gripande* häkta* anhåll* anhöll fängsla* togs | släpp släppa släpper
            släppte släppt släpptes släpps släppts frige* frigav frigiven frigavs försatt_på_fri;
        ~köp köpa köper köpte köpt köpts köptes inköp* uppköp* förvärva* köpare | sälj sälja säljer sålde sålt sålts såldes försälj*
            avyttra* säljare;
        anställ anställa anställer anställde anställt rekryter* utnämn* utsed* utsåg | avskeda* sparka* sade_upp säger_upp sagt_upp säga_upp
            uppsäg* uppsagd* varsla* avsatt*;
        bygga bygger byggde byggt byggs byggts uppför uppförs bygge* bygget nybygg* | rev rivs river rivit riva rivits rivning* förstör*
            demontera*;
        ~innan före dessförinnan tidigare | efteråt därefter senare;
        mer fler | mindre färre;
        flesta | minsta;
        majoritet* | minoritet*;
        norr norra nordlig* norrut | söder södra sydlig* söderut | öster östra östlig* österut | väster västra västlig* västerut;
        ovanför | nedanför;
        innanför inne inomhus | utanför ute utomhus;
        skyldig* döm dömd* döms dömdes fäll fälld* fälldes fällande | frikänn* frikänd* frikändes friad* friades friande oskyldig*;
        dödad* dödades död döda dött dog avled avlidit avliden omkom omkommit | överlev* levande;
        ~leder ledde leda ledning | underläge;
        försprång* ledning_med | underläge*;
        avancera* uppflytt* | degradera* nedflytt*;
        berömm* berömde beröm prisa* hylla* lovorda* välkomna* | kritisera* kritik kritiken fördöm* beklaga* klandra*;
        stöd stödja stöder stödde stött | motarbeta* bekämpa* motsätt* motsatte;
        stark* stärk* | svag* försvaga*;
        förbättra* bättre återhämta* | försämra* sämre förvärra*;
        snabbare påskynda* | långsammare fördröja* försena* bromsa*;
        senarelägg* senarelagd* skjuts_upp sköts_upp uppskjut* | tidigarelägg* tidigarelagd*;
        förläng* | förkort* avkorta*;
        ~anländ* ankom* ankomst* kommit_fram | avgick avgå* avgång* avres* lämna* lämnade;
        förena* enas enades sammanslag* | splittra* delas delades separera*;
        ~ansluter anslöt inträde | utträde utträder lämnar;
        optimis* hoppfull* | pessimis*;
        nöjd* glad* lättad* | besviken besvikna missnöj* arg* upprörd*;
        lyckas lyckades lyckats framgång* | misslyckas misslyckades misslyckats misslyckande*;
        lätta_på lättnad* mildra* | skärpa skärper skärps skärpte skärpt skärpning*;
        hög högt höga högre högst högsta | låg lågt låga lägre lägst lägsta;
        stor stort stora större störst största jättelik* | liten litet små mindre minst minsta;
        lång långt långa längre längst | kort korta kortare kortast;
        ny nytt nya nyare nyast | gammal gammalt gamla äldre äldst;
        ung ungt unga yngre yngst | gammal gammalt gamla äldre äldst;
        nära närmare | avlägs* fjärran;
        snabb snabbt snabba | långsam långsamt långsamma;
        het varm varmt varma | kall kallt kalla sval;
        lindrig* lindrigt lätt lätta | svår svårt svåra allvarlig* allvarligt;
        enkel enkelt enkla | komplicerad*;
        säker säkra trygg* ofarlig* | farlig* osäker osäkra;
        rik rikt rika | fattig*;
        bra god gott goda utmärkt* | dålig* dåligt dåliga;
        rätt korrekt* riktig* | fel felaktig*;
        äkta | falsk* förfalska*;
        laglig* lagligt | olaglig* illegal*;
        offentlig* statlig* | privat* hemlig*;
        frivillig* | obligatorisk* tvinga* tvång*;
        tillfällig* tillfälligt | permanent* slutgiltig*;
        ofta | sällan;
        full fulla fyllt | tom tomt tomma;
        frisk* | sjuk sjuka sjukt;
        gift gifta | skild skilda;
        första | andra | tredje | fjärde | femte | sista;
        inrikes inhemsk* | utrikes utländsk*;
        ~importera* import importen | exportera* export exporten;
        billig* billigare | dyr dyrt dyra dyrare;
        ~efterfrågan | utbud*;
        ~intäkter* inkomst* | utgift* kostnad*;
        ~vinst vinsten | förlust förlusten;
        underskott* | överskott*;
        ~offer offret | gärningsman* gärningsmän* förövar*;
        ~åklagar* | försvarar*;
        ~hyresvärd* | hyresgäst*;
        ~arbetsgivar* | arbetstagar*;
        ~allierad* partner* | motståndare rival* fiende*;
        hälften | tredjedel* | fjärdedel*;
        dagligen daglig* | veckovis | månadsvis | årlig* årligen;
        förmiddag* | eftermiddag* | kväll* | natt* natten;
        våren | sommaren sommar | hösten höst | vintern vinter;
        miljon miljoner | miljard miljarder | tusen | hundra;
        man män mannen männen manlig* | kvinna kvinnor kvinnan kvinnorna kvinnlig*;
        vänster vänstra | höger högra;
        fred fredlig* fredligt lugn lugnt | krig krigs* våldsam*;
        hemmamatch* | bortamatch*;
        """;

    private const string Kinds = """
        släkting: mamma mor | pappa far | son sonen | dotter dottern | bror brodern | syster systern | farbror morbror | moster faster |
            kusin | farfar morfar | farmor mormor | make maken | maka hustru | granne grannen;
        anställd medarbetare: läkare läkaren tandläkare veterinär veterinären | sjuksköterska sjuksköterskan sjuksköterskor | apotekare |
            lärare läraren | domare domaren domarna | arkitekt | bagare | slaktare | kock kocken | pilot piloten | lokförare lokföraren |
            fiskare | bonde bönder lantbrukare lantbrukaren | brandman brandmän | polis polisen poliser | soldat soldater | journalist
            journalisten reporter | fotograf fotografen | skådespelare | sångare sångerska | målare | dirigent | busschaufför taxichaufför |
            barnmorska | snickare | elektriker | rörmokare | präst prästen | imam | målvakt målvakten;
        byggnad: skola skolan | universitet universitetet högskola | kyrka kyrkan | moské moskén | sjukhus sjukhuset | hotell hotellet |
            restaurang restaurangen | fabrik fabriken | lager lagret | museum museet | bibliotek biblioteket | biograf biografen | teater
            teatern | fängelse fängelset | stadshus stadshuset rådhus rådhuset | flygplats flygplatsen | bro bron | tunnel tunneln | slott
            slottet | idrottshall sporthall | badhus badhuset simhall simhallen | förskola förskolan | apotek apoteket | bensinstation |
            brandstation | lada ladan | parkeringshus;
        fordon: bil bilen personbil taxi husbil | lastbil lastbilen | buss bussen | motorcykel | cykel cykeln | tåg tåget | spårvagn |
            tunnelbana | flygplan flygplanet | helikopter helikoptern | fartyg fartyget färja färjan | traktor traktorn | ambulans
            ambulansen;
        djur: hund hundar hunden | katt katter katten | häst hästar hästen | ko kor kossor | gris grisar | fåren | get getter | höna höns |
            gås gäss | bi bin | varg vargar vargen | björn björnar björnen | räv rävar | älg älgar älgen | ren renar | bäver | utter | säl
            sälar;
        naturkatastrof: jordbävning* | översvämning* | storm stormen orkan | torka torkan | jordskred* | lavin* | skogsbrand*;
        brott: mord mordet | stöld stölden stölder inbrott inbrottet rån rånet | bedrägeri* | utpressning* | mordbrand* | kidnappning* |
            misshandel* | våldtäkt*;
        sjukdom: cancer | influensa | mässling | kolera | malaria | diabetes | stroke | hjärtinfarkt;
        skada: arm armen | ben benet | knä knäet | axel axeln | rygg ryggen | huvud huvudet | höft höften | handled* | fot foten;
        guld | silver | brons;
        koppar | järn | stål | aluminium | trä | betong | glas | plast | papper;
        naturgas gas | olja | kol | vätgas | vindkraft | solenergi | kärnkraft;
        vete | råg | majs | potatis | äpplen | körsbär | mjölk | kött | ost | bröd | öl | vin;
        fotboll | handboll | basket | volleyboll | tennis | ishockey hockey | innebandy | simning | gymnastik | boxning | schack;
        röd röda rött | blå blått | grön gröna grönt | gul gula gult | svart svarta | vit vita vitt | brun bruna;
        konsert konserten | utställning* | bröllop* | begravning*;
        krona kronor kronan | euro | dollar | pund | yen | rubel;
        ~minut minuter | timme timmar timmen | dag dagar dagen dygn | vecka veckor veckan | månad månader månaden | år åren året | decennium
            årtionde | sekel;
        """;
}
