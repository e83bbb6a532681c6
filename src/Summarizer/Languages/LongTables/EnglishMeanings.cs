namespace Summarizer.Languages.LongTables;

/// <summary>English words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class EnglishMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = Meanings.Rules(
                """
                's> s'> sses>ss ies>y ches>ch shes>sh xes>x ses>s ses>se es>e es> s> ied>y ed> ed>e tted>t pped>p nned>n gged>g mmed>m
                rred>r
                lled>l bbed>b dded>d ing> ing>e tting>t pping>p nning>n gging>g mming>m rring>r lling>l bbing>b dding>d ves>f ves>fe men>man
                ment> ments> ly> ily>y ation>e ations>e ation>ate ion>e ion> ions> ance> ers>er
                """
            ),
            WithoutWords = new("without"),
            Negations = new(
                """
                not no never n't cannot none nobody nothing neither nor without isn't aren't wasn't weren't don't doesn't didn't won't
                wouldn't can't couldn't shouldn't haven't hasn't hadn't
                """
            ),
            NegativePrefixes = ["un", "in", "im", "ir", "dis", "non"],
            TimeLimits = new("before until till"),
            Auxiliaries = new("according"),
            Infinitives = new(["ing"]),
            Reversals = new(
                """
                fail fails failed failing failure refuse refuses refused refusing refusal deny denies denied denying lack lacks
                lacked lacking reject rejects rejected rejecting avoid avoids avoided avoiding prevent prevents prevented
                preventing unable hardly barely scarcely stop stops stopped stopping unless until instead rather few little less
                than only far ban banned oppose opposed against false without neither unlikely ceased absence free un decline
                declined dismissed unlike doubt doubts forget forgets forgot forgotten forgetting hesitate hesitates hesitated
                hesitating neglect neglects neglected neglecting omit omits omitted omitting miss misses missed missing cease
                ceases
                """
            ),
            All = new("all every each everyone everybody everything entire whole always"),
            Some = new(
                """
                some several few many part parts partly certain sometimes often dozens hundreds half majority minority most nearly almost
                """
            ),
            Possible = new(
                """
                may might could can would should possibly perhaps maybe possible potential potentially likely plan plans planned
                planning propose proposed proposes consider considering considers considered weigh weighing hope hopes hoped want
                wants intend intends expected expects expect aim aims aimed seek seeks seeking if whether proposal suggested
                suggest suggests believed allegedly alleged suspected suspect exploring explores eyeing eyes mull studying
                examining evaluating contemplating contemplates pondering
                """
            ),
            Presumably = new("likely probably possibly perhaps maybe presumably reportedly allegedly supposedly apparently"),
            Drafts = new("draft drafts blueprint rumour rumours rumor rumors leak leaked"),
            Completed = new("has have had was were been already"),
            PastForms = ["ed"],
            Doubtful = new(
                """
                may might could possibly perhaps maybe considering considers weighing weigh proposed proposes proposal mulling
                mulls consider exploring explores eyeing eyes mull studying examining evaluating contemplating contemplates
                pondering
                """
            ),
            Agents = WordList.Words("by"),
            PassiveWords = WordList.Words("was were been being be is are"),
            Relatives = WordList.Words("who whom which that whose"),
            MutualVerbs = new("meet meets met meeting face faces faced facing play plays played playing marry married join joins joined"),
            Certain = new("will shall definitely certainly has have decided confirmed must"),
        };

    private const string Opposites = """
        increase increases increasing rise rises rose risen growth grow grew grown climb surge soar jump gain spike rocket upturn expand
            expansion escalate uptick swell higher up upward | decrease fall fell fallen drop decline slump plunge tumble plummet sink
            sank sunk dip slide slid shrink shrank reduction reduce downturn diminish dwindle contraction lessen slip lower down downward
            depletion;
        raise hike boost lift elevate heighten inflate | lower cut slash reduce trim curb deflate decrease;
        contain control limit restrain curb suppress reduce stabilize subdue confine curtail | inflate raise fuel unleash spread;
        prop support sustain bolster uphold maintain back shore strengthen boost help aid rescue save | sink undermine weaken sabotage
            destroy hinder hurt harm abandon cut ruin topple;
        support back endorse favor favour approve champion welcome | oppose reject resist condemn object protest criticize criticise;
        accept approve agree allow permit grant authorize authorise pass adopt ratify greenlight enable let endorse | reject refuse deny
            decline block ban veto forbid prohibit bar prevent prevented dismiss overturn;
        ~accuse blame charge indict | acquit exonerate clear absolve pardon vindicate;
        convict convicted guilty | acquit acquitted innocent cleared;
        arrest detain apprehend capture jail imprison custody seize | release free freed liberate discharge bailed;
        ~buy bought purchase acquire acquisition procure procurement purchaser buyer | sell sold sale seller sale offload;
        ~win won victory triumph triumphant beat defeat defeated prevail | lose lost loss defeat losing;
        success succeed successful successfully | fail failed failure unsuccessful unsuccessfully failing;
        ~gain profit | loss;
        struggling troubled ailing embattled distressed beleaguered failing faltering bankrupt insolvent | thriving flourishing prosperous
            booming successful profitable triumphant healthy solvent;
        begin began begun start commence launch initiate open opened kick inaugurate resume | end finish conclude stop halt cease close
            closed terminate cancel suspend scrap shut abandon;
        continue persist proceed resume | stop halt cease end quit suspend;
        open opened reopen | close closed shut shutter;
        create build built construct establish found erect | destroy demolish dismantle raze;
        add include insert | remove delete exclude omit withdraw;
        accelerate speed hasten quicken | slow delay decelerate hinder postpone stall;
        delay postpone defer | expedite hasten advance accelerate;
        improve better improvement enhance upgrade recover recovery | worsen worse deteriorate deterioration degrade aggravate;
        strengthen strong stronger strength robust powerful | weaken weak weaker weakness feeble powerless;
        ~arrive arrival enter entry come came join | leave left depart departure exit quit;
        appear emerge | disappear vanish;
        ~attack invade assault strike | defend protect shield guard defense defence;
        unite merge join | split divide separate apart;
        hire recruit appoint employ | fire dismiss sack layoff oust;
        praise laud hail commend applaud | criticize criticise condemn slam denounce blast lambast;
        confirm affirm corroborate verify acknowledge admit concede confess recognise recognize | deny refute dispute reject contradict
            dismiss;
        reveal disclose expose uncover unveil | conceal hide hid hidden cover mask;
        remove removal delete | keep install retain;
        remember recall | forget forgot forgotten;
        hope hopeful optimistic optimism confident | despair pessimistic pessimism doubtful;
        love like enjoy admire | hate dislike detest despise;
        encourage urge promote foster | discourage deter dissuade hinder;
        inside within indoors interior internal | outside outdoors exterior external without;
        above over | below beneath under underneath;
        before prior preceding earlier | after following later subsequent;
        early earlier | late later;
        more | less fewer;
        most majority | least minority few;
        high higher highest elevated top record peak maximum | low lower lowest bottom minimum deflated;
        big large huge giant enormous massive vast mega | small tiny little mini minor miniature minute;
        long longer lengthy extended | short shorter brief;
        new newest latest fresh recent modern novel | old oldest ancient outdated obsolete elderly antique former;
        young youthful younger | old elderly older aged;
        near nearby close closer adjacent | distant far remote faraway;
        fast faster rapid quick quickly rapidly swift swiftly | slow slower slowly gradual gradually sluggish;
        sharp steep dramatic sudden drastic abrupt | gentle gradual slight steady modest mild;
        hot warm heat | cold cool chilly freezing;
        bright glowing light luminous radiant shining gleaming | dark dim dull black;
        easy simple easily | hard difficult tough complex;
        safe safely safety secure harmless | dangerous unsafe hazardous risky deadly lethal;
        rich wealthy affluent | poor impoverished needy;
        good great excellent positive | bad poor terrible negative awful;
        right correct accurate | wrong incorrect inaccurate mistaken;
        true genuine authentic real | false fake bogus untrue phony;
        legal lawful legitimate | illegal unlawful illicit;
        public | private;
        voluntary voluntarily willingly | mandatory compulsory forced involuntarily forcibly reluctantly;
        temporary temporarily interim | permanent permanently;
        specific particular precise exact | general generic vague unspecified;
        common frequent usual normal ordinary routine regular often frequently | rare unusual extraordinary unique uncommon seldom rarely;
        surprising unexpected astonishing shocking startling | unsurprising expected predictable;
        likely probable probably | unlikely improbable;
        possible able capable | impossible unable incapable;
        happy glad pleased delighted joyful | sad unhappy upset angry furious;
        calm peaceful peacefully peace | violent violently tense turbulent war;
        full filled | empty vacant;
        alive living survive survived survivor surviving | dead died deceased killed die death perish perished;
        born birth | died death;
        healthy well | sick ill unwell ailing sickened;
        married marry wed wedding | divorced divorce separated;
        first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | last final;
        same identical similar | different distinct opposite;
        forward ahead onward | backward backwards behind back;
        north northern | south southern | east eastern | west western;
        domestic local national internal home | foreign international overseas;
        urban | rural;
        majority | minority;
        ~ally friend partner friendly | enemy foe rival adversary hostile opponent;
        liberal left progressive | conservative right;
        democratic democracy | authoritarian dictatorship autocratic;
        cause lead trigger prompt | prevent avert avoid;
        driving moving motion | stopped stationary parked idle;
        ~give gave given donate provide | take took taken;
        ~borrow borrower | lend lent lender;
        ~import importer | export exporter;
        ~teach teacher | learn learner;
        ~winner victor champion | loser;
        attract | repel deter;
        include including | exclude excluding;
        cheap cheaper affordable inexpensive | expensive costly pricey;
        ~demand | supply;
        asset | liability debt;
        deficit | surplus;
        ~victim | perpetrator attacker assailant culprit killer murderer;
        ~plaintiff accuser | defendant accused suspect;
        ~prosecution prosecutor | defense defence;
        majority | half | third | quarter;
        daily | weekly | monthly | quarterly | annual annually yearly;
        morning | afternoon | evening | night overnight | noon midday | midnight;
        spring | summer | autumn | winter;
        million | billion | trillion | thousand | hundred;
        mother mom | father dad;
        male man men boy boys gentleman | female woman women girl girls lady schoolgirl;
        """;

    private const string Kinds = """
        ~hour hours | minute minutes | day days | week weeks | month months | year years | decade decades | century centuries;
        man men gentleman | woman women lady | boy schoolboy | girl schoolgirl;
        relative family: mother mom mum | father dad | son | daughter | brother | sister sibling | husband | wife | uncle | aunt | nephew
            | niece | cousin | grandfather grandpa | grandmother grandma | grandson | granddaughter | parent parents mother father |
            fiance | fiancee | girlfriend partner | boyfriend partner | stepfather | stepmother | widow | twin | neighbor neighbour |
            roommate | baby infant newborn | toddler | teenager teen adolescent | friend;
        scientist researcher expert specialist academic: astronomer astrophysicist | biologist | chemist | physicist | geologist |
            historian | archaeologist archeologist | economist | psychologist | mathematician | engineer | botanist | zoologist |
            virologist epidemiologist | sociologist | anthropologist | meteorologist forecaster | philosopher | statistician;
        worker employee staff professional: doctor physician surgeon medic | nurse | dentist | veterinarian vet | pharmacist | teacher
            educator professor lecturer tutor | lawyer attorney barrister solicitor counsel | judge justice magistrate | prosecutor |
            accountant auditor | architect | plumber | electrician | carpenter | mechanic | chef cook | waiter waitress | bartender |
            butcher | baker | barber hairdresser | tailor | pilot | sailor seaman | fisherman | farmer rancher grower | gardener | miner |
            firefighter fireman | policeman policewoman officer constable cop | soldier troop | sheriff | detective investigator inspector
            | journalist reporter correspondent newsman | photographer | cameraman | editor | writer author novelist | poet | actor
            actress star | singer vocalist | musician guitarist pianist violinist drummer | dancer | painter artist sculptor | comedian |
            director filmmaker | producer | designer | programmer developer coder | librarian | translator interpreter | clerk secretary
            receptionist | cleaner janitor | driver chauffeur trucker | banker financier | broker trader | priest pastor clergyman vicar |
            imam cleric | rabbi | bishop archbishop | monk | nun | astronaut cosmonaut | diver | jockey | referee umpire | athlete |
            footballer | cyclist | boxer | swimmer | golfer | skier | wrestler | goalkeeper keeper | striker forward | midfielder |
            defender | coach trainer manager | undertaker | babysitter nanny | guard | lifeguard | carer;
        leader head chief boss executive official politician: president | premier chancellor | king monarch | queen monarch | prince |
            princess | emperor | pope pontiff | mayor | governor | senator | congressman congresswoman lawmaker legislator | ambassador
            diplomat envoy | minister | admiral | colonel | captain | sergeant | lieutenant | chairman chairwoman chair chairperson |
            founder cofounder | treasurer | ceo chief executive boss | cfo | shareholder investor | owner proprietor | landlord | tenant
            renter | customer client shopper consumer buyer | patient | passenger traveler traveller | pedestrian | tourist visitor |
            student pupil schoolchild schoolchildren schoolgirl schoolboy | prisoner inmate detainee | hostage captive | refugee |
            immigrant migrant | activist campaigner protester protestor demonstrator | candidate nominee | voter elector | spokesman
            spokeswoman spokesperson | billionaire | millionaire | tycoon magnate mogul | intern | volunteer | veteran | pensioner retiree
            | orphan | librarian;
        building site venue facility: school schoolhouse classroom | university college campus | kindergarten nursery preschool | hospital
            clinic infirmary | church chapel cathedral | mosque | synagogue | temple shrine | house home residence dwelling villa |
            apartment flat condo | hotel motel inn hostel resort | restaurant eatery diner bistro | cafe coffeehouse | bar pub tavern
            nightclub | shop store outlet retailer boutique | supermarket grocery | mall | market marketplace bazaar | factory plant mill
            | warehouse depot | office headquarters | bank | museum | library | theater theatre playhouse | cinema | stadium arena | gym |
            prison jail penitentiary | court courthouse courtroom tribunal | airport airfield | port harbor harbour dock | station
            terminal | bridge | tunnel | dam | castle palace | tower skyscraper | barn | farm ranch | garage | garden yard backyard | park
            | zoo | cemetery graveyard | pharmacy drugstore | laboratory lab | embassy consulate | barracks | monastery convent |
            lighthouse | basement cellar | attic | roof rooftop | balcony | kitchen | bathroom toilet | bedroom | elevator lift |
            staircase stairs | casino | brewery | bakery | salon | shelter refuge;
        area place landscape: beach shore seashore coast coastline seaside | cliff clifftop bluff precipice | hill hilltop hillside |
            mountain peak summit | valley canyon gorge | desert | forest woods woodland jungle rainforest | river stream creek | lake
            reservoir pond lagoon | sea ocean | island isle | peninsula | volcano | glacier iceberg | swamp marsh wetland | field meadow
            pasture | cave cavern | waterfall | road street highway motorway avenue lane | village hamlet | city town metropolis | suburb
            | farmland | border frontier | square plaza | quarry | mine | canal | bay gulf | crater | reef;
        vehicle: car automobile sedan suv | truck lorry pickup pickups | bus coach minibus | van minivan | motorcycle motorbike scooter |
            bicycle bike | train locomotive railway rail | tram streetcar trolley | subway metro underground | plane aircraft airplane
            aeroplane airliner jet jetliner flight | helicopter chopper | drone uav | balloon airship | ship vessel freighter tanker |
            boat dinghy yacht ferry | submarine | tank | tractor | ambulance | taxi cab | rocket | satellite | spacecraft spaceship |
            glider | canoe kayak | sled | wagon cart carriage | trailer | bulldozer excavator;
        weapon arms: gun firearm rifle pistol handgun shotgun revolver | knife blade dagger machete | bomb explosive device grenade |
            missile rocket | sword | axe hatchet | hammer | bat club | bow arrow crossbow | landmine | artillery howitzer cannon | poison
            toxin venom | torpedo;
        crime offense offence charge charges: murder homicide killing slaying | manslaughter homicide | robbery heist holdup | theft
            larceny stealing burglary steal stole stolen thief | fraud scam swindle deception | rape | kidnapping abduction kidnap abduct
            | arson | bribery bribe corruption graft | blackmail extortion | smuggling trafficking | espionage spying | treason |
            terrorism terrorist | vandalism | forgery counterfeiting | assault battery attack | perjury | embezzlement | stalking |
            hacking cyberattack | piracy | genocide | torture | suicide | speeding | trespassing | libel defamation slander;
        accident disaster: earthquake quake tremor | flood flooding deluge | hurricane typhoon cyclone | tornado twister | storm | drought
            | tsunami | landslide mudslide | avalanche | wildfire fire blaze inferno | eruption | explosion blast | crash collision wreck
            | derailment | shipwreck | heatwave | famine starvation | blizzard snowstorm | epidemic outbreak pandemic | stampede |
            blackout outage;
        disease illness condition infection: cancer tumor tumour leukemia lymphoma | diabetes | influenza flu | covid coronavirus sars |
            tuberculosis | malaria | hiv aids | measles | polio | cholera | ebola | pneumonia | asthma | stroke | dementia alzheimer |
            parkinson | depression | autism | obesity | smallpox | mpox monkeypox | hepatitis | rabies | dengue | zika | plague | rsv |
            concussion | fracture broken | burn;
        animal: dog puppy canine hound | cat kitten feline | horse pony foal mare stallion | cow cattle bull calf ox beef | pig hog swine
            pork boar | sheep lamb | goat | chicken hen rooster poultry | duck | goose geese | bird birds avian | fish | salmon | tuna |
            shark | whale | dolphin | seal | penguin | bear | wolf wolves | fox foxes | lion | tiger | leopard | elephant | monkey ape
            chimpanzee gorilla | rabbit hare | rat mouse mice | snake python | crocodile alligator | turtle tortoise | frog toad | spider
            | bee | ant | butterfly | mosquito | fly | eagle hawk falcon | owl | pigeon dove | crow raven | deer elk moose | camel |
            kangaroo | koala | panda | otter | beaver | squirrel | hedgehog | giraffe | zebra | hippo | rhino | dinosaur | octopus | squid
            | crab | lobster;
        human humans people person | animal animals;
        body: head skull | face | eye | ear | nose | mouth | neck throat | shoulder | arm | hand | finger | chest | back spine | stomach
            abdomen belly | leg | knee | ankle | foot feet | toe | heart | lung | liver | kidney | brain | skin | bone | blood | hip |
            hair | tooth teeth;
        food dish meal: bread | rice | pasta noodle spaghetti | pizza | burger hamburger | sandwich | soup | salad | cake pastry | cheese
            | egg | meat | sausage | potato | tomato | onion | apple | banana | orange | grape | strawberry | lemon | olive | sugar | salt
            | chocolate | honey | butter | nut almond | bean | corn maize | wheat grain | taco | sushi | steak | biscuit cookie;
        drink beverage: water | milk | coffee | tea | beer | wine | juice | vodka | whisky whiskey | soda cola | champagne | rum;
        material metal: gold | silver | bronze | copper | iron | steel | aluminum aluminium | lead | zinc | nickel | lithium | cobalt |
            uranium | plastic | glass | wood timber lumber | stone rock | brick | concrete cement | paper | leather | cotton | wool | silk
            | rubber | diamond;
        fuel energy power: oil petroleum crude | gas | coal | gasoline petrol | diesel | electricity electric electrical | nuclear atomic
            | solar sun | wind | hydrogen | hydroelectric hydropower | ethanol | battery batteries | steam;
        part component system: engine motor | brake brakes braking | steering | tire tyre wheel | windshield windscreen | door | window |
            seat | seatbelt | airbag | transmission gearbox | suspension | radiator | headlight | bumper |
            software | hardware | mechanical | hydraulic | wiring;
        device electronics: phone smartphone telephone cellphone | computer laptop pc | tablet | television tv | radio | camera | printer
            | console | headphones | watch | robot | microscope | telescope | refrigerator fridge | oven | toaster | chip semiconductor;
        star planet moon galaxies galaxy nebula: galaxies galaxy | stars star | planets planet | moon moons | comet | asteroid
            | meteor meteorite | supernova | quasar | exoplanet;
        revenue sales turnover revenues takings | profit profits earnings | loss losses | wage wages salary salaries pay paycheck | price
            prices pricing | tax taxes taxation levy | cost costs expense expenses spending expenditure | debt debts | dividend | rent
            rents | budget | fine fines penalty | interest | tariff tariffs duty | inflation | unemployment joblessness jobless | pension
            pensions | subsidy subsidies | savings | bonus bonuses | tuition | ransom | royalties | fee fees;
        security asset: bond bonds treasury treasuries gilt gilts | stock stocks share shares equity equities | loan loans | mortgage |
            currency currencies | commodity commodities | cryptocurrency bitcoin crypto | option options | property;
        dollar dollars | euro euros | pound pounds sterling | yen | yuan renminbi | ruble rouble | rupee | franc | peso | lira | won;
        sport game: football soccer | basketball | baseball | tennis | golf | rugby | cricket | hockey | boxing | swimming | cycling |
            volleyball | handball | wrestling | skiing | skating | gymnastics | athletics | badminton | chess | sailing | surfing;
        competition contest: match game fixture | race | tournament cup championship | final | semifinal semi | quarterfinal | election
            vote ballot poll | referendum | auction;
        music song: song | album record | symphony | opera | concert gig | musical | film movie picture | book novel | play | poem |
            painting portrait | sculpture statue | photograph photo image picture | documentary | newspaper paper | magazine | series show
            programme program | podcast | cartoon | podcast;
        colour color: red crimson | blue navy | green | yellow | black | white | brown | grey gray | pink | purple violet;
        religion: christian christianity catholic protestant | muslim islam islamic | jewish jew judaism | hindu hinduism | buddhist
            buddhism | sikh | atheist;
        document: treaty accord pact agreement deal | law act legislation bill | constitution | lawsuit suit litigation | petition |
            contract | passport | visa | license licence permit | certificate diploma | letter | report study | will testament | memo |
            email | diary | invoice | map;
        gathering: protest demonstration rally march | strike walkout | conference summit | meeting talks | wedding | funeral burial
            memorial | festival carnival | parade | ceremony | party celebration | trial hearing | inquest inquiry investigation probe
            examination | exhibition exhibit fair | interview | riot unrest | coup putsch | war conflict | truce ceasefire armistice |
            birthday | anniversary | vacation holiday | picnic;
        treatment medicine: vaccine vaccination vaccinations jab shot immunization | drug medication pill tablet medicine | surgery
            operation | therapy | transplant | antibiotic antibiotics | chemotherapy | test | injection | bandage | ointment;
        army military forces: navy naval | airforce | marines marine | police | coastguard | infantry | cavalry | paratroopers | militia |
            gendarmerie | militants insurgents rebels guerrillas | mercenaries;
        ministry department: education | health healthcare | finance treasury | defense defence | interior | justice | agriculture farming
            | transport transportation | environment environmental | tourism | culture cultural | labor labour | trade;
        medal: gold | silver | bronze;
        clothes clothing garment: shirt | trousers pants jeans | dress gown | skirt | jacket coat | hat cap helmet | shoe shoes boots
            sneakers | gloves | scarf | uniform | suit | tie | socks | mask | glasses | veil hijab headscarf;
        furniture: chair | table desk | bed mattress | sofa couch | shelf | lamp | carpet rug | mirror;
        lesbian | gay homosexual | transgender | bisexual | heterosexual straight;
        electric | gasoline | diesel | hybrid;
        """;
}
