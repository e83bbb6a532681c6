namespace Summarizer.Languages.LongTables;

/// <summary>The organizations, places and given names most frequent in Indonesian news, written by hand.</summary>
internal static class IndonesianNames
{
    public const string Organizations = """
        Perserikatan Bangsa-Bangsa, Angkatan Darat, Angkatan Laut, Angkatan Udara, Badan Riset dan Inovasi Nasional, Badan Usaha
        Milik Negara, Partai Demokrat, Partai Golkar, Partai Gerindra, Partai NasDem,
        Partai Keadilan Sejahtera, Partai Kebangkitan Bangsa, Partai Amanat Nasional, Partai Persatuan Pembangunan, Partai Hanura,
        Partai Demokrasi Indonesia Perjuangan, PDI-P, Koalisi Merah Putih, Koalisi Indonesia Hebat, Mabes Polri, DPR RI, MPR RI,
        BPH Migas, HMI, LSI, UGM, UI, ITB, Bank Sentral Malaysia, Bekraf, Kemenkominfo, Kemendikbud, Satgas Covid-19,
        Komisi Pemberantasan Korupsi, Komisi Pemilihan Umum, Badan Pangan Nasional, Badan Gizi Nasional,
        Badan Pengawas Obat dan Makanan, Badan Nasional Penanggulangan Bencana, Badan Pusat Statistik, Badan Pemeriksa Keuangan,
        Badan Intelijen Negara, Badan Narkotika Nasional, Mahkamah Agung, Mahkamah Konstitusi, Dewan Perwakilan Rakyat, Bank Indonesia,
        Otoritas Jasa Keuangan, Bursa Efek Indonesia, Kementerian Dalam Negeri, Kementerian Luar Negeri, Kementerian Keuangan,
        Kementerian Kesehatan, Kementerian Agama, Kementerian Sosial, Kementerian Pertahanan, Kementerian Perhubungan,
        Kementerian Pertanian, Kementerian Perdagangan, Kementerian Perindustrian, Kementerian Ketenagakerjaan,
        Kementerian Energi dan Sumber Daya Mineral, Kementerian Kelautan dan Perikanan, Kementerian Pemuda dan Olahraga,
        Kementerian Pendidikan Dasar dan Menengah, Kementerian Pendidikan dan Kebudayaan, Kementerian Lingkungan Hidup,
        Kementerian Pekerjaan Umum, Kementerian Komunikasi dan Digital, TNI Angkatan Laut, TNI Angkatan Darat, TNI Angkatan Udara,
        Human Rights Watch, Amnesty International, Greenpeace, UNESCO, UNICEF, UNHCR, Bank Dunia, Palang Merah Indonesia, PMI, PBSI, PSSI,
        PSM Makassar, Persib Bandung, Persija Jakarta, Persebaya Surabaya, Arema FC, Bali United, Borneo FC, Persis Solo, PSIS Semarang,
        Madura United, Dewa United, Persik Kediri, Barito Putera, PSS Sleman, Semen Padang, Malut United, Bhayangkara FC,
        Universitas Indonesia,
        Universitas Gadjah Mada, Institut Teknologi Bandung, Universitas Airlangga, Universitas Padjadjaran, Universitas Diponegoro,
        TikTok, Telegram, Netflix, Spotify, Shopee, Lazada, Traveloka, Bernama, Xinhua, Kyodo, The Straits Times,
        The Jakarta Post, Jawa Pos,
        Media Indonesia, Suara Merdeka, Kedaulatan Rakyat, Metro TV, TVRI, RRI, RCTI, SCTV, Kompas.com, KOMPAS.com, tvOne, Apindo, Kadin,
        Aprindo, Gapki, YLKI, ICW, Walhi, Kontras, Komnas HAM, Komnas Perempuan, Ombudsman, Indef, LIPI, BRIN, BKN, BUMN, PLN, Pelni,
        NATO, PBB, UE, Uni Eropa, WHO, IMF, OPEC, ASEAN, APEC, G20, G7, BRICS, FIFA, UEFA, AFC, PSSI, KONI, DPR, DPRD, DPD, MPR,
        KPK, KPU, Bawaslu, MK, MA, BPK, BIN, BNN, BNPT, BNPB, BMKG, BPS, BPOM, OJK, BEI, BI, MUI, NU, Muhammadiyah, Polri, TNI,
        Polda Metro Jaya, Bareskrim, Densus 88, PDIP, PDI Perjuangan, Golkar, Gerindra, Demokrat, NasDem, Hanura, PAN, PKS, PKB,
        PPP, PSI, Perindo, FPI, HTI, ISIS, Al Qaeda, Al-Qaeda, Taliban, Hamas, Hizbullah, Reuters, AP, AFP, BBC, CNN,
        CNN Indonesia, Antara, Kompas, Tempo, Detikcom, detikcom, Liputan6, Republika, Al Jazeera, Kremlin, Gedung Putih,
        Pentagon, Istana, CIA, FBI, NASA, Google, Apple, Microsoft, Facebook, Twitter, Instagram, WhatsApp, YouTube, Amazon,
        Tesla, Samsung, Gojek, Go-Jek, Grab, Uber, Tokopedia, Bukalapak, Telkomsel, Telkom, Indosat, Pertamina, PLN, BUMN, BNI,
        BRI, BCA, Bank Mandiri, Garuda Indonesia, Lion Air, Persib, Persija, Arema, Persebaya, Manchester United, Manchester City,
        Chelsea, Arsenal, Liverpool, Real Madrid, Barcelona, Juventus, Bayern Munchen, AC Milan, Inter Milan, Yamaha, Honda,
        Ducati, Mercedes, Ferrari, BPJS Kesehatan, BPJS Ketenagakerjaan
        """;

