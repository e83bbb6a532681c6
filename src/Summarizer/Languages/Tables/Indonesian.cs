using System.Text.RegularExpressions;
using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Indonesian, written by hand.</summary>
internal static partial class IndonesianTable
{
    /// <summary>Verbs and words derived from them, also in Malay: "Menjamu", "Kehadiran", "Pernyataan".</summary>
    [GeneratedRegex("^(?:(?:me[mn]|meng|ber|ter|di)\\w{3,}|(?:ke|pe)\\w{3,}an|pe(?:ng|ny|[mnlr])\\w{4,})$")]
    internal static partial Regex DerivedWord { get; }

    /// <summary>Nouns for what is done, or with "its": "Keputusan", "Pihaknya".</summary>
    [GeneratedRegex("^(?:(?:ke|pe)\\w{3,}an|\\w{4,}nya)$")]
    internal static partial Regex DerivedNoun { get; }

    public static Language Language { get; } =
        new()
        {
            Tag = "id",
            AnaphoricSuffixes = ["nya"],
            CommonForm = DerivedWord,
            CommonNounForm = DerivedNoun,

            // The active voice.
            VerbPrefixes = ["mem", "mene", "meni", "meng", "meny", "menj", "mend", "menc"],

            ReadMeanings = static () => IndonesianMeanings.Table,

            FunctionWords = Words(
                """
                yang dan di ke dari pada dalam dengan untuk oleh sebagai adalah ialah ini itu tersebut para sang si suatu sebuah seorang
                sejumlah beberapa banyak setiap tiap semua seluruh segala lain lainnya sendiri masing saya aku kamu anda kau dia ia beliau
                mereka kami kita nya ku mu atau tetapi tapi namun sedangkan melainkan jika kalau bila apabila ketika saat sewaktu
                sementara karena sebab akibat sehingga agar supaya meski meskipun walau walaupun bahwa hingga sampai sejak selama setelah
                sesudah sebelum usai serta maupun juga pun lalu kemudian lagi akan telah sudah sedang masih belum tidak bukan tak jangan
                bisa dapat boleh harus perlu ingin mau hendak mungkin pernah hanya saja sangat sekali lebih paling kurang cukup amat
                terlalu agak begitu demikian sangatlah bahkan justru memang ada tidaklah terdapat merupakan menjadi yakni yaitu seperti
                bagai antara terhadap tentang mengenai soal terkait atas bawah depan belakang luar dekat kepada bagi tanpa menurut melalui
                secara guna demi kecuali selain apa siapa mana dimana bagaimana mengapa kenapa kapan berapa sini situ sana begini hal kali
                per tadi kini sekarang nanti kembali baru menurutnya diketahui dilansir dikutip adapun padahal apalagi sebelumnya
                pihak pasal ayat uu pp perpu perppu perpres permen undang nomor itulah inilah demikianlah selanjutnya kata ujar katanya
                ujarnya mengatakan menyebut menyatakan satu dua tiga empat lima pertama kedua ketiga keempat
                """
            ),

            CommonWords = Words(
                """
                orang tahun bulan minggu hari pekan waktu jam sebanyak sekitar dilakukan melakukan memiliki terjadi dilansir dikutip jumlah
                bagian juta miliar ribu persen rp tiba membuat dibuat memberi memberikan mendapat mendapatkan menjalani digunakan
                menggunakan sesuai besar kecil baik tempat cara anak nama negara muncul
                perhubungan pendidikan kebudayaan riset teknologi perdagangan perindustrian pertanian kesehatan sosial energi bidang politik
                umum administrasi hukum pajak lingkungan kehutanan kelautan perikanan ketenagakerjaan pariwisata komunikasi informatika
                olahraga pemuda rehabilitasi koordinator keuangan pertahanan keamanan ekonomi
                """
            ),

            Abbreviations = Words(
                """
                Mgr Msgr Dr dr Drs Dra Ir Prof H Hj KH K.H Sdr Sdri Bp Bpk Tn Ny Nn Yth Jl Jln No Kab Kec Kel Prov Ds Dsn Gg RT RW Tbk PT CV
                UD dll dsb dst
                dkk a.n d.a u.p s.d hlm hal vol ed cet tgl ttd Rp Mr Mrs Ms St Jr Sr Lt Brigjen Mayjen Letjen Jend Kol Letkol Kapt M.Si S.H
                S.E S.Pd S.Sos M.M M.H M.Pd M.Sc Ph.D R.I A.S
                """
            ),

            ContinuingVerbs = Words("tambah tambahnya imbuh imbuhnya lanjut lanjutnya"),
            InscriptionNouns = List("spanduk poster baliho papan kaus"),
            ReportingVerbs = IndonesianSpeech.Verbs,

            Prepositions = Words(
                """
                di ke dari pada kepada dengan dan atau oleh untuk tentang mengenai terhadap antara bersama dalam bagi soal seperti asal
                melawan atas sebagai
                """
            ),

            Determiners = Words("seorang para sang salah sejumlah beberapa"),

            Pronouns = Words(
                """
                dia ia beliau mereka kami kita saya aku kamu anda engkau kau nya ini itu yang siapa seseorang semua orang
                """
            ),

            // Written by hand, as are the two after it.
            FiniteVerbs = Words("adalah akan telah sudah tewas mulai naik turun jatuh masuk keluar pulang kalah"),

            // The active voice without nouns such as "menteri"; the passive without "dinas" and "direktur".
            FiniteBeginnings =
            [
                .. "mem mene meng meny menj mend menc mela mele melu mena menu mera mere meru".Split(' '),
                .. "ber dit dik dib dip dij dim digu dise".Split(' '),
            ],

            AdjunctOpenings = Words(
                """
                dalam seusai selepas di pada setelah sebelum karena untuk dengan saat ketika oleh kepada sejak selama usai menyusul
                sehingga agar meski meskipun
                terkait sementara hingga akibat demi guna melalui lewat antara
                """
            ),

            Conjunctions = Words("namun tetapi tapi dan"),

            Connectives = Phrases(
                """
                namun, tetapi, tapi, akan tetapi, walau demikian, meski demikian, meskipun demikian, walaupun demikian, namun demikian,
                meski begitu, walau begitu, dengan demikian, oleh karena itu, oleh sebab itu, karena itu, karenanya, akibatnya, sebaliknya,
                sebagai imbalannya, sebagai gantinya, selain itu, di samping itu, di sisi lain, di lain pihak, lagi pula, bahkan, malah,
                malahan, justru, sementara itu, sementara, sedangkan, kemudian, lalu, selanjutnya, setelah itu, sesudah itu, sebelumnya,
                akhirnya, juga, dan, atau, jadi, maka, sehingga, misalnya, contohnya, sebagai contoh, dengan kata lain, singkatnya,
                pada akhirnya, pada saat yang sama, untuk itu, terlebih, apalagi, padahal, pasalnya, sebab, meski, begitu pula,
                demikian pula, demikian juga, lain halnya, lain lagi, berbeda dengan, tak hanya itu, tidak hanya itu, bukan
                itu saja, ya, tidak
                """
            ),

            SpeakerPronouns = Words("dia ia beliau mereka kami saya"),

            IndefiniteWords = Words("seorang salah sejumlah beberapa seseorang lain lainnya sebagian"),

            FirstPersonWords = Words("saya aku kami kita"),

            QuestionLabels = Words("t tanya"),
            AnswerLabels = Words("j jawab"),

            StatementVerbs = Words(
                """
                ingin harus bisa dapat gagal berhasil minta tidak
                """
            ),

            AnaphoricOpenings = Phrases("hal ini, hal itu, hal tersebut"),

            NonTopics = Words(
                """
                pihaknya pihak dirinya diri sebesar senilai seharga rp rupiah sebanyak dimulai menarik menutup menandatangani cantik
                katanya ujarnya jelasnya tuturnya lanjutnya tambahnya imbuhnya ungkapnya terangnya kembali langsung akhirnya kali
                hal jam menit detik bulan tahun pekan minggu
                """
            ),

            ClockWords = Words("pukul jam wib wita wit"),

            PageOpenings = Lines(
                """
                klik di sini
                klik disini
                klik tautan
                baca juga
                baca selengkapnya
                baca berita
                baca artikel
                simak juga
                simak video
                simak selengkapnya
                saksikan video
                saksikan juga
                tonton video
                lihat juga
                lihat video
                ikuti kami
                ikuti berita
                ikuti saluran
                ikuti terus
                gabung di
                gabung ke
                mari bergabung
                bergabunglah
                dapatkan berita
                dapatkan update
                dapatkan informasi
                unduh aplikasi
                download aplikasi
                berlangganan newsletter
                cek berita
                penulis:
                editor:
                reporter:
                artikel ini telah tayang
                artikel ini tayang
                berita ini telah tayang
                """
            ),

            PagePhrases = Lines(
                """
                berkontribusi dalam laporan ini
                berkontribusi pada laporan ini
                artikel ini telah tayang di
                """
            ),

            CreditOpenings = Lines(
                """
                laporan
                pewarta
                ditulis oleh
                disunting oleh
                dilaporkan oleh
                penyunting
                """
            ),

            Demonstratives = Words("itu tersebut"),
            SourcePrepositions = Words("menurut"),
            TopicOpeners = Words(
                """
                menyoal mengenai terkait soal perihal menanggapi menyikapi merespons merespon ditanya disinggung menjawab mengutip mendengar
                mengetahui melihat setelah sesudah usai sebelum saat ketika sejak meski meskipun walau walaupun karena
                """
            ),
            BareWeekdays = true,
            DropsSubjects = true,
            HasSingleNames = true,
            ShortRoles = IndonesianRoles.ShortForms,
            InvertsAfterQuotation = true,
            Honorifics = Words("pak bu bapak ibu mas mbak kang bang kak"),

            Ranks = Phrases(IndonesianRoles.Ranks),
            RoleModifiers = Lines(
                """
                mantan, bekas, eks, almarhum, purnawirawan
                wakil, deputi, muda
                plt, plh, pj, penjabat, pelaksana tugas, sementara
                bayangan, lawan, saingan, tandingan
                asisten, kehormatan, calon, kandidat, bakal calon, terpilih
                """
            ),

            Aides = Phrases(
                """
                juru bicara, jubir, kepala staf, staf ahli, staf khusus, staf, ajudan, asisten, sekretaris, sekretaris pribadi,
                pengacara, kuasa hukum, penasihat, penasehat, istri, suami, anak, putra, putri, adik, kakak, ayah, ibu, sopir, utusan,
                pengganti, pendahulu, pendukung
                """
            ),

            OtherPeople = Phrases(
                """
                lain, lainnya, yang lain, orang lain, orang ketiga, ketiga, salah satu, salah seorang, sebagian, beberapa, sejumlah,
                seseorang, semua orang
                """
            ),

            Roles = Phrases(IndonesianRoles.Table),

            OrganizationWords = Words(
                """
                mapolsek mapolres mapolresta mapolrestabes mapolda mabes polresta polrestabes polsekta brimob bareskrim korps satgas
                kemenkeu
                kemenhub kemendagri kemenkes kemenag kemensos kemenlu kemenhan kemenperin kemendag kemenkominfo kemenpora kemendikbud
                kemenaker kemenkumham agensi dprd dpr dprk mpr dpd bpbd bnpb bkkbn bksda basarnas bpom bpk bps rsud rsup rsu rsia
                puskesmas pemda pemdes kpud
                bawaslu panwaslu kodim koramil korem kodam lanal lanud kejari kejati rutan lapas pn ptun kpp bumd bumdes smp sma smk
                sdn smpn sman smkn madrasah pesantren uin iain stain politeknik akademi fakultas balai otorita satuan satpol sekretariat
                inspektorat konsorsium holding ormas lsm lbh himpunan ikatan paguyuban koperasi ditjen group fc kementerian
                kepresidenan departemen dinas badan lembaga komisi komite dewan majelis mahkamah
                pengadilan kejaksaan kepolisian polri polda polres polsek tentara tni pemerintah pemprov pemkot pemkab parlemen senat
                kongres partai fraksi organisasi perserikatan persatuan perhimpunan asosiasi federasi konfederasi serikat aliansi koalisi
                bank bursa perusahaan pt cv tbk yayasan universitas institut sekolah rumah sakit kedutaan konsulat kantor direktorat biro
                school university college institute company corporation corp inc ltd center centre studio studios records pictures
                entertainment airlines airways union association foundation council committee agency department magazine media network
                holdings sekuritas securities airline hospital church museum gallery orchestra league cup
                kementrian kemdikbud kemnaker kemenko kemenristek kemenristekdikti kemenkop kemenpupr kementan kemlu kemenpan kemenparekraf
                perkumpulan
                grup kelompok klub forum front gerakan pusat museum maskapai stasiun redaksi harian majalah televisi
                """
            ),

            // Written by hand.
            OfficeFields = Words(
                """
                utama operasi operasional aplikasi dasar menengah bea cukai masyarakat divisi publik legislasi gabungan nota perdata pidana
                khusus tindak reserse kriminal narkoba lalu lintas intelijen logistik teknis industri transportasi urusan hak asasi
                perempuan haji umrah mineral batubara minyak gas listrik energi pangan hortikultura
                korupsi humas protokol bidang seksi subdirektorat
                subbagian rapat pleno paripurna umum negara nasional daerah
                """
            ),
            InstitutionsOfRoles = Words(
                """
                direktorat inspektorat kantor sekretariat badan lembaga ikatan persatuan perhimpunan asosiasi himpunan dewan forum serikat
                perkumpulan paguyuban gerakan
                """
            ),
            CompanyEndings = Words("tbk sekuritas"),
            NamesakeNouns = Words("rs rsud rsup rumah universitas institut masjid yayasan sekolah museum pesantren gereja akademi"),
            NamesHaveApostrophes = true,
            HomonymNames = Words("hari"),
            Demonyms = Words("muslim rohingya kristen katolik hindu buddha islam"),

            WordsAfterSubject = Words("juga sendiri mengaku pun"),
            NameParticles = Words("of bin binti ibn al el ul von van der den de del da du dos la las le los y"),

            Organizations = Phrases(IndonesianNames.Organizations),
            OrganizationsInNews = Phrases(WorldOrganizations.All),

            Places = Phrases(IndonesianNames.Places).And(WorldPlaces.Latin),

            NounSuffixes = Words("nya lah kah pun"),

            PlaceWords = Words(
                """
                ibu kota tol jembatan stadion candi pasar terminal kabupaten kecamatan kelurahan desa dusun provinsi pulau kepulauan
                wilayah kawasan gunung sungai danau laut teluk selat jalan bandara pelabuhan distrik negara
                gedung hotel apartemen mal plaza menara masjid istana stadium sirkuit gelora mansion
                """
            ),

            PlacePrepositions = Words("di ke"),

            SurnameEndings = List("arto anto yono tono wono awan wati ningsih nugroho prasetyo kusumo harjo yadi"),

            FirstNames = Words($"{IndonesianNames.FirstNames} {EnglishGivenNames.Men} {EnglishGivenNames.Women}")
                .Without("ada alan dan dana salah sami"),

            DateOpenings = Words("pada bulan hari sejak hingga sampai awal akhir pertengahan tiap setiap tanggal malam pagi siang sore"),
            OtherCalendarWords = Words("jan feb mar apr jun jul agt agu sep okt nop nov des"),

            BoilerplateOpenings = Lines(
                """
                tinggalkan balasan
                tinggalkan komentar
                batalkan balasan
                alamat email anda tidak akan dipublikasikan
                ruas yang wajib ditandai
                simpan nama, email, dan situs web saya
                berita terkait
                artikel terkait
                """
            ),

            BoilerplateLines = Lines(
                """
                baca juga:
                baca juga :
                baca selengkapnya:
                simak juga:
                lihat juga:
                simak video
                advertisement
                """
            ),

            CivilTitles = Words("pak bu bapak ibu tuan nyonya"),
            Calendar = """
                januari/jan. februari/pebruari/feb. maret/mar. april/apr. mei juni/jun. juli/jul. agustus/agt./agu./ags.
                september/sep./sept. oktober/okt. november/nopember/nov./nop. desember/des.
                | senin selasa rabu kamis jumat/jum'at/jum sabtu minggu/ahad
                """,

            CalendarHomonyms = Words("minggu ahad senin"),

            DateLinks = Words("tahun"),
            Currencies = Words("Rp"),
            Numbers = """
                0 nol? 1 satu? 2 dua kedua? keduanya? berdua? 3 tiga ketiga? ketiganya? bertiga? 4 empat keempat? 5 lima kelima? 6
                enam keenam? 7 tujuh ketujuh? 8 delapan kedelapan? 9 sembilan kesembilan? 10 sepuluh 11 sebelas +10 belas *10 puluh
                100 ratus seratus 1000 ribu seribu? rb. 1000000 juta sejuta? jt. 1000000000 miliar milyar 1000000000000 triliun
                trilyun
                """,

            Amounts = """
                1/2: setengah separuh separo setengahnya
                1/3: sepertiga pertiga
                1/4: seperempat perempat
                1/5: seperlima perlima
                1/6: perenam
                1/8: perdelapan
                1/10: sepersepuluh persepuluh
                half: setengah
                clock-30: setengah
                evening: malam, sore, petang
                about: sekitar, kurang lebih, kira kira, hampir, lebih kurang, sebanyak sekitar, mendekati, diperkirakan
                below: hampir, mendekati, kurang dari, di bawah, hingga
                above: lebih dari, di atas, lebih, setidaknya, sedikitnya, melebihi
                percent: persen
                total: total, seluruhnya, keseluruhan, totalnya, semuanya
                decades: an, dekade, era
                times: kali, kali lipat, lipat
                decimal: koma
                outof: dari, daripada
                second: detik
                minute: menit
                hour: jam
                day: hari
                week: pekan minggu
                month: bulan
                year: tahun
                decade: dekade dasawarsa
                century: abad
                """,

            CapitalizedWords = Words(
                """
                hubungan langkah arwah puncak produksi pejabat media bunyi nama kabar isu kasus peran lagu album novel buku konser video
                foto
                gelaran pesan surat laporan upaya usaha hasil rencana program proyek kerja sama dukungan kritik protes aksi demo sidang
                vonis
                tuntutan dugaan tuduhan bukti fakta alasan faktor dampak akibat sumber modal dana anggaran harga tarif biaya saham ekspor
                impor jalur rute kereta pesawat kapal mobil motor sepeda tuan rumah kondisi situasi suasana cuaca hujan banjir gempa api
                polisi pemerintah presiden menteri warga masyarakat tim klub pemain pelatih kapten aktor aktris artis penyanyi film acara
                pihak korban pelaku tersangka saksi anggota ketua wakil mantan calon kepala direktur kota kabupaten provinsi desa
                kecamatan kelurahan jalan gedung rumah sakit sekolah universitas bandara stasiun pelabuhan partai bank hotel pulau gunung
                sungai laut danau negara daerah wilayah kawasan republik utara selatan timur barat tengah pusat raya besar agung umum
                nasional internasional liga piala juara musim babak grup final laga pertandingan gol skor hasil data menurut produk
                karakter rakyat penyakit kamera kubu operator gerai layout umpan akun cucu pendapat gambar karier putusan lewat via
                teleskop pria wanita pimpinan melansir sekalipun fan bocah deputi warung platform layanan aplikasi situs laman versi seri
                edisi gelandang bek kiper striker duo trio pasangan putra putri istri suami ibunda ayah adik kakak sahabat rekan mahasiswa
                siswa guru dosen petugas seorang seluruh para kedua ketiga sang si bapak ibu pak bu mas mbak haji tuhan allah nabi bulan
                tahun hari minggu jam pagi siang sore malam rp pt cv tbk bumi
                """
            ),

            CapitalizedSuffixes = Words("nya kan lah"),

            InflectionSuffixes = "nya lah kah pun ku mu",

            EventWords = IndonesianEvents.Lines,

            InjectionPhrases = IndonesianInjections.Phrases,
        };
}
