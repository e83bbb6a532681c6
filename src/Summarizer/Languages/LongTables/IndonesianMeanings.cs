namespace Summarizer.Languages.LongTables;

/// <summary>Indonesian words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class IndonesianMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = StemRules,
            WithoutWords = new("tanpa"),
            Negations = new("tidak tak bukan belum tanpa jangan tiada bukannya tidaklah"),
            TimeLimits = new("sebelum"),
            Reversals = new(
                """
                menolak ditolak gagal membantah dibantah menyangkal menghentikan dihentikan mencegah dicegah hanya kecuali selain
                kurang sebelum nihil enggan mustahil menghindari batal dibatalkan alih-alih sulit terancam nyaris lupa melupakan
                ragu ragu-ragu segan lalai berhenti
                """
            ),
            All = new("semua seluruh seluruhnya setiap segenap semuanya tiap seantero"),
            Some = new(
                """
                sebagian beberapa sejumlah sebagiannya kebanyakan separuh setengah sepertiga seperempat sebanyak banyak mayoritas salah
                puluhan ratusan dua tiga empat lima enam tujuh delapan sembilan sepuluh
                """
            ),
            Possible = new(
                """
                mungkin barangkali dapat bisa boleh akan berencana rencana rencananya direncanakan mempertimbangkan dipertimbangkan
                menimbang usul mengusulkan diusulkan berharap diharapkan ingin hendak hendaknya opsi kemungkinan diperkirakan
                diduga dugaan wacana berniat menargetkan ditargetkan jika bila apabila menyarankan seandainya usulan menunggu
                mengkaji dikaji diupayakan menjajaki membahas
                """
            ),
            Presumably = new("kemungkinan mungkin barangkali diduga kabarnya konon"),
            Drafts = new("rancangan draf usulan rumor"),
            Completed = new("telah sudah"),
            Futures = new("akan"),
            Doubtful = new(
                """
                mungkin barangkali mempertimbangkan dipertimbangkan menimbang usul mengusulkan diusulkan opsi kemungkinan wacana
                jika bila apabila seandainya usulan menyarankan mengkaji dikaji berencana rencana direncanakan menjajaki membahas
                """
            ),
            Agents = WordList.Words("oleh"),
            Relatives = WordList.Words("yang bahwa bahawa"),
            MutualVerbs = new("bertemu menghadapi menemui ditemani bersama melawan menikahi"),
            PassivePrefix = "di",
            Certain = new("sudah telah memutuskan diputuskan pasti dipastikan resmi"),
        };

    /// <summary>How words lose prefixes and suffixes; also in Malay.</summary>
    internal static IReadOnlyList<StemRule> StemRules =>
        Meanings.Rules(
            """
            ^menge> ^meng> ^meng>k ^mem> ^mem>p ^men> ^men>t ^meny>s ^me> ^di> ^ber> ^ter> ^pe> ^pem> ^pem>p ^pen> ^pen>t ^peng> ^peng>k
            ^peny>s ^per> ^ke> ^se> ^diper> ^memper> nya> lah> kan> kannya> annya> an> i>
            """
        );

    /// <summary>Properties and events; Malay has most of them.</summary>
    internal const string Opposites = """
        naik menaikkan dinaikkan kenaikan meningkat meningkatkan peningkatan bertambah menambah penambahan melonjak lonjakan tumbuh
            pertumbuhan melejit meroket menguat | turun menurunkan diturunkan penurunan berkurang mengurangi pengurangan merosot anjlok
            menyusut jatuh melemah memangkas dipangkas pemangkasan susut dipotong memotong;
        ~menang memenangkan kemenangan mengalahkan juara unggul pemenang menaklukkan menundukkan menekuk | kalah kekalahan dikalahkan
            takluk tunduk menyerah;
        menerima diterima setuju menyetujui disetujui persetujuan mengizinkan diizinkan mengabulkan dikabulkan | menolak ditolak penolakan
            melarang dilarang larangan membatalkan dibatalkan pembatalan;
        membenarkan mengakui diakui pengakuan mengonfirmasi | membantah dibantah bantahan menyangkal menampik;
        membuka dibuka pembukaan terbuka | menutup ditutup penutupan tertutup;
        mulai memulai dimulai permulaan awal | selesai berakhir berhenti mengakhiri diakhiri menghentikan dihentikan akhir rampung;
        ~membeli dibeli pembelian pembeli mengakuisisi akuisisi | menjual dijual penjualan penjual;
        menahan ditahan menangkap ditangkap penangkapan memenjarakan penahanan | membebaskan dibebaskan bebas melepas dilepas melepaskan;
        bersalah terbukti | dibebaskan;
        mendukung didukung dukungan membela | menentang ditentang mengecam menolak mengkritik memprotes;
        memuji pujian | mengecam kecaman mengkritik mencela;
        ~datang tiba masuk | pergi berangkat keluar meninggalkan;
        membangun dibangun pembangunan mendirikan didirikan | merobohkan membongkar dibongkar meruntuhkan menghancurkan;
        kuat menguat | lemah melemah;
        membaik pulih pemulihan | memburuk memburuknya;
        bersatu bergabung digabung penggabungan | berpisah terpisah dipisah;
        cepat mempercepat dipercepat | lambat memperlambat;
        menunda ditunda penundaan tertunda mengundur diundur | memajukan dimajukan;
        hidup selamat | tewas meninggal mati wafat gugur;
        lahir kelahiran | meninggal wafat kematian;
        menikah pernikahan | bercerai perceraian;
        merekrut mengangkat diangkat | memecat dipecat memberhentikan diberhentikan;
        optimistis optimis yakin | pesimistis pesimis ragu;
        untung laba keuntungan | rugi kerugian;
        ~pemasukan pendapatan | pengeluaran;
        ~ekspor | impor;
        besar raksasa | kecil mungil;
        panjang | pendek singkat;
        tinggi tertinggi | rendah terendah;
        baru terbaru | lama lawas bekas tua;
        muda termuda | tua tertua;
        kaya | miskin;
        panas | dingin;
        mudah gampang | sulit sukar susah;
        aman | berbahaya bahaya;
        sah resmi legal | ilegal liar gelap;
        positif | negatif;
        pertama | kedua | ketiga | keempat | kelima | keenam | ketujuh | terakhir;
        sebelum | sesudah setelah usai;
        utara | selatan | timur | barat;
        domestik | asing mancanegara;
        negeri | swasta;
        sukarela | wajib paksa;
        sementara | permanen tetap;
        lebih | kurang;
        terbanyak terbesar | tersedikit terkecil;
        mayoritas | minoritas;
        ~kawan sekutu mitra | lawan musuh saingan;
        ~penggugat | tergugat;
        ~korban | pelaku tersangka terdakwa;
        pagi | siang | sore petang | malam;
        juta jutaan | miliar miliaran | triliun triliunan | ribu ribuan | ratus ratusan;
        harian | mingguan | bulanan | tahunan;
        ~memberi memberikan diberi | menerima mengambil;
        sepi lengang | ramai padat;
        penuh | kosong;
        jinak | liar buas;
        mahal | murah;
        """;

    private const string Kinds = """
        ibu | ayah bapak | anak | kakak | adik | kakek | nenek | paman | bibi | keponakan | cucu | istri | suami | tetangga | sepupu |
            menantu | mertua | bayi;
        perempuan wanita | laki-laki pria lelaki;
        peneliti ilmuwan ahli pakar: astronom | kimiawan | fisikawan | biolog | sejarawan | arkeolog | ekonom | geolog | insinyur |
            psikolog | sosiolog;
        pekerja karyawan pegawai petugas: dokter | perawat | apoteker | bidan | guru pengajar dosen | pengacara advokat | hakim | jaksa |
            arsitek | akuntan | pilot | nakhoda | sopir pengemudi supir | masinis | kondektur kernet | nelayan | petani pekebun | peternak
            | penambang | pemadam | polisi | tentara prajurit | wartawan jurnalis | fotografer | penulis novelis pengarang | penyair |
            aktor aktris | penyanyi | pelukis | sutradara | koki | pelayan | pembantu | penjahit | penenun | tukang | satpam | imam ustaz
            | pendeta pastor | pelatih | wasit | kiper | penyerang striker | bek | pedagang | bankir | kontraktor | mekanik | penerjemah;
        pemimpin pejabat: presiden | menteri | gubernur | bupati | walikota wali | camat | lurah | kades | rektor | duta dubes | raja |
            ratu | pangeran | jenderal | kolonel | direktur | komisaris | manajer | ketua | sekretaris | bendahara | pelanggan pembeli
            konsumen | pasien | penumpang | wisatawan turis | siswa murid pelajar | mahasiswa | narapidana tahanan | pengungsi | aktivis |
            pemilih | relawan | pensiunan | penonton suporter | santri;
        gedung bangunan: sekolah | universitas kampus | gereja | masjid mesjid musala surau | pura | vihara | hotel losmen | restoran
            warung kedai | toko kios lapak | pasar | mal | pabrik | gudang | bank | museum | perpustakaan | bioskop | stadion | penjara
            lapas rutan | pengadilan | bandara | pelabuhan dermaga | stasiun | terminal | jembatan | terowongan | bendungan | istana |
            kandang | bengkel | garasi | taman | makam kuburan | apotek | laboratorium | puskesmas klinik | asrama | tenda | vila;
        pantai pesisir | gunung | bukit | lembah | gurun | hutan rimba | sungai kali | danau | laut | pulau | jalan | desa kampung | kota
            | alun-alun | tambang | sawah | kebun ladang | gua | teluk | selat | rawa;
        kendaraan: mobil | truk | bus bis | motor | sepeda | kereta lokomotif | trem | pesawat | helikopter | kapal | perahu sampan | feri
            | traktor | ambulans | taksi | angkot | becak | bajaj | satelit | roket;
        senjata: pistol | senapan | pisau golok parang | bom | rudal | kapak | tongkat | palu;
        kejahatan kasus pidana: pembunuhan | pencurian curi mencuri | perampokan | penipuan | suap korupsi | pemerkosaan | penyelundupan |
            pembakaran | pemalsuan | penganiayaan | pemerasan | penculikan | penggelapan;
        bencana: gempa | banjir | topan | badai | kekeringan | longsor | kebakaran | ledakan | tsunami | letusan erupsi | wabah;
        penyakit: kanker | diabetes | flu influenza | tuberkulosis tbc | malaria | campak | kolera | strok | asma | rabies | dengue dbd |
            jantung | ginjal | paru | hewan satwa binatang: anjing | kucing | kuda | sapi | kerbau | kambing | domba | ayam | bebek itik |
            burung | ikan | beruang | harimau | singa | gajah | monyet kera | orangutan | kelinci | ular | buaya | penyu kura-kura | lebah
            | nyamuk | kelelawar codot | tikus | babi | badak | komodo | semut | lalat;
        lengan tangan | kaki | kepala | mata | telinga | hidung | lutut | bahu | punggung | leher | jari | dada | perut | siku;
        padi beras | jagung | gandum | kapas | tembakau | teh | kopi | kakao cokelat | tebu gula | kelapa | sawit | karet | cengkeh | pala
            | lada | pinang | durian | mangga | pisang | jeruk | apel | cabai | bawang | tomat | kentang | kedelai | garam | susu | daging
            | telur | roti | madu | singkong;
        emas | perak | perunggu | tembaga | besi | baja | nikel | aluminium | timah | plastik | kaca | kayu | batu | beton | kertas |
            kulit | sutra | bambu;
        minyak | gas | batubara | bensin | solar | listrik | nuklir | surya | angin | baterai;
        telepon ponsel | komputer laptop | tablet | televisi tv | radio | kamera;
        gaji upah | harga biaya | pajak | saham | utang | denda | sewa | bunga | hadiah | kredit | sumbangan donasi | beasiswa | anggaran
            dana | pinjaman | suap;
        dolar | euro | rupiah | yen | yuan | ringgit;
        | basket | voli | tenis | tinju | renang | bulutangkis | gulat | catur | silat;
        lagu | album | film | buku novel | majalah | koran | lukisan | patung | drama;
        merah | biru | hijau | kuning | hitam | putih | ungu | jingga | abu-abu | cokelat;
        mogok | demonstrasi | rapat | pernikahan | pemakaman | festival | konser | pameran | sidang | pemilu | upacara;
        ~jam | hari | minggu pekan | bulan | tahun | abad | menit | detik;
        sepatu | kaus | kemeja | celana | topi | jaket | sarung | jilbab;
        atap | lantai | dinding tembok | pintu | jendela | tangga;
        pendidikan | kesehatan | keuangan | pertahanan | perhubungan | pertanian | lingkungan | pariwisata;
        """;
}
