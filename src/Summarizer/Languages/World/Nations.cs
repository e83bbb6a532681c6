namespace Summarizer.Languages.World;

/// <summary>
/// What languages call a country, its people and what is theirs, written by hand. A line begins with the country's name in English. A
/// hyphen stands for the rest of a word: <c>швед-</c> for <c>шведский</c>, <c>шведам</c>. Words that begin other words are left out.
/// </summary>
internal static class Nations
{
    public const string Words = """
        ukraine ukrain- oekraïn- ucrain- ucranian- ουκραν- أوكراني- اوکراین- אוקראינ- यूक्रेन-
        russia russ- ryss- rosj- rosyj- росси- росій- росіян- rusesc- rusk- rusov- روس- רוסי- रूस- ρωσικ- rusia
            rusești rusă rușii rușilor ruští ρωσία ρωσίας ρώσος ρώσοι ρώσων ρώσους
        us americ- amerik- ameryk- estadounidens- statunitens- estado-unidens- norte-american- nordamerik- أمريك-
            أميرك- آمریک- אמריק- अमेरिक- états-uniens сша
        uk brit- bryt- βρεταν- inglés- inglez- inglater- anglais- angli- engels- engländ- englisch- بريطان- انگلیس-
            بریتان- בריט- ब्रिट- αγγλικ- reino_unido velká_británie velké_británie velké_británii αγγλία αγγλίας
            άγγλος άγγλοι velk_británie
        france français- francez- francuz- francus- francouz- frankrik- fransk- fransm- فرنس- فرانس- צרפת- फ्रांस-
            franț- französ- γαλλικ- francii frankrijk franse fransen francese francesi francesa franceses francesas
            francês γαλλία γαλλίας γάλλος γάλλοι γάλλων γάλλους γαλλίδα
        germany german- deutsch- allemag- allemand- alemã- tedesc- duits- tysk- niemiec- niemc- niemk- němec- němc-
            němk- немец- німец- німк- німц- німеч- nemț- neamț- ألمان- גרמנ- जर्मन-
        italy ital- إيطال- ایتالی- איטל- इताल- włosk- इटली इटालियन włoch włochy włoszech włochów włochom włochem włosi
            włoszka
        spain spani- spanj- spansk- españ- espagn- spagn- hiszpan- španěl- испан- إسبان- اسپان- ספרד- स्पेन-
        portugal portug- πορτογαλ- برتغال- پرتغال- פורטוג- पुर्तगा-
        netherlands niederländ- holländ- néerland- holand- oland- nederlän- nizozem- niderl- голлан- ολλανδ- هولند-
            هلند- הולנד- paesi_bassi
        belgium belgi- بلجيك- بلژیک- בלגי- बेल्जियम- βέλγι- βέλγο- belge belges belgové
        switzerland schweiz- suisse- suíç- suiz- svizzer- zwitser- szwajcar- švýcar- швейцар- ελβετ- سويسر- سوئیس-
            שווייצ- स्विस- स्विट्जरलैंड
        austria austri- autrich- österreich- oostenrijk- österrik- rakous- rakušan- rakušt- австри- αυστρι- نمساو-
            اتریش- אוסטר- ऑस्ट्रि- نمسا
        greece griech- grec- grek- griek- грец- ελλάδ- έλλην- يونان- یونان- יווני- यूनान- řek řekové řeků řekům יוון
            grego grega gregos gregas řecký řecká řecké řeckou řeckého řeckému řeckém řecko řecku
        sweden schwed- swed- suéd- suec- svezi- zweed- zwed- svensk- sverige- szwed- szwec- švéd- швед- швец- σουηδ-
            سويد- שווד- स्वीडन- स्वीडिश-
        norway norweg- norvég- norueg- noors- noorweg- norsk- norge- norwes- norov- норвеж- νορβηγ- نرويج- نروژ-
            נורווג- नॉर्वे- noor noren norrman norrmännen
        denmark dänem- dänisch- danoi- dinamar- danes- danez- deens- danmark- dansk- duńcz- dánov- датск- датчан-
            دنمارک- دانمارک- دانمرك- डेनमार्क- duńsk- δανικ- däne dänen dänin dania danii דנמרק דני דנית denen дания
            данию данией данець данці δανίας δανός δανών δανούς
        finland finnland- finnisch- finland- finsk- фінлянд- فنلند- فنلاند- פינ- फिनलैंड- finnen finnin finse finów
            finové finů finům финн финна финну финном финны финнов финнам фіни фінів фінам фінни fins
        iceland isländisch- isländer isländerin isländern isländsk- islandais- islandes- islandez- islandsk- islandz- ijsland-
            исланд- ісланд- ισλανδ- آيسلند- ایسلند- איסלנד-
        ireland irland- irisch- iers- ierland- irsk- أيرلند- ایرلند- אירלנד- אירי- ire irin iren irové
        poland polnisch- polac- polon- polsk- polák- поляк- поляч- بولند- بولون- لهستان- פולנ- पोलैंड- польщ- polen
            פולין pools poolse польша польше польши польшу
        hungary ungar- hongr- hongar- hongaar- húngar- ungher- ungur- maghiar- ungersk- węgr- maďar- венгр- венгер-
            угорс- угорц- ουγγ- مجر- مجار- הונגר- węgier- हंगरी ungrare ungrarna
        czechia tschech- tchèqu- checo- chéqu- tsjech- tjeck- czech- чех- чеш- τσεχ- cehi- تشيك- צ'כי- czesk- česk-
            чеськ- ceco cechi ceca ceche चेक checa checas čechy čechách čechů čechům češi ceh cehă cehe
        slovakia slowak- slovaq- eslovac- eslovaqu- slowaak- slovak- słowac- slovenšt- slovensk- словац- slovac-
            سلوفاك- اسلواک- סלובק-
        slovenia slowen- slovèn- esloven- sloveen- slovin- سلوفين- اسلوون-
        romania rumän- roumai- roumani- rumen- romen- roemeen- roemen- rumuń- румын- ρουμαν- român- روماني- رومانی-
            רומנ- रोमानिया-
        bulgaria bulgar- bulgaars- bulhar- болгар- βουλγαρ- بلغار- בולגר-
        serbia serb- servisch- srb- sârb- صرب- סרבי- σερβικ- σερβία σερβίας σέρβος σέρβοι σέρβων sérvio sérvios
        croatia kroat- croat- chorwac- chorwat- chorvat- хорват- كروات- کروات- קרואט-
        bosnia bosn- βοσν- بوسن-
        albania αλβαν- arnavut- ألبان- אלבנ- albani- albanai- albanes- албанс- албанц-
        lithuania litau- lituan- litouw- litew- litw- litev- литв- литов- λιθουαν- ليتوان- لیتوان- ליטא-
        latvia lettland- letton- leton- letlan- lettis- łotw- łotew- lotyš- латви- латыш- латис- لاتف- لتون- לטבי-
            letse letten
        estonia eston- estland- estnis- estsk- εσθον- إستون- אסטונ-
        belarus belarus- weißruss- biélorus- bielorru- wit-rus- białorus- bělorus- білорус- λευκορωσ- بيلاروس- بلاروس-
            בלארוס-
        moldova moldau- moldaw- moldav- moldov- مولدوف- مولداوی-
        georgia géorgi- gruzj- gruzi- جورجي- گرجست- גאורג-
        armenia armeń- ormiań- армян- вірмен- أرمين- ارمنست- ארמני-
        azerbaijan aserbaid- ázerb- αζερμπ- أذربيج- آذربایج-
        kazakhstan kasach- kazach- kazaj- kazak- cazaqu- كازاخ- قزاقست- קזח-
        uzbekistan usbek- uzbe- ouzbek- oezbek- ουζμπεκ- أوزبك- ازبک-
        turkey turqu- turc- turki- turks- turec- турец- турц- τουρκ- ترك- ترکیه- טורק- तुर्क- türkei türke türken
            turků
        israel israel- izrael- ізраї- ισραηλ- إسرائيل- اسرائیل- ישראל- इजरायल- इज़राइल-
        palestine paläst- pales- παλαιστ- فلسطين- فلسطین- פלסטינ- फिलिस्तीन-
        iran iran- إيران- ایران- איראנ- ईरान-
        iraq irak- iraq- عراق- עיראק- इराक- iráčan- irácký irácké irácká
        syria syri- syrsk- syryj- сирий- سوري- سوریه- סורי- सीरिया- sirien- siriani siria siriano siriana sirios сирія
            σύροι σύρων
        lebanon liban- ливан- لبنان- לבנונ-
        jordan jordani- iordan- giordan- أردن- ירדנ- jordánsk-
        egypt ägypt- egypt- egizi- egip- αιγυπτ- مصر- מצרי- मिस्र-
        libya liby- libij- ливий- ليبي- لیبی- λιβυκ- לוב libio libios libia λιβύη λιβύης
        tunisia tunes- tunis- tunecin- tunez- τυνησ- تونس- תוניס-
        algeria alger- argel- algier- alžír- алжир- جزائر- الجزاير- אלג'יר-
        morocco marok- maroc- marroc- marroqu- مغرب- مراکش- מרוק- मोरक्को-
        saudi_arabia saudi- saoud- saoedi- саудов- σαουδ- سعود- عربستان- סעוד- सऊदी
        emirates emirat- emirad- إمارات- אמירו-
        qatar katar- qatar- catar- قطر- קטאר-
        india indiens- indiass- indis- indyj- hindus- индий- هند- हिंद- भारत- inder inderin indie ινδός הודו індія
            індією індієць индию ινδία ινδίας ινδοί ινδών ινδικός ινδική ινδικό ινδικής indien indier indickém indický
            indů indové inden indiano indiani indiana
        pakistan pakist- paquist- باكست- پاکست- פקיסט- पाकिस्तान-
        afghanistan afghan- afgan- أفغان- אפגנ- अफगान-
        bangladesh bangla- μπανγκλ-
        china chinois- chinê- cines- kines- chińs- chińcz- číňan- китай- китае- κινεζ- صين- چين- چین- סינ- चीन- čínsk-
            cina κινα סין chiny chin chinach číny číně čínu čínou κίνας
        japan japan- japon- giappon- япон- ιαπων- يابان- ژاپن- יפנ- जापान- יפן
        south_korea südkorea- sud-coréen- sudcorea- surcorea- sul-corean- sydkorea- południowokorea- koreań- корей-
            кореє- νοτιοκορεατ- κορεατ- coreea- كوري- کره- קוריא- कोरिया- κορέα
        north_korea nordkorea- nord-coréen- nordcorea- norcorea- norte-corean- północnokorea- северокорей-
            північнокорей- βορειοκορεατ-
        vietnam vietnam- wietnam- vjetnam- вьетнам- в'єтнам- فيتنام- ویتنام- וייטנאמ- वियतनाम-
        indonesia indones- indonéz- ινδονησ- إندونيس- اندونزی- אינדונז-
        malaysia malays- malais- malaj- malez- малайз- ماليز- مالزی-
        thailand thailänd- tailand- tajland- thajs- thais- تايلاند- تایلند- תאיל-
        philippines philippin- filipin- filippin- فلبين- فيلبين- فیلیپین- פיליפינ-
        australia austral- австрал- αυστραλ- أسترال- אוסטרל- ऑस्ट्रेलिया-
        canada kanad- canad- كند- کانادا- קנד- कनाडा-
        mexico mexik- mexic- mexiq- messic- meksyk- мексик- مكسيك- مکزیک- מקסיק-
        brazil brasil- brésil- brazil- brazyl- βραζιλ- برازيل- برزیل- ברזיל- ब्राजील-
        argentina argenti- argentyn- أرجنتين- آرژانتین- ארגנטינ-
        chile chilen- cilen- чили- تشيلي- شیلی-
        colombia kolumb- colomb- kolomb- κολομβ- كولومبي- کلمبی- קולומבי-
        venezuela venezuel- venezol- wenezuel- венесуэл- βενεζουελ- فنزويل- ونزوئل- ונצואל-
        cuba kuban- cuban- cubain- кубин- κουβα- كوبي- کوبا- kubą كوبا קובה
        suriname surinam- surinaam- σουριναμ-
        south_africa sudafr- sud-afric- zuid-afrik- sydafrik- południowoafryk- jihoafri- южноафрик- південноафрик-
            νοτιοαφρικ-
        ethiopia äthiop- éthiop- etiop- эфиоп- αιθιοπ- إثيوب- اتیوپ- אתיופ-
        nigeria nigerian- nigeryj- нигерий- νιγηρ- نيجيري- نیجریه- ניגרי-
        kenya kenian- kenijs- keňsk- кений- κένυα- كيني- کنیا- קני-
        sudan soudanai- sudań- σουδαν- سودان- סודאנ-
        europe europ- evrop- ευρωπ- أوروب- اروپ- אירופ- यूरोप- brüssel- brusel- bruksel- bryssel- брюссел- βρυξέλλ-
            bruxel- بروكسل- بروکسل- בריסל
        european_union brüssel- brusel- bruksel- bryssel- брюссел- βρυξέλλ- bruxel- بروكسل- بروکسل- בריסל
            europese_unie evropská_unie evropské_unie unia_europejska unii_europejskiej ευρωπαϊκή_ένωση
            ευρωπαϊκής_ένωσης europeiska_unionen uniunea_europeană uniunii_europene unione_europea união_europeia
            европейский_союз европейского_союза європейського_союзу اتحادیه_اروپا
        asia asiat- asien- azjat- asij- азиат- азійс- آسيوي- آسیای- एशिया- azja azji азія אסיה ασία ασίας
        africa afrik- afric- afryk- أفريقي- آفریق- אפריק- अफ्रीका-
        arab arab- αραβ- عرب- ערבי- अरब-
        cyprus zypr- chypr- cipr- cypr- kypr- кипр- chipr- cypern- قبرص- קפריס-
        luxembourg luxemb- lussemb- lucemb- люксемб- λουξεμβ- luksemb-
        scotland schottisch- écoss- escoc- scozz- szkoc- szkot- шотланд- σκωτ- scoț- schottland schotte schotten
            schots schotse
        """;

