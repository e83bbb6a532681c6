namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Czech words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class CzechMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            FindsNamesByStem = false,
            StemRules = Meanings.Rules(
                """
                a> e> i> o> u> y> ou> em> im> um> am> om> ym> ej> ech> ach> ich> ych> ami> emi> imi> ymi> ovi> ove> eho> emu> iho> imu> ho>
                mu> ho> ata> aty> ec>c ek>k ci>k zi>h l> la> lo> li> ly> al> ala> alo> ali> aly> il> ila> ilo> ili> ily> el> ela> elo> eli>
                ely>
                nul> nula> nulo> nuli> nuly> nout> ne> nou> nut> nuta> nuto> nuty> at> it> et> t> ovat> uje> uji> oval> ovala> ovalo> ovali>
                ovaly> ovan> ovana> ovano> ovani> ovany> ovane> aji> eji> en> ena> eno> eni> eny> ene> an> ana> ano> ani> any> ane> ny> na>
                ne> eneho> enou> enych> aneho> anou> anych> ata> ato> ati> aty> ost> osti>
                """
            ),
            // What a verb or adjective with "ne" denies is that word itself. "Nikdo" and "nic" need such a verb and deny nothing more.
            WithoutWords = new("bez"),
            Negations = new("ne není nejsou nebyl* nebud* nemá nemají neměl* nemůže nemohou nemohl* nesmí neni nikoli bez nelze"),
            NegationReach = NegationReach.NextOrInfinitive,
            ComparesNegatedClauses = true,
            NegatingPrefix = "ne",
            Limits = new("jen pouze jenom"),
            InflectsNames = true,
            Auxiliaries = new(
                """
                být byl* bude budou je jsou má mají měl* může mohou mohl* prý údajně zatím dosud stále tehdy dál něj něho němu něm ním ní
                nich nimi
                """
            ),
            Unnegated = new(
                """
                nebe nebes* nebi nebo* neb nebezp* neco necim necemu neceho nedal* nedavn* nedel* nedlouh* nedostat* nehet neht* nehled*
                nehod* nech* necha* nej* nejak* nekdo nekoho nekomu nekym nekter* nekolik* nekde nekdy nekdejs* nekam nekud* nelid* nemalo*
                nemec* nemc* nemck* nemoc* nemov* nenavis* nene* neon* neolit* nepal* neporad* nepokoj* neprat* nepritel* neptun* nepriz*
                nerost* nerv* neruda* nesnaz* nesl nesla nesli neslo nesly nese nesou nest nesmysl* nestor* nestest* nestastn* nesvar*
                neteri
                neter* netopyr* netto neuro* neust* neutral* nevesta* nevesty nevestu nevol* nezbyt* nezvest* nezisk* nevlast* nevad*
                neuver* neobvykl* neplech* nerez* nevyzp* nedostup* nejas* nevid*
                """
            ),
            TimeLimits = new("dříve před dřív"),
            Reversals = new(
                """
                odmít* zamít* popř* popír* zakáz* zakaz* zákaz* zabrán* zabraň* zruš* zastav* přestal* přestan* selhal* selže bez
                nikdo nikoho nikomu nikým nic ničeho ničemu ničím nikdy nikde nikam žádn* ani chybí chybě* postrád* vyhn* vyhýb*
                sotva stěží zbav* zprost* zproště* tají tajil* taj* zamlč* mlč* odstoup* upust* odlož* odklad* vylouč* vyluč*
                ztrat* ztrác* přiš* proti odpor* odpír* nedostat* jen pouze málokdo málo výjim* kromě místo namísto vzda* vzdá*
                bránil* brání protest* kritiz* zpochyb* pochyb* nesouhlas* zpožd* zpožď* dosud teprve vyvrá* neúspě* nemož* nevol*
                konec skonč* prohr* zatím ještě než zapom* váhal* váhá* opom* opomn* zanedb*
                """
            ),
            All = new(
                """
                všichni všechny všechna všechno všech všem všemi všechen vše každý každá každé každého každou každému celý celá celé
                """
            ),
            Some = new(
                """
                někteří některé některá některý některých některým některými několik několika část části částí většina většiny většinu
                většině většinou mnoho mnoha mnozí mnohé řada řadu desítky desítek stovky stovek polovina poloviny polovinu polovině třetina
                třetiny třetinu čtvrtina čtvrtinu menšina menšinu málo jen pouze téměř skoro dva dvě tři čtyři pět šest sedm osm devět deset
                občas někdy částečně
                """
            ),
            Possible = new(
                """
                může mohou mohl* moci možná možné možný možnost* pravděpodob* asi zřejmě nejspíš nejspíše snad patrně prý údajn*
                zvaž* uvaž* by byste bychom kdyby aby plánuj* plánov* plán* chce chtěj* chtěl* chtít hodl* zamýšl* má mají měl* mít
                hrozí hroz* navrh* návrh* doufá* pokud jestli zda očekáv* předpoklád* odhad* věř* připoušt* připust* nevyluč*
                nevylouč* slibuj* slíb* žádá žádaj* žádal* požad* usiluj* zkoum* prověřuj* diskutuj*
                """
            ),
            Presumably = new("pravděpodobně zřejmě asi možná snad patrně nejspíš nejspíše údajně prý"),
            Drafts = new("návrh* koncept* fám*"),
            PastForms = [.. "al el il la lo li ly ul yl".Split(' ')],
            Doubtful = new(
                """
                může mohou mohl* moci možná pravděpodob* asi zřejmě nejspíš nejspíše snad patrně prý údajn* zvažuj* zvažov* uvažuj*
                uvažov* zkoum* prověřuj* zamýšl* diskutuj*
                """
            ),
            Infinitives = new(
                """
                it: í il ila ilo ili ily en ena eno eni eny; ít: í il ila ilo ili; at: á ají al ala alo ali aly án ána áno áni ány;
                ovat: uje ují oval ovala ovalo ovali ovaly ován ována ováno; nout: ne nou nul nula nulo nuli l la lo li ly; stat: stane
                stanou stal stala stalo stali; et: í ejí el ela elo eli ely; ět: í ějí el ěl ěla ělo ěli ěly; řít: řel řela řelo řeli ře
                řou;
                st: de dou dl dla dlo dli dly; ést: ede edou edl edla edlo edli; ci: že hou hl hla hlo hli; čít: čne čnou čal čala čalo
                čali;
                ýt: yje yjí yl yla ylo yli; jít: jde jdou šel šla šlo šli; jmout: jme jmou jal jala jalo jali
                """
            ),
        };

    private const string Opposites = """
        vzrostl* vzroste* stoupl* stoupá stoupaj* stoupal* stoupn* zvýš* zvyš* narost* nárůst* růst růstu rostl rostla rostlo rostly roste
            rostou zdraž* přibyl* přibýv* přibude vzestup* navýš* | klesl* klesá klesaj* klesal* klesn* pokles* sníž* sniž* zlevn* ubyl*
            ubýv* úbyt* spadl*;
        ~vyhrál* vyhraj* vyhráv* výhra výhru výhry výhře zvítěz* vítěz* porazil* poraz* přehrál* | prohrál* prohraj* prohráv* prohr* porážk*
            podleh* |
            remíz* remiz*;
        schvál* schval* přijal* přijat* přijetí odsouhlas* podpoř* potvrd* | odmít* zamít* zavrh* vetov*;
        povolil* povolen* povolí povolit povolov* umožn* dovolil* dovolí dovoluj* | zakáz* zakaz* zákaz* znemožn*;
        potvrd* potvrz* přizna* přizná* dozna* | popř* popír* vyvrác* vyvrát* dement*;
        otevř* otevír* otvír* znovuotev* zpřístup* | zavř* zavír* uzavř* uzavír*;
        začal* začn* začín* zaháj* odstart* | skonč* ukonč* končil* dokonč* zastavil* zastaven* zastaví zastavit přeruš*;
        zadrž* zatk* zatč* uvězn* | propust* propušt* osvobod*;
        přijme přijmou přijal* přijím* najm* nabere naberou nabír* nábor* zaměstná zaměstnal* | propust* propušt* vyhod* vyhaz*;
        ~koupil* koupí koupě koupi koupit koupen* odkoup* nakoup* kupuj* nákup* kupc* | prodal* prodá prodat prodaj* prodán* prodáv*
            prodej*;
        postavil* postaví postavit postaven* vybudov* vystavě* výstavb* vznik* | zbour* zboř* demol* bourá* strhl* zničil*;
        dřív dříve předčas* | později pozdě pozdější opožd*;
        víc více | méně míň;
        přibližně | přesně;
        sever severu severem severn* severových* severozáp* | jih jihu jihem jižn* jihových* jihozáp* | východ* | západ*;
        horní* nahoře | dolní* dole;
        vinen vinna vinni vinný* vinného vinným vinnou odsouz* odsoud* usvědč* | zprost* zproště* nevinn* osvobod*;
        přežil* přežij* přeživ* naživu živý živá živých | zemřel* zemř* zahyn* mrtv* umřel* zabit*;
        vede vedl vedla vedli vedou | zaostáv* prohráv*;
        zlepš* | zhorš*;
        zrychl* urychl* uspíš* | zpomal* zdrž*;
        odlož* odklad* oddál* | urychl* uspíš*;
        prodlouž* | zkrát* zkrac*;
        rozšíř* rozšiř* | zúž* zuž* omez*;
        posíl* zesíl* | oslab* zeslab*;
        zvětš* | zmenš*;
        zavedl* zavede zavedou zavád* zaveden* obnov* | zruš* ruší pozastav* přeruš*;
        vstoup* | vystoup* odstoup*;
        ~přijel* přijed* přilet* dorazil* doraz* přiš* | odjel* odjed* odlet* odeš* odejd*;
        chvál* pochv* vítá vítají vítal* uvítal* ocen* | kritiz* zkritiz* odsuz* vyčít* stěž*;
        souhlas* podpor* podpoř* | odpor* protest* odmít*;
        úspěš* uspěl* úspěch* | neúspěš* neúspěch* selhal* selhán* ztroskot* zkrach*;
        zisk zisku zisky zisků ziskov* vydělal* vyděláv* | ztrát* prodělal* proděl* prodělek;
        přebytek přebytk* | schodek schodk* deficit*;
        ~příjem příjm* | výdaj*;
        ~dovoz* dovez* dovážet dováž* import* | vývoz* vyvez* vyváž* export*;
        nejvyš* maxim* | nejniž* minim*;
        vyšší vyššího vyšším | nižší nižšího nižším;
        největ* | nejmen*;
        větší* | menší*;
        vysok* | nízk*;
        nejdelš* delší* | nejkratš* kratší*;
        dlouh* | krátk*;
        rychle rychlý rychlá rychlé rychlejší rychleji nejrychl* | pomal*;
        dražší* nejdraž* | levněj* nejlevn*;
        nejlep* lepší* | nejhor* horší*;
        dobrý dobrá dobré dobře | špatn* zlý zlá;
        nejstar* starší* | nejmlad* mladší*;
        silný* silná silné silnější* | slab*;
        legáln* zákonn* | ilegál* protizák* nelegál*;
        veřejn* | soukrom*;
        domácí tuzemsk* domácích domácím | zahran*;
        domácí domácích domácím | hosté hostů hostům hostující*;
        prvn* poprvé | posledn* naposled*;
        jaro jara jaře jarní* | podzim* | zimě zimní* | létě letní*;
        sjednot* slouč* | rozděl*;
        teplo teplý teplé tepleji teplejší otepl* | chladn* studen* ochlad*;
        optimis* | pesimis*;
        většin* | menšin*;
        pozitiv* kladn* příznivě příznivý* | negativ* záporn*;
        dobrovol* | povinn* nucen*;
        dočas* | trvalý trvalé trvalá trvale natrval* definitiv*;
        levicov* levice levici | pravicov* pravice pravici;
        denně denní* | týdně týdenn* | měsíčně měsíčn* | ročně roční*;
        jmenoval* jmenován* zvolil* zvolen* zvolí | odvol* sesad*;
        zachránil* zachráněn* zachrání | usmrt* zabil*;
        plný plná plné plného plných zaplněn* | prázdný prázdná prázdné prázdného prázdných;
        uvoln* | zpřísn*;
        bezpečn* bezpečí | nebezp*;
        ~dá dal dala dali daroval* půjč* | dostal* dostan*;
        prodal* prodá prodat prodán* prodej* | pronaj* pronáj*;
        zdravý zdravá uzdrav* | onemoc* nemocný nemocná nemocní nemocných;
        snadn* jednod* lehk* | složit* obtíž* těžk*;
        blízk* poblíž | dalek* vzdálen*;
        uvnitř | venku vně;
        přítel přátel* spojen* | nepřát* nepřít*;
        válk* | mír míru mírem mírov* příměř*;
        ~útok* zaútoč* útoč* | brání bránil* obran*;
        vjezd* příjezd* | výjezd* odjezd*;
        zapnul* zapne zapnou zapnut* | vypnul* vypne vypnou vypnut*;
        získal* získá získaj* | ztratil* ztratí ztrat*;
        najd* našel* našl* nalez* | ztratil* ztrác*;
        ústavn* | protiúst*;
        """;

    private const string Kinds = """
        povolání: lékař* doktor* chirurg* | učitel* pedagog* | advokát* obhájc* obhájk* | soudc* soudkyn* | hasič* | kuchař* | novinář*
            reportér* žurnalist* | herec herc* hereč* | zpěvák* zpěvač* | pekař* | řezník* | zemědělec zemědělc* farmář* | řidič* šofér* |
            voják* vojác* | lékárn* | architekt* | prokur* žalobc* žalobk*;
        vozidl*: autobus* | trolejbus* | tramvaj* | vlak vlaku vlaky vlakem vlaků vlacích | letadl* letoun* | vrtulník* | kamion* náklaďák*
            nákladní nákladního nákladním | motork* motocykl* | traktor*;
        budov* stavb* objekt*: škola školy škole školu školou škol | nemocnic* špitál* | kostel* | hotel* | továrn* fabrik* | muze* |
            knihovn* | divadl* | nádraž* | letišt* | most mostu mosty mostem | tunel* | stadion*;
        zvíř* zvěř*: pes psa psi psů psem psy | kočk* koček | kůň koně koní koněm | kráv* krav* | prase prasat* | ovce ovcí | medvěd* |
            vlk vlka vlci vlků | lišk* | slon slona sloni slonů | lev lva lvi lvů | tygr* | koza kozy koz | slepic* | včel*;
        ovoce: jablk* jablek | hrušk* hrušek | třešn* třešeň | švestk* švestek | meruň* | jahod* | malin*;
        """;
}
