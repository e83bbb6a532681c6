namespace Summarizer.Languages.LongTables;

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

    // Places in the country of a language and around it, which others name seldom or the same way: a language a line.
    private const string Home = """
        ru Казань Новосибирск Екатеринбург Самара Омск Челябинск Ростов-на-Дону Уфа Красноярск Пермь Воронеж Волгоград Краснодар Саратов
            Тюмень Сочи Иркутск Хабаровск Владивосток Ярославль Калининград Мурманск Томск Татарстан Башкортостан Чечня Дагестан Якутия
            Сибирь Урал Подмосковье Камчатка Сахалин Белгород Курск Брянск Тула Минск Алматы Астана Баку Ереван Тбилиси Рязань Тверь
            Соединённые_Штаты Соединенные_Штаты Соединённые_Штаты_Америки Соединенные_Штаты_Америки Соединённое_Королевство
            Соединенное_Королевство РФ Российская_Федерация ФРГ КНР КНДР ЕС ОАЭ ЮАР Англия Шотландия Уэльс Северная_Ирландия Белый_дом
            Балтийское_море Чёрное_море Черное_море Средиземное_море Каспийское_море Азовское_море Северное_море Ближний_Восток
            Дальний_Восток Северный_Кавказ Латинская_Америка Южная_Америка Северная_Америка Америка Центральная_Европа Восточная_Европа
            Западная_Европа Прибалтика Кавказ Закавказье Средняя_Азия Центральная_Азия Скандинавия Балканы Чечня Дагестан Ингушетия
            Татарстан Башкирия Башкортостан Чувашия Мордовия Удмуртия Якутия Бурятия Карелия Коми Калмыкия Адыгея Осетия Абхазия
            Южная_Осетия Приднестровье Донбасс Луганск Мариуполь Запорожье Симферополь Севастополь Керчь Ялта Магадан Чита Барнаул
            Томск Кемерово Новокузнецк Курган Оренбург Пенза Рязань Тверь Смоленск Калуга Орёл Тамбов Липецк Иваново Кострома Вологда
            Архангельск Псков Новгород Нижний_Новгород Великий_Новгород Тольятти Ижевск Чебоксары Махачкала Грозный Владикавказ
            Ставрополь Астрахань Подмосковье Химки Мытищи Приморье Забайкалье Алтай Байкал Волга Калифорния Техас Флорида Пенсильвания
            Огайо Мичиган Висконсин Аризона Невада Джорджия Айова Вирджиния Северная_Каролина Массачусетс Иллинойс Аляска Гавайи
            Чикаго Бостон Филадельфия Хьюстон Майами Атланта Детройт Сиэтл Сан-Франциско Лос-Анджелес Лас-Вегас Нью-Джерси Нью-Йорк
            Даунинг-стрит Капитолий Оксфорд Кембридж Манчестер Ливерпуль Бирмингем Солсбери Дублин Белфаст Эдинбург Бавария Саксония
            Гамбург Мюнхен Франкфурт Кёльн Дрезден Лейпциг Бонн Страсбург Марсель Лион Милан Неаполь Венеция Турин Флоренция Барселона
            Севилья Цюрих Берн Гаага Роттердам Антверпен Люксембург Мальта Исландия Словения Македония Северная_Македония Албания
            Косово Черногория Босния Куба Венесуэла Колумбия Перу Чили Боливия Эквадор Уругвай Парагвай Алжир Марокко Тунис Ливия
            Судан Сомали Эфиопия Кения Конго Мали Нигер Сенегал Йемен Кувейт Оман Иордания Палестина Бангладеш Непал Мьянма Бирма
            Камбоджа Малайзия Сингапур Филиппины Тайвань Монголия Узбекистан Туркмения Туркменистан Таджикистан Киргизия Кыргызстан
            Новая_Зеландия Ватикан София Сараево Загреб Любляна Рига Таллин Вильнюс Хельсинки Осло Доха Эр-Рияд Каир Триполи Кабул
            Исламабад Карачи Лахор Равалпинди Пенджаб Мумбаи Дели Бангкок Джакарта Сидней Мельбурн Оттава Торонто Монреаль Гонконг
        uk Дніпро Запоріжжя Вінниця Полтава Чернігів Черкаси Суми Хмельницький Рівне Тернопіль Луцьк Ужгород Чернівці Херсон Миколаїв
            Маріуполь Донецьк Луганськ Бахмут Житомир Кропивницький Донбас Закарпаття Галичина Буковина Краматорськ Буча Ірпінь
            Івано-Франківськ Кременчук Одещина Харківщина Донеччина Київщина Мінськ Севастополь Сімферополь
        pl Wrocław Łódź Poznań Gdańsk Gdynia Sopot Szczecin Bydgoszcz Lublin Katowice Białystok Białymstoku Białegostoku Toruń Kielce
            Rzeszów Olsztyn Opole Częstochowa Radom Zakopane Śląsk Śląska Śląsku Mazowsze Pomorze Podlasie Małopolska Wielkopolska
            Zielona_Góra
            Słupsk Koszalin Zabrze Bytom Sosnowiec Chorzów Tychy Rybnik Wałbrzych Włocławek Kalisz Konin Piła Inowrocław Grudziądz
            Siedlce Chełm Zamość Przemyśl Krosno Sanok Nowy_Sącz Nowy_Targ Bielsko-Biała Cieszyn Oświęcim Jelenia_Góra Świnoujście
            Warmia Mazury Kujawy Podhale Tatry Bieszczady Karkonosze Beskidy Odra Bug Mierzeja_Wiślana Hel Stany_Zjednoczone
            Wielka_Brytania Zjednoczone_Królestwo Anglia Szkocja Walia Irlandia_Północna Irlandia Nowa_Zelandia Korea_Południowa
            Korea_Północna Arabia_Saudyjska Zjednoczone_Emiraty_Arabskie Republika_Południowej_Afryki Bliski_Wschód Morze_Bałtyckie
            Morze_Czarne Morze_Śródziemne Morze_Północne Europa_Środkowa Europa_Wschodnia Europa_Zachodnia Ameryka_Południowa
            Ameryka_Północna Ameryka_Łacińska Ameryka Nowy_Jork Nowy_Orlean Kalifornia Teksas Floryda Pensylwania Karolina_Północna
            Karolina_Południowa Georgia Luizjana Wirginia Waszyngton Kanał_La_Manche Biały_Dom Downing_Street Bawaria Saksonia
            Brandenburgia Meklemburgia Dublin Edynburg Belfast Manchester Liverpool Luksemburg Malta Cypr Islandia Słowenia Macedonia
            Macedonia_Północna Albania Kosowo Czarnogóra Bośnia Kuba Wenezuela Kolumbia Peru Chile Boliwia Ekwador Urugwaj Paragwaj
            Algieria Maroko Tunezja Libia Sudan Somalia Etiopia Kenia Kongo Mali Niger Senegal Jemen Kuwejt Oman Jordania Palestyna
            Bangladesz Nepal Mjanma Tajlandia Wietnam Kambodża Malezja Singapur Filipiny Tajwan Mongolia Uzbekistan Turkmenistan
            Tadżykistan Kirgistan Kazachstan Czeczenia Krym Donbas Sofia Sarajewo Belgrad Zagrzeb Lublana Ryga Tallin Helsinki Oslo
            Mediolan Neapol Wenecja Turyn Florencja Barcelona Sewilla Genewa Zurych Berno Hamburg Kolonia Frankfurt Lipsk Drezno
            Strasburg Marsylia Lyon Haga Rotterdam Antwerpia Dubaj Doha Rijad Teheran Kair Trypolis Szanghaj Hongkong Pekin Islamabad
            Karaczi Lahore Pendżab Bombaj Delhi Kabul
            Gliwice Elbląg Płock Tarnów Kłodzko Legnica Ustka Wisła Bałtyk Dolny_Śląsk Dolnym_Śląsku Wilno Mińsk
        nl Rotterdam Utrecht Den_Haag Eindhoven Groningen Tilburg Breda Nijmegen Arnhem Maastricht Leiden Delft Haarlem Almere Enschede
            Zwolle Leeuwarden Amersfoort Apeldoorn Zeeland Friesland Drenthe Overijssel Gelderland Flevoland Limburg Brabant
            Noord-Brabant
            Noord-Holland Zuid-Holland Schiphol Antwerpen Gent Brugge Leuven Vlaanderen Wallonië Dordrecht Zaandam Vlissingen
            Middelburg
            Albanië Algerije Angola Bolivia Bosnië Bosnië-Herzegovina Botswana Burundi Cambodja Centraal-Amerika Chili Colombia
            Congo
            Costa_Rica Cuba Ecuador El_Salvador Eritrea Ethiopië Fiji Filipijnen Filippijnen Gabon Gambia Ghana Guatemala Guinee
            Haïti
            Honduras IJsland Ivoorkust Jamaica Jemen Joegoslavië Jordanië Kameroen Kenia Kirgizië Koeweit Kosovo Laos Liberia Libië
            Liechtenstein Luxemburg Macedonië Madagaskar Malawi Maleisië Mali Malta Marokko Mauritanië Monaco Mongolië Montenegro
            Mozambique Myanmar Namibië Nepal Nicaragua Nieuw-Zeeland Niger Noord-Ierland Noord-Korea Noord-Macedonië Oeganda
            Oezbekistan Oman Oost-Timor Panama Paraguay Peru Puerto_Rico Rwanda Schotland Senegal Sierra_Leone Singapore Slovenië
            Soedan Somalië Sovjet-Unie Sri_Lanka Suriname Tadzjikistan Taiwan Tanzania Tibet Togo Tsjaad Tsjechoslowakije
            Tsjetsjenië
            Tunesië Uruguay Vaticaanstad Venezuela Wales Zambia Zimbabwe Zuid-Amerika Noord-Amerika Latijns-Amerika Midden-Amerika
            Midden-Oosten Balkan Baskenland Catalonië Vlaams-Brabant Waals-Brabant Palestina Westelijke_Jordaanoever Gazastrook
            Aruba
            Curaçao Bonaire Sint-Maarten Kaukasus Siberië Californië Texas Florida Barcelona Milaan Napels Turijn Venetië Florence
            Keulen Frankfurt Hamburg Düsseldorf Bonn Aken Zürich Bazel Bern Lyon Marseille Nice Straatsburg Rijsel Bordeaux Toulouse
            Manchester Liverpool Birmingham Edinburgh Glasgow Belfast Dublin Oslo Helsinki Riga Tallinn Vilnius Sarajevo Belgrado
            Zagreb Skopje Pristina Tirana Sofia Bratislava Ljubljana Minsk Caïro Algiers Tunis Tripoli Rabat Casablanca Dakar
            Kinshasa
            Kigali Nairobi Harare Johannesburg Kaapstad Pretoria Addis_Abeba Khartoum Riyad Doha Amman Kaboel Karachi Islamabad
            Bombay
            Mumbai Calcutta Bangkok Manilla Jakarta Sydney Melbourne Canberra Chicago Boston Los_Angeles San_Francisco Miami Houston
            Dallas Atlanta Philadelphia Seattle Detroit Las_Vegas New_Orleans Montreal Toronto Vancouver Havana Mexico-Stad
            Rio_de_Janeiro São_Paulo Brasilia Buenos_Aires Lima Bogota Caracas Manhattan Brooklyn Hollywood Aalst Aarlen Anderlecht
            Charleroi Deinze Dendermonde Diest Doornik Elsene Etterbeek Geel Genk Hasselt Ieper Knokke Knokke-Heist Kortrijk
            La_Louvière Lier Lokeren Luik Mechelen Moeskroen Molenbeek Mortsel Ninove Oostende Oudenaarde Roeselare Ronse Schaarbeek
            Sint-Niklaas Sint-Truiden Tienen Tongeren Turnhout Ukkel Verviers Vilvoorde Waregem Zaventem Zeebrugge Henegouwen
            Ardennen
            Kempen Alkmaar Alphen_aan_den_Rijn Assen Bergen_op_Zoom Den_Bosch Den_Helder Deventer Doetinchem Emmen Gouda Heerenveen
            Heerlen Helmond Hengelo Hilversum Hoorn Lelystad Oss Purmerend Roermond Roosendaal Schiedam Sittard Sneek Venlo Venray
            Wageningen Zoetermeer Zutphen Texel Vlieland Terschelling Ameland Schiermonnikoog
        sv Göteborg Malmö Uppsala Västerås Örebro Linköping Helsingborg Jönköping Norrköping Lund Umeå Gävle Borås Sundsvall Luleå Kiruna
            Östersund Karlstad Växjö Kalmar Halmstad Gotland Skåne Västmanland Dalarna Norrland Lappland Småland Södertälje Visby Arlanda
            Oslo Helsingfors Reykjavik Åbo Åland Sala Eskilstuna Trollhättan Falun Nacka Solna Sundbyberg Huddinge Botkyrka Haninge Tyresö
            Danderyd Täby Lidingö Sollentuna Järfälla Upplands_Väsby Sigtuna Märsta Norrtälje Nynäshamn Värmdö Ekerö Vallentuna Vaxholm
            Nyköping Oxelösund Strängnäs Katrineholm Flen Enköping Motala Mjölby Vadstena Tranås Nässjö Eksjö Vetlanda Värnamo Gislaved
            Ljungby Älmhult Alvesta Västervik Oskarshamn Nybro Öland Borgholm Karlskrona Karlshamn Ronneby Sölvesborg Blekinge
            Kristianstad Hässleholm Ystad Trelleborg Landskrona Ängelholm Höganäs Eslöv Simrishamn Österlen Varberg Falkenberg Laholm
            Kungsbacka Mölndal Partille Kungälv Kungsälv Alingsås Lerum Vänersborg Uddevalla Lysekil Strömstad Bohuslän Lidköping Skövde
            Mariestad Falköping Dalsland Värmland Arvika Kristinehamn Karlskoga Lindesberg Köping Sandviken Söderhamn Hudiksvall Bollnäs
            Ljusdal Hälsingland Gästrikland Mora Leksand Ludvika Borlänge Avesta Idre Sälen Härjedalen Jämtland Åre Medelpad Ångermanland
            Härnösand Örnsköldsvik Kramfors Sollefteå Västerbotten Skellefteå Lycksele Vilhelmina Norrbotten Piteå Boden Kalix Haparanda
            Gällivare Jokkmokk Pajala Uppland Södermanland Närke Östergötland Västergötland Halland Sörmland Stockholms_län Vänern
            Vättern Mälaren Hisingen Rosengård Rinkeby Tensta Husby Kista Södermalm Östermalm Vasastan Kungsholmen Slussen Bromma
            Landvetter Köpenhamn Ålborg Odense Esbo Tammerfors Vasa Förenta_staterna Amerika Sydamerika Nordamerika Latinamerika
            Mellanöstern Balkan Baltikum Norden Skandinavien Medelhavet Östersjön Nordsjön Arktis Antarktis Sydeuropa Östeuropa Västeuropa
            Kalifornien Pennsylvania Algeriet Marocko Tunisien Libyen Sudan Sydsudan Etiopien Somalia Eritrea Kenya Uganda Tanzania Rwanda
            Kongo Kongo-Kinshasa Zambia Zimbabwe Moçambique Angola Namibia Botswana Ghana Mali Niger Tchad Senegal Elfenbenskusten
            Kamerun Liberia Sierra_Leone Guinea Jemen Oman Kuwait Bahrain Förenade_Arabemiraten Jordanien Västbanken Palestina Colombia
            Peru Chile Venezuela Ecuador Bolivia Uruguay Paraguay Kuba Haiti Dominikanska_republiken Jamaica Guatemala Honduras
            El_Salvador Nicaragua Costa_Rica Panama Bangladesh Sri_Lanka Nepal Burma Myanmar Laos Kambodja Malaysia Singapore Filippinerna
            Nya_Zeeland Taiwan Mongoliet Uzbekistan Turkmenistan Tadzjikistan Kirgizistan Kosovo Bosnien Bosnien-Hercegovina Montenegro
            Makedonien Nordmakedonien Albanien Slovenien Island Luxemburg Malta Wales Skottland Nordirland Bayern Sicilien Sardinien
            Katalonien Mallorca Kanarieöarna Gran_Canaria Teneriffa Kreta Rhodos Bali Phuket Hamburg Köln Neapel Florens Venedig Turin
            Milano Genua Genève Lausanne Antwerpen Nice Marseille Sevilla Sarajevo Belgrad Sofia Tirana Pristina Skopje Minsk Tbilisi
            Jerevan Baku Kabul Islamabad Karachi Bombay Calcutta Rangoon Manila Jakarta Sydney Melbourne Kapstaden Johannesburg Nairobi
            Mogadishu Addis_Abeba Khartoum Tripoli Tunis Alger Rabat Kairo Sanaa Aleppo Homs Mosul Bagdad
        el Πάτρα Ηράκλειο Λάρισα Βόλος Ιωάννινα Χανιά Ρόδος Κέρκυρα Καλαμάτα Κοζάνη Πειραιάς Πειραιά Κρήτη Πελοπόννησος Θεσσαλία
            Μακεδονία Ήπειρος Εύβοια Αττική Θράκη Λέσβος Σάμος Χίος Σαντορίνη Μύκονος Χαλκίδα Τρίκαλα Καβάλα Λευκωσία Λεμεσός Έβρος
        ro Cluj Cluj-Napoca Iași Timișoara Constanța Brașov Sibiu Craiova Galați Ploiești Oradea Arad Pitești Bacău Suceava Buzău
            Baia_Mare Târgu_Mureș Alba_Iulia Deva Transilvania Muntenia Oltenia Dobrogea Banat Ardeal Maramureș Bucovina Otopeni Ilfov
            Chișinău Argeș Prahova Carpați Curtea_de_Argeș
        pt Porto Coimbra Leiria Setúbal Aveiro Funchal Algarve Alentejo Açores Madeira São_Paulo Rio_de_Janeiro Brasília Curitiba
            Belo_Horizonte Porto_Alegre Manaus Goiânia Recife Minas_Gerais Bahia Paraná Amazónia Amazônia Rio_Grande_do_Sul
            Santa_Catarina
            Florianópolis Pernambuco Ceará Luanda Maputo Moçambique Angola Cabo_Verde Timor-Leste
            Albânia Andorra Argélia Bolívia Bósnia Bósnia-Herzegovina Botsuana Burquina_Faso Burúndi Camarões Camboja Chade
            Chechénia
            Checoslováquia Chile Cingapura Singapura Colômbia Congo Costa_do_Marfim Costa_Rica Cuba Equador Eritreia Eslovénia
            Eslovênia Etiópia Filipinas Gana Geórgia Guatemala Guiana Guiné Guiné-Bissau Guiné_Equatorial Haiti Honduras Iêmen Iémen
            Irlanda_do_Norte Escócia País_de_Gales Islândia Jamaica Jordânia Jugoslávia Iugoslávia Kosovo Kuwait Laos Lesoto Libéria
            Líbia Liechtenstein Luxemburgo Macau Macedónia Macedônia Madagáscar Malásia Malawi Maldivas Mali Malta Marrocos Maurícia
            Mauritânia Mianmar Birmânia Mónaco Mônaco Mongólia Montenegro Namíbia Nepal Nicarágua Níger Nova_Zelândia Omã Palestina
            Panamá Paraguai Peru Porto_Rico Quénia Quênia Quirguistão Ruanda São_Tomé_e_Príncipe Senegal Serra_Leoa Somália
            Sri_Lanka
            Suazilândia Sudão Suriname Tailândia Taiwan Tanzânia Tchetchênia Togo Tunísia Uganda URSS União_Soviética Uruguai
            Usbequistão Vaticano Venezuela Zaire Zâmbia Zimbábue Zimbabwe América_Latina América_do_Sul América_do_Norte
            América_Central Oriente_Médio Médio_Oriente Magrebe Leste_Europeu Cisjordânia Tibete Sibéria Bálcãs Balcãs Caxemira
            Catalunha Andaluzia Galiza Baviera Califórnia Flórida Texas Alasca Havaí Dublin Edimburgo Glasgow Manchester Liverpool
            Birmingham Belfast Oslo Helsínquia Helsinque Belgrado Sarajevo Zagreb Minsk Varna Barcelona Sevilha Valência Bilbau Vigo
            Milão Turim Nápoles Veneza Florença Bolonha Gênova Génova Marselha Lyon Nice Estrasburgo Bordéus Toulouse Hamburgo
            Frankfurt Colónia Colônia Bonn Estugarda Nuremberga Zurique Basileia Berna Cairo Argel Tunes Trípoli Rabat Casablanca
            Dacar Bissau Nairobi Harare Joanesburgo Johannesburgo Pretória Adis_Abeba Riade Doha Amã Cabul Carachi Islamabad Bombaim
            Mumbai Calcutá Bangcoc Banguecoque Manila Jacarta Díli Sydney Melbourne Camberra Wellington Chicago Boston Los_Angeles
            São_Francisco Miami Houston Dallas Atlanta Filadélfia Seattle Detroit Las_Vegas Nova_Orleans Montreal Toronto Vancouver
            Havana Cidade_do_México Buenos_Aires Lima Bogotá Caracas Montevidéu Assunção La_Paz Quito Manhattan Hollywood Acre
            Alagoas
            Amapá Amazonas Distrito_Federal Espírito_Santo Goiás Maranhão Mato_Grosso Mato_Grosso_do_Sul Pará Paraíba Piauí
            Rio_Grande_do_Norte Rondônia Roraima Sergipe Tocantins Nordeste Sudeste Aracaju Belém Boa_Vista Campinas Campo_Grande
            Caxias_do_Sul Contagem Cuiabá Fortaleza Foz_do_Iguaçu Guarulhos Ipanema João_Pessoa Joinville Juiz_de_Fora Londrina
            Macapá
            Maceió Maringá Niterói Olinda Osasco Petrópolis Porto_Velho Ribeirão_Preto Rio_Branco Santo_André São_Bernardo_do_Campo
            São_Luís São_José_dos_Campos São_Carlos Sorocaba Teresina Uberlândia Vitória Copacabana Almada Amadora Barreiro Braga
            Bragança Cascais Castelo_Branco Covilhã Espinho Évora Faro Figueira_da_Foz Guimarães Loures Matosinhos Ovar Oeiras
            Portalegre Portimão Póvoa_de_Varzim Santarém Seixal Sines Sintra Torres_Vedras Viana_do_Castelo Vila_Nova_de_Gaia
            Vila_Real Viseu Minho Ribatejo Trás-os-Montes Beira_Interior Estoril Fátima
        vi TP_HCM TP.HCM Hồ_Chí_Minh Sài_Gòn Đà_Nẵng Hải_Phòng Cần_Thơ Huế Nha_Trang Khánh_Hòa Quảng_Ninh Hạ_Long Nghệ_An Thanh_Hóa
            Quảng_Nam Quảng_Ngãi Bình_Dương Đồng_Nai Vũng_Tàu Đà_Lạt Lâm_Đồng Lào_Cai Sa_Pa Thái_Nguyên Phú_Quốc Quảng_Trị Quảng_Bình
            Hà_Tĩnh Hoàn_Kiếm Hồ_Gươm Đồng_Tháp An_Giang Cà_Mau Đắk_Lắk Gia_Lai Bắc_Ninh Hưng_Yên
        he חיפה באר_שבע אשדוד אשקלון נתניה חדרה אילת טבריה צפת נצרת רמת_גן פתח_תקווה ראשון_לציון חולון הרצליה רעננה קריית_אתא
            לוד רמלה נס_ציונה מודיעין כפר_סבא הוד_השרון בת_ים גבעתיים בני_ברק רהט אופקים דימונה ירוחם מצפה_רמון קריית_גת
            קריית_מלאכי קריית_אונו קריית_ים קריית_ביאליק קריית_מוצקין נהריה עכו כרמיאל מטולה מגדל_העמק עפולה בית_שאן יקנעם סכנין אום_אל-פחם 
            טייבה כפר_קאסם ג'סר_א-זרקא דלית_אל-כרמל יפו תל_אביב-יפו הכרמל הכנרת הגולן רמת_הגולן הערבה השרון הגדה_המערבית עזה רפיח
            ח'אן_יונס ג'באליה
            קיסריה זכרון_יעקב מעלה_אדומים ביתר_עילית לאס_וגאס סאו_פאולו בודפשט ניקוסיה ברצלונה מינכן פרנקפורט מנהטן בוסטון שיקגו
            קריית_שמונה שדרות בית_שמש הנגב הגליל יהודה_ושומרון רמאללה שכם חברון ג'נין
        zh 广州 廣州 深圳 成都 重庆 重慶 武汉 武漢 西安 杭州 南京 天津 苏州 郑州 长沙 沈阳 青岛 大连 厦门 昆明 哈尔滨 广东 四川 浙江 江苏 山东 河南 河北
            湖北 湖南 福建 安徽 云南 贵州 陕西 甘肃 新疆 西藏 内蒙古 海南 台湾 臺灣 台北 臺北 高雄 澳门 雄安
        ko 부산 인천 대구 대전 광주 울산 세종 제주 수원 성남 용인 고양 창원 청주 전주 천안 강릉 춘천 포항 경기도 강원도 충청북도 충청남도
            전라북도 전라남도 경상북도 경상남도 제주도 평양 여의도 강남구
        hi गुवाहाटी नागपुर इंदौर ग्वालियर जबलपुर उज्जैन रायपुर बिलासपुर भुवनेश्वर कटक गोवा पणजी शिमला मनाली धर्मशाला लुधियाना अमृतसर जालंधर
            बठिंडा संगरूर पटियाला गुरुग्राम गुड़गांव फरीदाबाद नोएडा गाजियाबाद मेरठ आगरा मथुरा अलीगढ़ बरेली मुरादाबाद सहारनपुर गोरखपुर
            प्रयागराज इलाहाबाद
            अयोध्या झांसी दरभंगा सहरसा मुजफ्फरपुर भागलपुर धनबाद बोकारो जमशेदपुर हजारीबाग राजकोट वडोदरा गांधीनगर जामनगर जोधपुर उदयपुर अजमेर
            बीकानेर जैसलमेर नासिक औरंगाबाद कोल्हापुर सोलापुर सांगली अमरावती वर्धा मैसूर मंगलुरु कोच्चि तिरुवनंतपुरम कोयंबटूर मदुरै
            विशाखापत्तनम विजयवाड़ा
            जम्मू लद्दाख चमोली हरिद्वार ऋषिकेश नैनीताल असम मणिपुर मेघालय नागालैंड त्रिपुरा मिजोरम सिक्किम अरुणाचल_प्रदेश केरल तमिलनाडु
            कर्नाटक तेलंगाना
            आंध्र_प्रदेश दिल्ली इस्लामाबाद लाहौर कराची ढाका काठमांडू कोलंबो विदर्भ बस्तर
            मुंबई कोलकाता चेन्नई बेंगलुरु हैदराबाद लखनऊ पटना जयपुर भोपाल अहमदाबाद पुणे कानपुर वाराणसी रांची चंडीगढ़ देहरादून श्रीनगर
            उत्तर_प्रदेश बिहार राजस्थान मध्य_प्रदेश महाराष्ट्र गुजरात पंजाब हरियाणा झारखंड पश्चिम_बंगाल केरल तमिलनाडु कर्नाटक असम
            उत्तराखंड हिमाचल_प्रदेश छत्तीसगढ़ ओडिशा कश्मीर नेपाल बांग्लादेश श्रीलंका
        fa سنندج زنجان قزوین ساری گرگان بجنورد بیرجند یاسوج ایلام خرم‌آباد شهرکرد بندر_عباس چابهار دزفول اندیمشک کاشان نیشابور سبزوار
            تربت_حیدریه
            تربت_جام اسلامشهر ورامین آمل رامسر انزلی لاهیجان مراغه مهاباد سقز مریوان جویبار رودبار آذربایجان_غربی آذربایجان_شرقی
            خراسان_رضوی خراسان_شمالی خراسان_جنوبی کهگیلویه_و_بویراحمد چهارمحال_و_بختیاری هرات قندهار مزارشریف قندوز بغلان ننگرهار بلخ غزنی
            بامیان
             خوارزم سمرقند اربیل سلیمانیه نجف کربلا دبی آسیای_مرکزی دریاچه_ارومیه
            مشهد اصفهان شیراز تبریز اهواز کرج قم کرمان کرمانشاه رشت همدان یزد بندرعباس خوزستان خراسان گیلان مازندران سیستان_و_بلوچستان
            بلوچستان کردستان لرستان هرمزگان بوشهر گلستان سمنان زاهدان خرمشهر آبادان ارومیه اردبیل کابل بصره
        """;

    /// <summary>The places of a language, as written.</summary>
    public static IReadOnlySet<string> Of(string tag) =>
        new WordSet(() =>
            Rows(Lines)
                .SelectMany(row => row[Columns.IndexOf(tag) + 1].Split('/'))
                .Where(name => name != "-")
                .Concat(Rows(Home).First(row => row[0] == tag)[1..])
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