    /// <summary>
    /// Cities by country, in the spellings of several languages, written by hand. The first word of a line is
    /// the country.
    /// </summary>
    public const string Cities = """
        us washington new_york los_angeles chicago boston houston miami seattle dallas atlanta philadelphia detroit denver
        uk london londres londra londyn londýn лондон λονδίνο manchester liverpool birmingham glasgow edinburgh leeds
            bristol cardiff belfast oxford cambridge
        france paris lyon marseille toulouse nice nantes bordeaux lille rennes strasbourg grenoble париж париз παρίσι
            paryż paříž parigi лион марсель
        germany berlin hamburg münchen munich köln frankfurt stuttgart düsseldorf leipzig dresden bremen hannover
            nürnberg dortmund essen берлин мюнхен гамбург
            βερολίνο μόναχο mnichov berlín berlim monachium drážďany лейпциг
        italy rom roma rome milano mailand milan neapel napoli torino turin venezia venedig venise firenze bologna
            genova palermo рим милан řím milán benátky rzym
            mediolan ρώμη μιλάνο турин неаполь
        spain madrid barcelona valencia sevilla bilbao zaragoza málaga мадрид барселона μαδρίτη βαρκελώνη
        portugal lisboa lissabon lisbonne lisbon porto lizbona лиссабон λισαβόνα
        netherlands amsterdam rotterdam utrecht eindhoven den_haag groningen амстердам роттердам άμστερνταμ
        belgium brüssel bruxelles brussel antwerpen gent lüttich liège antverpy антверпен
        switzerland zürich genf genève bern basel lausanne luzern цюрих женева базель ζυρίχη γενεύη curych ženeva zurych genewa zurigo
        austria wien vienna vienne vídeň wiedeń вена відень βιέννη graz linz salzburg innsbruck
        greece athen athènes athens αθήνα θεσσαλονίκη thessaloniki saloniki афины салоники atény ateny atene
        sweden stockholm göteborg malmö uppsala linköping västerås örebro стокгольм гётеборг στοκχόλμη
        norway oslo bergen trondheim stavanger осло берген όσλο
        denmark kopenhagen copenhague copenhagen københavn köpenhamn kodaň kopenhaga копенгаген κοπεγχάγη aarhus odense esbjerg
        finland helsinki helsingfors tampere turku хельсинки гельсінкі ελσίνκι oulu
        iceland reykjavik reykjavík рейкьявик
        ireland dublin cork galway дублин δουβλίνο
        poland warschau varsovie warszawa warsaw varšava варшава βαρσοβία kraków krakau krakov краков gdańsk danzig
            łódź wrocław breslau poznań posen szczecin
            katowice lublin
        hungary budapest budapešť budapeszt будапешт βουδαπέστη debrecen szeged pécs miskolc
        czechia prag prague praha praga прага πράγα brno brünn брно ostrava plzeň
        slovakia bratislava pressburg братислава košice žilina prešov nitra trnava banská_bystrica
        slovenia ljubljana laibach lublaň любляна maribor
        romania bukarest bucarest bucurești bukurešť bukareszt бухарест βουκουρέστι cluj timișoara iași
        bulgaria sofia sofie софия софія σόφια plovdiv varna burgas
        serbia belgrad belgrade beograd bělehrad белград βελιγράδι novi_sad
        croatia zagreb záhřeb загреб ζάγκρεμπ split rijeka dubrovnik
        ukraine kiew kiev kyiv kyjiw kyjev kijów киев київ κίεβο lwiw lviv lwów львов львів odessa odesa charkiw
            kharkiv харьков харків dnipro
        russia moskau moscou moscow moskva moskwa mosca москва μόσχα sankt_petersburg petersburg санкт-петербург
        lithuania vilnius wilna wilno вильнюс kaunas
        latvia riga рига ryga
        estonia tallinn таллин tartu
        georgia tiflis tbilisi тбилиси тбілісі batumi
        turkey istanbul ankara izmir antalya стамбул анкара κωνσταντινούπολη άγκυρα σμύρνη istambul stambuł
        israel tel_aviv haifa jerusalem תל_אביב חיפה ירושלים
        iran teheran tehran téhéran тегеран τεχεράνη تهران اصفهان شیراز تبریز مشهد
        iraq bagdad baghdad багдад بغداد basra mossul
        syria damaskus damas aleppo дамаск دمشق حلب
        lebanon beirut beyrouth бейрут بيروت
        egypt kairo le_caire cairo káhira каир القاهرة
        tunisia tunis تونس sfax صفاقس
        algeria algier alger الجزائر oran
        morocco rabat casablanca marrakesch marrakech الرباط الدار_البيضاء
        saudi_arabia riad riyad riyadh jeddah الرياض جدة
        emirates dubai dubaï dubaj дубай ντουμπάι دبي دبی abu_dhabi abu_zabí أبو_ظبي
        qatar doha الدوحة
        india delhi new_delhi neu-delhi mumbai bombay kalkutta bangalore chennai hyderabad дели мумбаи दिल्ली मुंबई कोलकाता चेन्नई बेंगलुरु
        pakistan islamabad karachi karatschi lahore
        china peking beijing pékin pekin pequim pechino пекин πεκίνο shanghai schanghai shenzhen guangzhou wuhan шанхай
        japan tokio tokyo tóquio токио τόκιο osaka kyoto yokohama осака
        south_korea seoul séoul seul сеул σεούλ busan incheon
        vietnam hanoi hà_nội ханой thành_phố_hồ_chí_minh đà_nẵng
        indonesia jakarta surabaya bandung medan
        malaysia kuala_lumpur penang johor_bahru
        thailand bangkok бангкок
        australia sydney melbourne brisbane canberra perth
        canada toronto montreal montréal ottawa vancouver calgary
        mexico mexiko-stadt ciudad_de_méxico guadalajara monterrey
        brazil são_paulo sao_paulo rio_de_janeiro brasília brasilia
        argentina buenos_aires córdoba
        chile santiago_de_chile valparaíso
        colombia bogotá medellín
        """;
}