    public const string Places = """
        AS, Abu Dhabi, Abuja, Aceh, Addis Ababa, Aden, Afganistan, Afghanistan, Afrika, Afrika Selatan, Agam, Albania, Alger,
        Aljazair, Alor, Ambon, Amerika, Amerika Latin, Amerika Serikat, Amman, Amsterdam, Anambas, Angola, Ankara, Arab Saudi,
        Argentina, Armenia, Asahan, Asia, Asia Tenggara, Asmat, Athena, Auckland, Australia, Austria, Azerbaijan, Badung, Baghdad,
        Bahrain, Balangan, Bali, Balikpapan, Banda Aceh, Bandar Lampung, Bandung, Bandung Barat, Banggai, Bangka, Bangka Belitung,
        Bangkalan, Bangkok, Bangladesh, Bangli, Banjarbaru, Banjarmasin, Banjarnegara, Bantaeng, Banten, Bantul, Banyuasin, Banyumas,
        Banyuwangi, Barcelona, Barito, Barru, Batam, Batang, Batang Hari, Baubau, Beijing, Beirut, Bekasi, Belanda, Belarus, Belgia,
        Belitung, Belu, Bengkalis, Bengkayang, Bengkulu, Berau, Berlin, Biak, Binjai, Bintan, Bireuen, Bitung, Blitar, Blora, Boalemo,
        Bogor, Bogota, Bojonegoro, Bolaang Mongondow, Bolivia, Bondowoso, Bone, Bone Bolango, Bontang, Bosnia, Boston, Boven Digoel,
        Boyolali, Brasil, Brebes, Brisbane, Britania Raya, Bromo, Brunei, Brussel, Budapest, Buenos Aires, Bukittinggi, Buleleng,
        Bulgaria, Bulukumba, Bulungan, Bungo, Buol, Buru, Busan, Buton, California, Canberra, Cape Town, Ceko, Chicago, Chile, China,
        Ciamis, Cianjur, Cilacap, Cilegon, Cimahi, Cina, Cirebon, DIY, DKI Jakarta, Dairi, Damaskus, Delhi, Deli Serdang, Demak,
        Denmark, Denpasar, Depok, Dhaka, Dharmasraya, Doha, Dompu, Donggala, Dubai, Dublin, Dumai, Ekuador, El Salvador, Ende,
        Enrekang, Eropa, Estonia, Ethiopia, Fakfak, Federasi Rusia, Fiji, Filipina, Finlandia, Flores, Flores Timur, Florida,
        Frankfurt, Garut, Gayo Lues, Gaza, Georgia, Ghana, Gianyar, Gorontalo, Gowa, Gresik, Grobogan, Guangzhou, Guatemala, Gunung
        Mas, Gunungkidul, Gunungsitoli, Hainan, Haiti, Halmahera, Halmahera Selatan, Halmahera Tengah, Hamburg, Hanoi, Helsinki, Ho
        Chi Minh, Honduras, Hong Kong, Hongkong, Hulu Sungai Selatan, Hungaria, Ibu Kota Nusantara, India, Indonesia, Indragiri,
        Indragiri Hilir, Indragiri Hulu, Indramayu, Inggris, Irak, Iran, Irlandia, Islamabad, Islandia, Israel, Istanbul, Italia,
        Jakarta, Jakarta Barat, Jakarta Pusat, Jakarta Selatan, Jakarta Timur, Jakarta Utara, Jamaika, Jambi, Jawa, Jawa Barat, Jawa
        Tengah, Jawa Timur, Jayapura, Jayawijaya, Jember, Jembrana, Jeneponto, Jenewa, Jepang, Jepara, Jerman, Jerusalem,
        Johannesburg, Jombang, Kabul, Kaimana, Kairo, Kalimantan, Kalimantan Barat, Kalimantan Selatan, Kalimantan Tengah, Kalimantan
        Timur, Kalimantan Utara, Kamboja, Kamerun, Kampar, Kanada, Kapuas, Kapuas Hulu, Karachi, Karanganyar, Karangasem, Karawang,
        Karimun, Karo, Kathmandu, Katingan, Kaukasus, Kayong Utara, Kazakhstan, Kebumen, Kediri, Keerom, Kendal, Kendari, Kenya,
        Kepulauan Riau, Kepulauan Seribu, Kerinci, Ketapang, Khartoum, Kiev, Kirgizstan, Klaten, Klungkung, Kolaka, Kolkata, Kolombia,
        Kolombo, Konawe, Kongo, Kopenhagen, Korea Selatan, Korea Utara, Kosovo, Kosta Rika, Kotabaru, Kotamobagu, Kotawaringin Barat,
        Kotawaringin Timur, Krakatau, Krimea, Kroasia, Kuala Lumpur, Kuantan Singingi, Kuba, Kubu Raya, Kudus, Kulon Progo, Kupang,
        Kuta, Kutai Barat, Kutai Kartanegara, Kutai Timur, Kuwait, Kyiv, Kyoto, Labuan Bajo, Labuhanbatu, Lagos, Lahat, Lamandau,
        Lamongan, Lampung, Lampung Selatan, Lampung Tengah, Lampung Timur, Landak, Langkat, Langsa, Lanny Jaya, Laos, Larantuka, Las
        Vegas, Latvia, Lebak, Lebanon, Leipzig, Lembata, Lhokseumawe, Libya, Lima Puluh Kota, Lisboa, Lituania, Liverpool, Lombok,
        Lombok Barat, Lombok Tengah, Lombok Timur, Lombok Utara, London, Los Angeles, Lubuklinggau, Luksemburg, Lumajang, Luwu, Luwu
        Timur, Luwu Utara, Madagaskar, Madiun, Madrid, Madura, Magelang, Magetan, Mahakam Ulu, Majalengka, Majene, Makassar, Makedonia
        Utara, Makkah, Malang, Malaysia, Malinau, Malta, Maluku, Maluku Barat Daya, Maluku Tengah, Maluku Tenggara, Maluku Utara,
        Mamasa, Mamuju, Manado, Manama, Manchester, Mandailing Natal, Manggarai, Manggarai Barat, Manila, Manokwari, Mappi, Maroko,
        Maros, Martapura, Mataram, Maumere, Maybrat, Medan, Mekah, Meksiko, Melawi, Melbourne, Mempawah, Mentawai, Merangin, Merapi,
        Merauke, Mesir, Mesuji, Miami, Milan, Milano, Mimika, Minahasa, Minsk, Mojokerto, Moldova, Mongolia, Montenegro, Morotai,
        Morowali, Moskow, Moskwa, Mozambik, Muara Enim, Muaro Jambi, Mukomuko, Mumbai, Munich, Murung Raya, Musi Banyuasin, Musi
        Rawas, Muskat, Myanmar, NTB, NTT, Nabire, Nagan Raya, Nagekeo, Nagorny Karabakh, Nairobi, Napoli, Natuna, Nduga, Nepal, New
        Delhi, New York, Ngada, Nganjuk, Ngawi, Nias, Nigeria, Norwegia, Nunukan, Nusa Tenggara Barat, Nusa Tenggara Timur, Nusantara,
        Ogan Ilir, Ogan Komering Ilir, Ogan Komering Ulu, Oman, Osaka, Oslo, Pacitan, Padang, Padang Lawas, Padang Panjang, Padang
        Pariaman, Padangsidimpuan, Pagar Alam, Pakistan, Palangka Raya, Palembang, Palestina, Palopo, Palu, Pamekasan, Panama,
        Pandeglang, Pangandaran, Pangkajene, Pangkalpinang, Paniai, Pantai Gading, Papua, Papua Barat, Papua Barat Daya, Papua Nugini,
        Papua Pegunungan, Papua Selatan, Papua Tengah, Paraguay, Parepare, Pariaman, Parigi Moutong, Paris, Pasaman, Paser, Pasuruan,
        Pati, Payakumbuh, Pekalongan, Pekanbaru, Pelalawan, Pemalang, Pematang Siantar, Pematangsiantar, Penajam Paser Utara,
        Perancis, Perth, Peru, Pesawaran, Pesisir Selatan, Phnom Penh, Pidie, Pinrang, Pohuwato, Polandia, Polewali Mandar, Ponorogo,
        Pontianak, Portugal, Poso, Prabumulih, Praha, Prancis, Pringsewu, Probolinggo, Pulang Pisau, Puncak Jaya, Purbalingga,
        Purwakarta, Purwokerto, Purworejo, Qatar, Rabat, Raja Ampat, Rejang Lebong, Rembang, Riau, Rinjani, Rio de Janeiro, Riyadh,
        Rokan Hilir, Rokan Hulu, Roma, Rote Ndao, Rumania, Rusia, Ruteng, Rwanda, Sabang, Sabu Raijua, Salatiga, Samarinda, Sambas,
        Samosir, Sampang, San Francisco, Sanaa, Sanggau, Sangihe, Sao Paulo, Sarmi, Sarolangun, Sawahlunto, Sekadau, Selayar, Seluma,
        Semarang, Semeru, Senegal, Seoul, Seram, Serang, Serbia, Serdang Bedagai, Seruyan, Shanghai, Shenzhen, Sibolga, Sidenreng
        Rappang, Sidoarjo, Sigi, Sijunjung, Sikka, Simalungun, Simeulue, Singapura, Singaraja, Singkawang, Sinjai, Sintang, Siprus,
        Situbondo, Sleman, Slovakia, Slovenia, Solo, Solok, Somalia, Soppeng, Sorong, Spanyol, Sragen, Sri Lanka, Stockholm, Subang,
        Subulussalam, Sudan, Sukabumi, Sukamara, Sukoharjo, Sulawesi, Sulawesi Barat, Sulawesi Selatan, Sulawesi Tengah, Sulawesi
        Tenggara, Sulawesi Utara, Sumatera, Sumatera Barat, Sumatera Selatan, Sumatera Utara, Sumba, Sumba Barat, Sumba Timur,
        Sumbawa, Sumedang, Sumenep, Sungai Penuh, Surabaya, Surakarta, Suriah, Swedia, Swiss, Sydney, Tabalong, Tabanan, Taiwan,
        Tajikistan, Takalar, Talaud, Tambrauw, Tana Toraja, Tanah Bumbu, Tanah Datar, Tanah Laut, Tangerang, Tangerang Selatan,
        Tanggamus, Tanjungbalai, Tanjungpinang, Tanzania, Tapanuli, Tapanuli Selatan, Tapanuli Tengah, Tapanuli Utara, Tapin, Tarakan,
        Tasikmalaya, Tebing Tinggi, Tebo, Tegal, Teheran, Tel Aviv, Teluk Bintuni, Teluk Wondama, Temanggung, Ternate, Texas,
        Thailand, Tidore, Timika, Timor Leste, Timor Tengah Selatan, Timor Tengah Utara, Timur Tengah, Tiongkok, Toba, Tojo Una-Una,
        Tokyo, Tolitoli, Tomohon, Toraja, Toraja Utara, Toronto, Trenggalek, Tripoli, Tual, Tuban, Tulang Bawang, Tulungagung, Tunis,
        Tunisia, Turki, Turkmenistan, Ubud, Uganda, Ukraina, Uni Emirat Arab, Uni Eropa, Uni Soviet, Uruguay, Uzbekistan, Vancouver,
        Vatikan, Venezuela, Vientiane, Vietnam, Wajo, Wakatobi, Wamena, Waropen, Warsawa, Washington, Way Kanan, Wellington, Wina,
        Wonogiri, Wonosobo, Wuhan, Yahukimo, Yalimo, Yaman, Yangon, Yerusalem, Yogyakarta, Yordania, Yunani, Zambia, Zimbabwe, Zurich
        """;

