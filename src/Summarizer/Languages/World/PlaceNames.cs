namespace Summarizer.Languages.World;

/// <summary>
/// The names of countries and cities in the languages without longer lists of places, written by hand: a place a line, its English name
/// first, then a column for each language of <see cref="Columns"/>. Underscores join the words of a name, slashes separate variants, a
/// hyphen leaves one out.
/// </summary>
internal static class PlaceNames
{
    private static readonly List<string> Columns = [.. "ru uk pl nl sv el ro pt vi he zh ko hi fa".Split(' ')];

    private const string Lines = """
        ukraine Украина Україна Ukraina Oekraïne Ukraina Ουκρανία Ucraina Ucrânia Ukraine/Ukraina אוקראינה 乌克兰/烏克蘭 우크라이나 यूक्रेन اوکراین
        russia Россия Росія Rosja Rusland Ryssland Ρωσία Rusia Rússia Liên_bang_Nga רוסיה 俄罗斯/俄羅斯 러시아 रूस روسیه
        poland Польша Польща Polska Polen Polen Πολωνία Polonia Polónia/Polônia Ba_Lan פולין 波兰/波蘭 폴란드 पोलैंड لهستان
        germany Германия Німеччина Niemcy/Niemczech/Niemiec Duitsland Tyskland Γερμανία Germania Alemanha - גרמניה 德国/德國 독일 जर्मनी آلمان
        france Франция Франція Francja Frankrijk Frankrike Γαλλία Franța França - צרפת 法国/法國 프랑스 फ्रांस فرانسه
        italy Италия Італія Włochy/Włoszech/Włoch Italië Italien Ιταλία Italia Itália - איטליה 意大利 이탈리아 इटली ایتالیا
        spain Испания Іспанія Hiszpania Spanje Spanien Ισπανία Spania Espanha Tây_Ban_Nha ספרד 西班牙 스페인 स्पेन اسپانیا
        portugal Португалия Португалія Portugalia Portugal Portugal Πορτογαλία Portugalia Portugal Bồ_Đào_Nha פורטוגל 葡萄牙 포르투갈 पुर्तगाल
            پرتغال
        netherlands Нидерланды Нідерланди Holandia/Niderlandy Nederland Nederländerna Ολλανδία Olanda Holanda/Países_Baixos Hà_Lan הולנד
            荷兰/荷蘭 네덜란드 नीदरलैंड هلند
        belgium Бельгия Бельгія Belgia België Belgien Βέλγιο Belgia Bélgica - בלגיה 比利时/比利時 벨기에 बेल्जियम بلژیک
        switzerland Швейцария Швейцарія Szwajcaria Zwitserland Schweiz Ελβετία Elveția Suíça Thụy_Sĩ שווייץ 瑞士 스위스 स्विट्जरलैंड سوئیس
        austria Австрия Австрія Austria Oostenrijk Österrike Αυστρία Austria Áustria - אוסטריה 奥地利/奧地利 오스트리아 ऑस्ट्रिया اتریش
        greece Греция Греція Grecja Griekenland Grekland Ελλάδα Grecia Grécia Hy_Lạp יוון 希腊/希臘 그리스 यूनान یونان
        sweden Швеция Швеція Szwecja Zweden Sverige Σουηδία Suedia Suécia Thụy_Điển שוודיה 瑞典 스웨덴 स्वीडन سوئد
        norway Норвегия Норвегія Norwegia Noorwegen Norge Νορβηγία Norvegia Noruega Na_Uy נורווגיה 挪威 노르웨이 नॉर्वे نروژ
        denmark Дания Данія Dania Denemarken Danmark Δανία Danemarca Dinamarca Đan_Mạch דנמרק 丹麦/丹麥 덴마크 डेनमार्क دانمارک
        finland Финляндия Фінляндія Finlandia Finland Finland Φινλανδία Finlanda Finlândia Phần_Lan פינלנד 芬兰/芬蘭 핀란드 फिनलैंड فنلاند
        hungary Венгрия Угорщина Węgry/Węgier/Węgrzech Hongarije Ungern Ουγγαρία Ungaria Hungria - הונגריה 匈牙利 헝가리 हंगरी مجارستان
        czechia Чехия Чехія Czechy/Czechach Tsjechië Tjeckien Τσεχία Cehia Chéquia/Tchéquia - צ'כיה 捷克 체코 - -
        romania Румыния Румунія Rumunia Roemenië Rumänien Ρουμανία România Roménia/Romênia - רומניה 罗马尼亚/羅馬尼亞 루마니아 रोमानिया رومانی
        bulgaria Болгария Болгарія Bułgaria Bulgarije Bulgarien Βουλγαρία Bulgaria Bulgária - בולגריה 保加利亚 불가리아 - بلغارستان
        serbia Сербия Сербія Serbia Servië Serbien Σερβία Serbia Sérvia - סרביה 塞尔维亚 세르비아 - صربستان
        croatia Хорватия Хорватія Chorwacja Kroatië Kroatien Κροατία Croația Croácia - קרואטיה 克罗地亚 크로아티아 - کرواسی
        belarus Беларусь/Белоруссия Білорусь Białoruś/Białorusi Belarus/Wit-Rusland Belarus Λευκορωσία Belarus Bielorrússia Belarus
            בלארוס 白俄罗斯 벨라루스 - بلاروس
        georgia Грузия Грузія Gruzja Georgië Georgien Γεωργία Georgia - Gruzia גאורגיה 格鲁吉亚 조지아 - گرجستان
        armenia Армения Вірменія Armenia Armenië Armenien Αρμενία Armenia Arménia/Armênia Armenia ארמניה 亚美尼亚 아르메니아 - ارمنستان
        azerbaijan Азербайджан Азербайджан Azerbejdżan Azerbeidzjan Azerbajdzjan Αζερμπαϊτζάν Azerbaidjan Azerbaijão Azerbaijan אזרבייג'ן
            阿塞拜疆 아제르바이잔 - آذربایجان
        kazakhstan Казахстан Казахстан Kazachstan Kazachstan Kazakstan Καζακστάν Kazahstan Cazaquistão Kazakhstan קזחסטן 哈萨克斯坦 카자흐스탄 -
            قزاقستان
        türkiye Турция Туреччина Turcja Turkije Turkiet Τουρκία Turcia Turquia Thổ_Nhĩ_Kỳ טורקיה 土耳其 튀르키예/터키 तुर्की ترکیه
        us США/Соединенные_Штаты/Америка США/Сполучені_Штати/Америка USA/Stany_Zjednoczone/Stanach_Zjednoczonych
            VS/Verenigde_Staten/Amerika USA ΗΠΑ/Αμερική SUA/Statele_Unite EUA/Estados_Unidos Hoa_Kỳ ארה"ב/ארצות_הברית 美国/美國 미국 अमेरिका
            آمریکا
        uk Великобритания/Британия/Англия Велика_Британія/Британія/Англія Wielka_Brytania/Wielkiej_Brytanii/Anglia
            Verenigd_Koninkrijk/Groot-Brittannië/Engeland Storbritannien/England Βρετανία/Αγγλία Marea_Britanie/Regatul_Unit/Anglia
            Reino_Unido/Inglaterra Vương_quốc_Anh בריטניה 英国/英國 영국 ब्रिटेन انگلیس/بریتانیا
        ireland Ирландия Ірландія Irlandia Ierland Irland Ιρλανδία Irlanda Irlanda Ireland אירלנד 爱尔兰 아일랜드 आयरलैंड ایرلند
        canada Канада Канада Kanada Canada Kanada Καναδάς Canada Canadá Canada קנדה 加拿大 캐나다 कनाडा کانادا
        mexico Мексика Мексика Meksyk Mexico Mexiko Μεξικό Mexic México Mexico מקסיקו 墨西哥 멕시코 मेक्सिको مکزیک
        brazil Бразилия Бразилія Brazylia Brazilië Brasilien Βραζιλία Brazilia Brasil Brazil ברזיל 巴西 브라질 ब्राजील برزیل
        argentina Аргентина Аргентина Argentyna Argentinië Argentina Αργεντινή Argentina Argentina Argentina ארגנטינה 阿根廷 아르헨티나 - آرژانتین
        china Китай Китай Chiny China Kina Κίνα China China Trung_Quốc סין 中国/中國 중국 चीन چین
        japan Япония Японія Japonia Japan Japan Ιαπωνία Japonia Japão Nhật_Bản יפן 日本 일본 जापान ژاپن
        south_korea Южная_Корея/Корея Південна_Корея Korea_Południowa Zuid-Korea Sydkorea Νότια_Κορέα Coreea_de_Sud Coreia_do_Sul
            Hàn_Quốc קוריאה_הדרומית 韩国/韓國 한국 दक्षिण_कोरिया کره_جنوبی
        north_korea Северная_Корея/КНДР Північна_Корея Korea_Północna Noord-Korea Nordkorea Βόρεια_Κορέα Coreea_de_Nord Coreia_do_Norte
            Triều_Tiên קוריאה_הצפונית 朝鲜/朝鮮 북한 उत्तर_कोरिया کره_شمالی
        india Индия Індія Indie/Indii/Indiach India Indien Ινδία India Índia Ấn_Độ הודו 印度 인도 भारत هند
        pakistan Пакистан Пакистан Pakistan Pakistan Pakistan Πακιστάν Pakistan Paquistão Pakistan פקיסטן 巴基斯坦 파키스탄 पाकिस्तान پاکستان
        afghanistan Афганистан Афганістан Afganistan Afghanistan Afghanistan Αφγανιστάν Afganistan Afeganistão Afghanistan אפגניסטן 阿富汗
            아프가니스탄 अफगानिस्तान افغانستان
        vietnam Вьетнам Вʼєтнам Wietnam Vietnam Vietnam Βιετνάμ Vietnam Vietname/Vietnã Việt_Nam וייטנאם 越南 베트남 वियतनाम ویتنام
        thailand Таиланд Таїланд Tajlandia Thailand Thailand Ταϊλάνδη Thailanda Tailândia Thái_Lan תאילנד 泰国 태국 थाईलैंड تایلند
        indonesia Индонезия Індонезія Indonezja Indonesië Indonesien Ινδονησία Indonezia Indonésia Indonesia אינדונזיה 印度尼西亚/印尼 인도네시아
            इंडोनेशिया اندونزی
        australia Австралия Австралія Australia Australië Australien Αυστραλία Australia Austrália Australia/Úc אוסטרליה 澳大利亚 호주
            ऑस्ट्रेलिया استرالیا
        iran Иран Іран Iran Iran Iran Ιράν Iran Irão/Irã Iran איראן 伊朗 이란 ईरान ایران
        iraq Ирак Ірак Irak Irak Irak Ιράκ Irak Iraque Iraq עיראק 伊拉克 이라크 इराक عراق
        syria Сирия Сирія Syria Syrië Syrien Συρία Siria Síria Syria סוריה 叙利亚 시리아 सीरिया سوریه
        lebanon Ливан Ліван Liban Libanon Libanon Λίβανος Liban Líbano Lebanon/Liban לבנון 黎巴嫩 레바논 लेबनान لبنان
        israel Израиль Ізраїль Izrael Israël Israel Ισραήλ Israel Israel Israel ישראל 以色列 이스라엘 इजरायल اسرائیل
        egypt Египет/Египта/Египте Єгипет/Єгипту/Єгипті Egipt Egypte Egypten Αίγυπτος Egipt Egito/Egipto - מצרים 埃及 이집트 मिस्र مصر
        saudi_arabia Саудовская_Аравия/Саудовской_Аравии Саудівська_Аравія Arabia_Saudyjska Saoedi-Arabië Saudiarabien Σαουδική_Αραβία
            Arabia_Saudită Arábia_Saudita Ả_Rập_Xê_Út סעודיה 沙特阿拉伯/沙特 사우디아라비아 सऊदी_अरब عربستان_سعودی
        qatar Катар Катар Katar Qatar Qatar Κατάρ Qatar Catar Qatar קטאר 卡塔尔 카타르 कतर قطر
        south_africa ЮАР ПАР RPA/Republika_Południowej_Afryki Zuid-Afrika Sydafrika Νότια_Αφρική Africa_de_Sud África_do_Sul Nam_Phi
            דרום_אפריקה 南非 남아프리카공화국 दक्षिण_अफ्रीका آفریقای_جنوبی
        nigeria Нигерия Нігерія Nigeria Nigeria Nigeria Νιγηρία Nigeria Nigéria Nigeria ניגריה 尼日利亚 나이지리아 नाइजीरिया نیجریه
        cyprus Кипр Кіпр Cypr Cyprus Cypern Κύπρος Cipru Chipre - קפריסין 塞浦路斯 키프로스 - قبرس
        moldova Молдавия/Молдова Молдова Mołdawia Moldavië Moldavien Μολδαβία Republica_Moldova/Moldova Moldávia Moldova מולדובה 摩尔多瓦 몰도바
            - مولداوی
        lithuania Литва Литва Litwa Litouwen Litauen Λιθουανία Lituania Lituânia Litva ליטא 立陶宛 리투아니아 - لیتوانی
        latvia Латвия Латвія Łotwa Letland Lettland Λετονία Letonia Letónia/Letônia Latvia לטביה 拉脱维亚 라트비아 - لتونی
        estonia Эстония Естонія Estonia Estland Estland Εσθονία Estonia Estónia/Estônia Estonia אסטוניה 爱沙尼亚 에스토니아 - استونی
        slovakia Словакия Словаччина Słowacja Slowakije Slovakien Σλοβακία Slovacia Eslováquia Slovakia סלובקיה 斯洛伐克 슬로바키아 - اسلواکی
        europe Европа Європа Europa Europa Europa Ευρώπη Europa Europa châu_Âu אירופה 欧洲/歐洲 유럽 यूरोप اروپا
        asia Азия Азія Azja Azië Asien Ασία Asia Ásia châu_Á אסיה 亚洲/亞洲 아시아 एशिया آسیا
        africa Африка Африка Afryka Afrika Afrika Αφρική Africa África châu_Phi אפריקה 非洲 아프리카 अफ्रीका آفریقا
        crimea Крым Крим Krym Krim Krim Κριμαία Crimeea Crimeia Crimea קרים 克里米亚 크림반도 - کریمه
        gaza Газа/Сектор_Газа Газа/Сектор_Гази Gaza/Strefa_Gazy/Strefie_Gazy Gaza Gaza Γάζα Gaza/Fâșia_Gaza Gaza/Faixa_de_Gaza Gaza
            עזה/רצועת_עזה 加沙 가자지구 गाजा غزه/نوار_غزه
        moscow Москва Москва Moskwa Moskou Moskva Μόσχα Moscova Moscovo/Moscou Moskva/Moscow מוסקבה 莫斯科 모스크바 मॉस्को مسکو
        saint_petersburg Санкт-Петербург/Петербург Санкт-Петербург Petersburg Sint-Petersburg Sankt_Petersburg Αγία_Πετρούπολη
            Sankt_Petersburg São_Petersburgo Saint_Petersburg - 圣彼得堡 상트페테르부르크 - -
        kyiv Киев Київ Kijów Kiev/Kyiv Kiev/Kyjiv Κίεβο Kiev Kiev/Kyiv Kiev/Kyiv קייב 基辅/基輔 키이우 कीव کی‌یف
        lviv Львов Львів Lwów Lviv Lviv Λβιβ Lviv Lviv Lviv לבוב 利沃夫 르비우 - -
        kharkiv Харьков Харків Charków Charkiv Charkiv Χάρκοβο Harkov Kharkiv Kharkiv חרקוב 哈尔科夫 하르키우 - -
        odesa Одесса Одеса Odessa Odesa/Odessa Odessa Οδησσός Odesa Odessa Odessa אודסה 敖德萨 오데사 - اودسا
        warsaw Варшава Варшава Warszawa Warschau Warszawa Βαρσοβία Varșovia Varsóvia - ורשה 华沙/華沙 바르샤바 - ورشو
        kraków Краков Краків Kraków Krakau Kraków Κρακοβία Cracovia Cracóvia - קרקוב 克拉科夫 크라쿠프 - -
        berlin Берлин Берлін Berlin Berlijn Berlin Βερολίνο Berlin Berlim Berlin ברלין 柏林 베를린 बर्लिन برلین
        munich Мюнхен Мюнхен Monachium München München Μόναχο München Munique Munich מינכן 慕尼黑 뮌헨 - مونیخ
        paris Париж Париж Paryż Parijs Paris Παρίσι Paris Paris Paris פריז 巴黎 파리 पेरिस پاریس
        london Лондон Лондон Londyn Londen London Λονδίνο Londra Londres London/Luân_Đôn לונדון 伦敦/倫敦 런던 लंदन لندن
        rome Рим Рим Rzym Rome Rom Ρώμη Roma Roma - רומא 罗马/羅馬 로마 रोम -
        madrid Мадрид Мадрид Madryt Madrid Madrid Μαδρίτη Madrid Madrid Madrid מדריד 马德里 마드리드 - مادرید
        brussels Брюссель Брюссель Bruksela Brussel Bryssel Βρυξέλλες/Βρυξελλών Bruxelles Bruxelas Brussels בריסל 布鲁塞尔 브뤼셀 - بروکسل
        vienna Вена Відень/Відня/Відні Wiedeń/Wiednia/Wiedniu Wenen Wien Βιέννη Viena Viena Vienna וינה 维也纳 빈 वियना وین
        geneva Женева Женева Genewa Genève Genève Γενεύη Geneva Genebra Geneva ז'נבה 日内瓦 제네바 जिनेवा ژنو
        prague Прага Прага Praga Praag Prag Πράγα Praga Praga Praha פראג 布拉格 프라하 - پراگ
        budapest Будапешт Будапешт Budapeszt Boedapest Budapest Βουδαπέστη Budapesta Budapeste Budapest בודפשט 布达佩斯 부다페스트 - بوداپست
        bucharest Бухарест Бухарест Bukareszt Boekarest Bukarest Βουκουρέστι București Bucareste Bucharest בוקרשט 布加勒斯特 부쿠레슈티 - بخارست
        stockholm Стокгольм Стокгольм Sztokholm Stockholm Stockholm Στοκχόλμη Stockholm Estocolmo Stockholm שטוקהולם 斯德哥尔摩 스톡홀름 - استکهلم
        copenhagen Копенгаген Копенгаген Kopenhaga Kopenhagen Köpenhamn Κοπεγχάγη Copenhaga Copenhaga/Copenhague Copenhagen קופנהגן 哥本哈根
            코펜하겐 - کپنهاگ
        amsterdam Амстердам Амстердам Amsterdam Amsterdam Amsterdam Άμστερνταμ Amsterdam Amesterdão/Amsterdã Amsterdam אמסטרדם 阿姆斯特丹
            암스테르담 - آمستردام
        athens Афины Афіни Ateny Athene Aten Αθήνα/Αθηνών Atena Atenas Athens אתונה 雅典 아테네 - آتن
        thessaloniki Салоники Салоніки Saloniki Thessaloniki Thessaloniki Θεσσαλονίκη Salonic Salónica - סלוניקי 塞萨洛尼基 - - -
        lisbon Лиссабон Лісабон Lizbona Lissabon Lissabon Λισαβόνα Lisabona Lisboa Lisbon ליסבון 里斯本 리스본 - لیسبون
        istanbul Стамбул Стамбул Stambuł Istanbul Istanbul Κωνσταντινούπολη Istanbul Istambul Istanbul איסטנבול 伊斯坦布尔 이스탄불 इस्तांबुल
            استانبول
        ankara Анкара Анкара Ankara Ankara Ankara Άγκυρα Ankara Ancara Ankara אנקרה 安卡拉 앙카라 - آنکارا
        washington Вашингтон Вашингтон Waszyngton Washington Washington Ουάσιγκτον Washington Washington Washington וושינגטון 华盛顿/華盛頓 워싱턴
            वाशिंगटन واشنگتن
        new_york Нью-Йорк Нью-Йорк Nowy_Jork/Nowym_Jorku New_York New_York Νέα_Υόρκη New_York Nova_Iorque/Nova_York New_York ניו_יורק
            纽约/紐約 뉴욕 न्यूयॉर्क نیویورک
        beijing Пекин Пекін Pekin Peking Peking/Beijing Πεκίνο Beijing Pequim Bắc_Kinh בייג'ינג 北京 베이징 बीजिंग پکن
        shanghai Шанхай Шанхай Szanghaj Shanghai Shanghai Σαγκάη Shanghai Xangai Thượng_Hải שנגחאי 上海 상하이 - شانگهای
        hong_kong Гонконг Гонконг Hongkong Hongkong Hongkong Χονγκ_Κονγκ Hong_Kong Hong_Kong Hong_Kong/Hồng_Kông הונג_קונג 香港 홍콩 हांगकांग
            هنگ_کنگ
        tokyo Токио Токіо Tokio Tokio Tokyo Τόκιο Tokyo Tóquio Tokyo טוקיו 东京/東京 도쿄 टोक्यो توکیو
        seoul Сеул Сеул Seul Seoul Seoul Σεούλ Seul Seul Seoul סיאול 首尔/首爾 서울 सियोल سئول
        new_delhi Нью-Дели/Дели Нью-Делі/Делі Nowe_Delhi New_Delhi New_Delhi Νέο_Δελχί New_Delhi Nova_Deli New_Delhi ניו_דלהי 新德里 뉴델리
            दिल्ली/नई_दिल्ली دهلی_نو
        hanoi Ханой Ханой Hanoi Hanoi Hanoi Ανόι Hanoi Hanói Hà_Nội האנוי 河内 하노이 - هانوی
        jerusalem Иерусалим Єрусалим Jerozolima Jeruzalem Jerusalem Ιερουσαλήμ Ierusalim Jerusalém Jerusalem ירושלים 耶路撒冷 예루살렘 यरूशलम
            بیت‌المقدس/اورشلیم
        tel_aviv Тель-Авив Тель-Авів Tel_Awiw Tel_Aviv Tel_Aviv Τελ_Αβίβ Tel_Aviv Telavive/Tel_Aviv Tel_Aviv תל_אביב 特拉维夫 텔아비브 तेल_अवीव
            تل‌آویو
        tehran Тегеран Тегеран Teheran Teheran Teheran Τεχεράνη Teheran Teerão/Teerã Tehran טהרן 德黑兰/德黑蘭 테헤란 तेहरान تهران
        baghdad Багдад Багдад Bagdad Bagdad Bagdad Βαγδάτη Bagdad Bagdade/Bagdá Baghdad בגדד 巴格达 바그다드 बगदाद بغداد
        damascus Дамаск Дамаск Damaszek/Damaszku Damascus Damaskus Δαμασκός Damasc Damasco Damascus דמשק 大马士革 다마스쿠스 - دمشق
        beirut Бейрут Бейрут Bejrut Beiroet Beirut Βηρυτός Beirut Beirute Beirut ביירות 贝鲁特 베이루트 - بیروت
        dubai Дубай Дубай Dubaj Dubai Dubai Ντουμπάι Dubai Dubai Dubai דובאי 迪拜 두바이 दुबई دبی
        """;

    /// <summary>The places of a language, as written.</summary>
    public static IReadOnlySet<string> Of(string tag) =>
        new WordSet(() =>
            Rows(Lines)
                .SelectMany(row => row[Columns.IndexOf(tag) + 1].Split('/'))
                .Where(name => name != "-")
                .Select(name => name.Replace('_', ' ').Replace('ʼ', '\''))
                .Distinct()
        );

    /// <summary>The English name of each place, and what all languages call it.</summary>
    public static IEnumerable<(string Place, IEnumerable<string> Names)> All =>
        Rows(Lines).Select(row => (row[0], row[1..].SelectMany(names => names.Split('/')).Where(name => name != "-")));

    /// <summary>The words of each row; an indented line continues the row.</summary>
    internal static IEnumerable<string[]> Rows(string table) =>
        table
            .Replace("\n ", " ", StringComparison.Ordinal)
            .Split('\n')
            .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
