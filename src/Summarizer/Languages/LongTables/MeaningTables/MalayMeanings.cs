namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>
/// Malay words by meaning: those of Indonesian, and its own, written by hand. <see cref="Meanings"/> explains the format.
/// </summary>
internal static class MalayMeanings
{
    public static Meanings Table { get; } =
        new(IndonesianMeanings.Opposites + Opposites, Kinds)
        {
            StemRules = IndonesianMeanings.StemRules,
            WithoutWords = new("tanpa"),
            Negations = new("tidak tak bukan belum tanpa jangan tiada bukannya tidaklah takkan usah tidakkan bukanlah"),
            Limits = new("sahaja hanya saja kurang sekadar semata-mata"),
            NegativePrefixes = ["nyah"],
            Auxiliaries = new(
                """
                akan telah sudah sedang dapat boleh perlu harus mesti pernah ada adalah ialah menjadi turut masih lagi juga pun itu ini
                mereka beliau kami kita dia ia anda saya oleh bagi untuk dengan dalam pada kepada daripada dari di ke yang dan atau serta
                tetapi namun malah manakala sementara ketika semasa selepas sebelum apabila bila sejak hingga sehingga agar supaya kerana
                sebab jika kalau walaupun meskipun seperti iaitu yakni bahawa sangat amat lebih paling sekali
                """
            ),
            TimeLimits = new("sebelum"),
            Reversals = new(
                """
                menolak ditolak penolakan gagal kegagalan menafikan dinafikan menyangkal disangkal menghentikan dihentikan mencegah
                dicegah menghalang dihalang hanya kecuali selain kurang sebelum enggan mustahil mengelak mengelakkan batal
                dibatalkan membatalkan sukar nyaris membantah dibantah bantahan menentang ditentang melarang dilarang larangan
                mengharamkan diharamkan menggagalkan tanpa hilang terlepas kehilangan hampa sifar percuma berhenti lambat lewat
                meragui diragui ketepikan mengetepikan diketepikan kekal bebas dibebaskan selamat tergendala ditangguhkan
                menangguhkan tertangguh ketiadaan kekurangan lega lupa melupakan teragak-agak lalai
                """
            ),
            All = new("semua seluruh setiap kesemua kesemuanya segala semuanya tiap sepenuhnya keseluruhan sentiasa sekalian"),
            Some = new(
                """
                sebahagian beberapa sesetengah segelintir kebanyakan separuh sebanyak seramai banyak ramai majoriti salah puluhan ratusan
                ribuan dua tiga empat lima enam tujuh lapan sembilan sepuluh hampir sebilangan sejumlah suku kadangkala kadang-kadang
                """
            ),
            Possible = new(
                """
                mungkin barangkali dapat boleh akan berkemungkinan kemungkinan bercadang cadang cadangan mencadangkan dicadangkan
                merancang dirancang rancangan mempertimbangkan dipertimbangkan menimbang berharap diharap diharapkan ingin hendak
                mahu dijangka jangka dijangkakan disyaki dipercayai didakwa jika kalau sekiranya sama_ada bakal berhasrat
                menyasarkan sasaran mengkaji dikaji perlu harus meminta mendesak menuntut seandainya andai meneliti membincangkan
                menilai
                """
            ),
            Presumably = new("mungkin berkemungkinan barangkali kemungkinan kononnya dikhabarkan dipercayai disyaki didakwa"),
            Drafts = new("draf cadangan rancangan khabar"),
            Completed = new("telah sudah"),
            Futures = new("akan bakal"),
            Doubtful = new(
                """
                mungkin barangkali boleh berkemungkinan kemungkinan bercadang mencadangkan dicadangkan merancang dirancang
                mempertimbangkan dipertimbangkan menimbang berhasrat jika sekiranya seandainya mengkaji dikaji dijangka akan mahu
                ingin hendak meneliti membincangkan menilai
                """
            ),
            Agents = WordList.Words("oleh"),
            Relatives = WordList.Words("yang bahwa bahawa"),
            MutualVerbs = new("bertemu menghadapi menemui ditemani bersama melawan menikahi"),
            PassivePrefix = "di",
            Certain = new("sudah telah memutuskan diputuskan pasti dipastikan memang rasmi"),
        };