    public const string FirstNames = """
        ahok airlangga bahlil gibran habibie jokowi luhut mahfud megawati moeldoko puan sandiaga soeharto soekarno abdul abdurrahman
        achmad adam adi adinda aditya afif agung agus agustina ahmad aisyah ajeng akbar albert albertus aldi alex
        alfian alif alya amelia amin aminah amir anastasia andi andika andini andre andreas andri andy angga anggi anggraini anies
        anisa anita anton antonius anwar ardi ardiansyah ari arief arif arifin aris arman armando arum arya asep asih asri astrid
        astuti aulia ayu azhar azis aziz bagas bagus bahrul bambang basuki bayu benny bernadus budi candra catur cecep christian cici
        cindy dadan dadang danang daniel darmawan david debby dedi dedy delia deni denny desi desy devi dewa dewi dian diana didik
        dimas dinda dini dita djoko dodi doni donny dwi dyah eddy edi edwin eka eko elisa elvira ely endah endang enny erick erna erni
        erwin esti evi fadil fadli fahmi fahri faisal fajar fandi farhan farid fatimah fatmawati febri febry felix ferdi ferdinand
        ferry firman fitri fitriani frans fransiska fransiskus galih ganjar gatot gede gerry gita gunawan hadi haikal halim hamid
        hamzah hana handoko hani hanif hari haris hartono harun haryanto hasan hasbi hasyim helmi hendra hendri hendro henny heri
        herlina herman hermawan herry heru heryanto hidayat hilda husein ida ignatius ika ilham imam imelda ina indra inul irfan irma
        irwan irwansyah isa iskandar ismail istiqomah ita ivan iwan jamal jamaluddin janah jefri jessica jhon johan johannes joko joni
        josef joshua julia juliana jumadi junaidi kartika ketut kevin khadijah khairul komang kristian kristina kurniawan kusuma laila
        laksmi lestari lia liliana lina linda lisa lucia luh lukas lukman lusi luthfi made maharani mahmud mardiana maria mariana
        mariyam marlina martha marthen martin maruli maya meri mia michael mikael mochamad mohammad muchlis muhamad muhammad mukhlis
        mulyadi mulyono munir mustafa nabila nadia nana nanang nani nasrullah natalia nia niken nila nina nining nita novi novita nur
        nuraini nurdin nurhayati nurjanah nurlaela nursyam nurul nyoman oki okta oktavia olivia paulus petrus prabowo pramono pras
        prasetyo prayitno priyanto purnomo puspita putri putu rachmat raden radit raffi rafli rahmat raisa ramadhan rani ratih ratna
        reza rezki rian ricky ridwan rifki rika rina rinaldi rini ririn riska riski rita riyan rizal rizka rizki rizky robert robi
        rohman rohmat roni rosa rosalina rosan rosdiana rosi rosita rudi rudy rukmini rusdi ruslan rusli safira sahrul said saiful
        salim salma samsul sandi santi santoso sarah saras satria selamet septian setiawan shinta sigit sinta siti slamet sofia sofyan
        solihin sonny sopian sri stefanus subagyo sudarmono sudirman sugeng suharti suharto sujatmiko sukarno sukma sulaiman sulastri
        sulistyo sumarni sumarno supardi suparman suparno supri supriyadi suryadi suryani suryanto susan susanto susi susilo sutarno
        sutrisno suwandi suwarno suyanto suyatno syahrul syaiful syamsul syarif tantri tarmizi tatang taufan taufik teddy tegar teguh
        teuku theresia thomas tika tina titik titin tomi toni tono totok tri triyono tuti ucok ujang umar umi untung usman vera
        veronika vicky vina vincent vivi wahid wahyu wahyudi wawan wayan welly wendy widodo widya wijaya willy wina winarno winda wira
        wisnu yani yanti yanto yanuar yayan yayuk yoga yogi yohana yohanes yohanis yosef yudha yudi yulia yuliana yuliani yulianto
        yuni yunita yusrizal yusuf zaenal zahra zainal zaini zainuddin zaki zulfikar zulkarnain zulkifli
        """;
}