    private const string Opposites = """
        naik menaikkan dinaikkan kenaikan meningkat meningkatkan ditingkatkan peningkatan bertambah menambah melonjak lonjakan melambung
            meluas membesar | turun menurun menurunkan diturunkan penurunan berkurang berkurangan mengurangkan dikurangkan pengurangan
            menyusut merosot jatuh kejatuhan susut menguncup mengecil merudum;
        ~menang memenangi kemenangan mengalahkan menewaskan menumpaskan menundukkan membenam juara | kalah tewas kekalahan tumpas kecundang
            dikalahkan ditewaskan;
        menerima diterima bersetuju menyetujui dipersetujui meluluskan diluluskan lulus kelulusan membenarkan dibenarkan mengizinkan
            diizinkan mengesahkan menyokong | menolak ditolak penolakan melarang dilarang larangan membatalkan dibatalkan mengharamkan
            diharamkan membantah enggan;
        mengesahkan disahkan pengesahan mengaku mengakui diakui pengakuan membenarkan | menafikan dinafikan penafian menyangkal disangkal
            membidas;
        membuka dibuka pembukaan terbuka | menutup ditutup penutupan tertutup;
        mula bermula memulakan dimulakan permulaan melancarkan dilancarkan | tamat berakhir berhenti menamatkan ditamatkan menghentikan
            dihentikan selesai;
        ~membeli dibeli pembelian pembeli mengambil_alih pengambilalihan | menjual dijual penjualan penjual;
        menahan ditahan penahanan menangkap ditangkap tangkapan memberkas diberkas memenjarakan dipenjarakan direman mereman | membebaskan
            dibebaskan pembebasan melepaskan dilepaskan;
        bersalah sabitan disabitkan mensabitkan | dibebaskan tidak_bersalah;
        menyokong disokong sokongan mempertahankan | menentang ditentang membantah mengecam menolak mengkritik;
        memuji dipuji pujian mengalu-alukan | mengecam kecaman mengkritik dikritik kritikan membidas menyelar;
        membina dibina pembinaan mendirikan didirikan | merobohkan dirobohkan meruntuhkan diruntuhkan memusnahkan;
        menangguhkan ditangguhkan penangguhan menunda | mempercepatkan dipercepatkan;
        hidup terselamat selamat | maut terkorban meninggal mati;
        mengambil_pekerja melantik dilantik pelantikan mengupah | memecat dipecat pemecatan memberhentikan diberhentikan membuang_kerja;
        untung keuntungan laba | rugi kerugian;
        ~hasil pendapatan | perbelanjaan;
        ~eksport mengeksport | import mengimport;
        melanjutkan dilanjutkan memanjangkan menyambung | memendekkan dipendekkan;
        gembira puas lega | kecewa hampa marah sedih;
        berjaya kejayaan | gagal kegagalan;
        mendahului | ketinggalan;
        murah | mahal;
        awal | lewat;
        utara | selatan | timur | barat;
        atas | bawah;
        majoriti | minoriti;
        tempatan domestik | asing;
        bandar | luar_bandar;
        awam kerajaan | swasta persendirian;
        sukarela | wajib;
        sementara | kekal tetap;
        ringan | parah berat serius;
        lelaki | wanita perempuan;
        kanan | kiri;
        aman damai | ganas rusuhan;
        juta | bilion | trilion | ribu | ratus;
        pagi | tengah_hari | petang | malam;
        harian | mingguan | bulanan | tahunan;
        ~mangsa | pelaku penyerang;
        ~plaintif | defendan;
        ~majikan | pekerja;
        ~tuan_rumah | pelawat;
        sebelum | selepas sesudah;
        lebih | kurang;
        """;

    private const string Kinds = """
        ibu emak | bapa ayah | abang | kakak | adik | datuk | nenek | bapa_saudara pakcik | ibu_saudara makcik | isteri | suami | jiran |
            sepupu;
        pekerja kakitangan: doktor doktor_gigi | jururawat | guru cikgu pensyarah | peguam | hakim majistret | pendakwa | arkitek | akauntan
            | juruterbang | pemandu | nelayan | petani pekebun | bomba | askar tentera | wartawan pemberita | jurugambar | pelakon |
            penyanyi | pelukis | tukang_masak | pengadil | penjaga_gol | penyerang | jurulatih | imam ustaz | paderi;
        bangunan: sekolah | universiti | gereja | masjid surau | kuil | hospital | hotel | restoran | pasar_raya | kilang | gudang | muzium
            | perpustakaan | pawagam | stadium | penjara | mahkamah | lapangan_terbang | pelabuhan | jambatan jejambat | terowong | empangan
            | istana | farmasi | padang_bola;
        kenderaan: kereta teksi | lori | bas | motosikal | basikal | tren kereta_api | kapal_terbang pesawat | helikopter | kapal bot feri |
            traktor | ambulans;
        haiwan binatang: anjing | kucing | kuda | lembu | kerbau | kambing | ayam | itik | burung | ikan | beruang | harimau | gajah |
            monyet kera | ular | buaya | penyu | lebah;
        bencana: gempa gempa_bumi | banjir | taufan | ribut | kemarau | tanah_runtuh | kebakaran | tsunami;
        jenayah: pembunuhan | kecurian rompakan samun pecah_masuk | penipuan | rasuah | penyeludupan | penculikan | peras_ugut;
        penyakit: kanser | diabetes kencing_manis | influenza selesema | malaria | campak | taun | strok | denggi;
        lutut | bahu | kepala | kaki | tangan | pinggang;
        emas | perak | gangsa | tembaga | besi | keluli | aluminium | plastik | kaca | kayu | simen;
        minyak | gas | arang_batu | solar | nuklear;
        padi beras | jagung | gandum | teh | kopi | koko | kelapa | sawit | getah | durian | pisang;
        bola_sepak | hoki | bola_keranjang | tenis | badminton | renang | tinju | catur | silat | sepak_takraw;
        merah | biru | hijau | kuning | hitam | putih;
        konsert | pameran | perkahwinan | pengebumian;
        ringgit | dolar | euro | rupiah | yen;
        ~minit | jam | hari | minggu | bulan | tahun | dekad | abad;
        """;
}
