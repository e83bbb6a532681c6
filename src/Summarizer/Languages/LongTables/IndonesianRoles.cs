namespace Summarizer.Languages.LongTables;

/// <summary>Offices, ranks, occupations and relatives in Indonesian news, written by hand.</summary>
internal static class IndonesianRoles
{
    /// <summary>Short forms of roles, each with the whole.</summary>
    public static readonly IReadOnlyDictionary<string, string> ShortForms = new Dictionary<string, string>
    {
        ["wapres"] = "wakil presiden",
        ["menlu"] = "menteri luar negeri",
        ["menkeu"] = "menteri keuangan",
        ["mendagri"] = "menteri dalam negeri",
        ["menhan"] = "menteri pertahanan",
        ["menkes"] = "menteri kesehatan",
        ["menag"] = "menteri agama",
        ["mensos"] = "menteri sosial",
        ["menhub"] = "menteri perhubungan",
        ["mentan"] = "menteri pertanian",
        ["mendag"] = "menteri perdagangan",
        ["menperin"] = "menteri perindustrian",
        ["menaker"] = "menteri ketenagakerjaan",
        ["menpora"] = "menteri pemuda dan olahraga",
        ["menko"] = "menteri koordinator",
        ["wamen"] = "wakil menteri",
        ["wagub"] = "wakil gubernur",
        ["wabup"] = "wakil bupati",
        ["sekjen"] = "sekretaris jenderal",
        ["sekda"] = "sekretaris daerah",
        ["dirut"] = "direktur utama",
        ["dirjen"] = "direktur jenderal",
        ["ketum"] = "ketua umum",
        ["jubir"] = "juru bicara",
        ["kades"] = "kepala desa",
        ["kadis"] = "kepala dinas",
        ["dubes"] = "duta besar",
        ["pm"] = "perdana menteri",
    };

    /// <summary>Ranks of the armed forces and the police.</summary>
    public const string Ranks = """
        jenderal, letjen, mayjen, brigjen, kolonel, letkol, mayor, kapten, letnan, sersan, laksamana, marsekal, komjen, irjen, kombes, akbp,
        kompol, akp, iptu, ipda, aiptu, aipda, bripka, brigadir, briptu, bripda, letda, lettu, serda, serka, sertu, serma, kopral, praka,
        pratu, prada, kombespol, komjen pol, irjen pol, brigjen pol, kombes pol, akbp pol, komisaris besar, ajun komisaris besar, ajun
        komisaris, komisaris jenderal, inspektur jenderal, brigadir jenderal, mayor jenderal, letnan jenderal, letnan kolonel,
        laksamana muda,
        laksamana madya, laksamana pertama, marsekal muda, marsekal madya, brigjen tni, mayjen tni, letjen tni, kolonel inf, jenderal tni,
        jenderal polisi, jenderal pol, brigjen polisi, irjen polisi, komjen polisi, kombes polisi, inspektur satu, inspektur dua,
        komisaris polisi
        """;

    public const string Table = """
        manager, director, officer, secretary, president, executive, founder, leader, supervisor, spokesman, spokesperson, grand master,
        sir,
        vp, vice president, senior vice president, executive vice president, vp sales, vp marketing, vp public relations, evp, svp, avp, gm,
        managing director, country manager, country director, brand manager, marketing manager, marketing director, sales director, area
        manager, project manager, product manager, store manager, chief executive officer, chief operating officer, chief financial
        officer, chief marketing officer, chief technology officer, chief communication officer, chief commercial officer, chief
        information officer,
        head, kasubdit, kasubbag, kasubag, coo, cfo, cto, cmo, head of marketing, head of corporate communications,
        corporate secretary, public relations manager, kadivre, kadaop, komisaris polisi, inspektur satu, inspektur dua, jenderal pol,
        mgr, msgr, penggugat, tergugat, pemohon, termohon, penjual, penjaga, pengurus, pengelola, pengunjung, penonton, penumpang,
        komandan, mensesneg, pm, kombes pol, akbp pol, irjen pol, brigjen pol, brigjen polisi, irjen polisi, komjen polisi, kombes
        polisi, kepala bidang, kepala dinas, kepala badan, kepala biro,
        kepala kepolisian, presiden, wapres, imam, imam besar, romo, pastor, biksu, pedanda, nyai, tuan guru, habib, ulama, ir, drs,
        dra, h, hj, kh, tgh, st, chef, koki, pak, bu, mbak, mas, kak, bang, bapak, ibu, ayah, suami, istri, anak, warga, kritikus,
        aktor, aktris, seniman, petani, nelayan, pedagang, sopir, pemain, kiper, bek, gelandang, penyerang, kapten tim, wasit,
        herpetolog, biolog, ahli hukum, vokalis, sutradara, penyanyi, saksi, terdakwa, tersangka, korban, pelapor, bidan, perawat,
        wakil presiden, mantan presiden, perdana menteri, menteri, wakil menteri, menteri luar negeri, menteri dalam negeri, menteri
        pertahanan, menteri keuangan, menteri kesehatan, menteri agama, menteri koordinator, menlu, menhan, menkeu, mendagri, menko,
        menkes, seskab, kanselir, raja, ratu, pangeran, putri, paus, sultan, emir, syekh, gubernur, wakil gubernur, wali kota,
        walikota, wakil wali kota, bupati, wakil bupati, camat, lurah, kepala desa, kepala, wakil kepala, ketua, wakil ketua, ketua
        umum, ketum, sekretaris, sekretaris jenderal, sekjen, bendahara, direktur, direktur utama, dirut, direktur jenderal, dirjen,
        direktur eksekutif, ceo, pendiri, pemilik, komisaris, manajer, juru bicara, jubir, wakil juru bicara, humas, kabid humas,
        kadiv humas, kapolri, kapolda, kapolres, kapolsek, kasat reskrim, panglima, panglima tni, ksad, jenderal, letjen, mayjen,
        brigjen, kolonel, letkol, mayor, kapten, letnan, sersan, laksamana, marsekal, komjen, irjen, kombes, komjen pol, akbp, kompol,
        akp, iptu, jaksa, jaksa agung, hakim, hakim ketua, pengacara, kuasa hukum, advokat, duta besar, dubes, utusan, utusan khusus,
        konsul, senator, anggota, anggota dpr, anggota dewan, anggota parlemen, anggota komisi, anggota majelis, legislator,
        politikus, politisi, pengamat, analis, ekonom, pakar, ahli, peneliti, ilmuwan, sejarawan, penulis, wartawan, jurnalis,
        redaktur, profesor, prof, doktor, dr, dosen, guru, rektor, dekan, mahasiswa, pelatih, asisten pelatih, striker, pebulutangkis,
        pebalap, artis, ustaz, ustadz, kiai, kyai, pendeta, uskup, saudara, tuan, nyonya, mr, pemimpin, calon, staf khusus, penasihat,
        timpalan, timpalannya, rekan, rekannya, novelis, penyair, sastrawan, budayawan, musisi, gitaris, pianis, drumer, pemain bas,
        komponis, pencipta lagu, desainer, perancang busana, arsitek, pelukis, pematung, perupa, kurator, penari, koreografer, dalang,
        sinden, komika, pelawak, komedian, presenter, pembawa acara, penyiar, fotografer, editor, produser, penulis skenario,
        influencer, kreator konten, youtuber, selebgram, epidemiolog, virolog, sosiolog, antropolog, psikolog, kriminolog, arkeolog,
        geolog, vulkanolog, ahli gizi, ahli bahasa, ahli geologi, dokter, dokter hewan, dokter gigi, apoteker, psikiater, insinyur,
        teknisi, montir, mekanik, tukang, pemulung, peternak, penjahit, satpam, kurir, pilot, pramugari, nakhoda, masinis, juri,
        notaris, akuntan, konsultan, pengusaha, pebisnis, saudagar, wirausaha, wirausahawan, investor, bankir, pialang, aktivis,
        pegiat, penggiat, relawan, tokoh, tokoh adat, tokoh agama, tokoh masyarakat, sesepuh, tetua, tetua adat, kepala suku, ketua
        adat, ketua rt, ketua rw, ketua panitia, ketua dewan, ketua dewan juri, ketua majelis hakim, penasihat hukum, panitera, hakim
        anggota, jaksa penuntut umum, jpu, penyidik, detektif, atlet, petinju, pegulat, perenang, pelari, pesepeda, pesenam, lifter,
        petenis, pebasket, pevoli, pesepak bola, pesilat, karateka, promotor, manajer tim, pelatih kepala, direktur teknik, direktur
        keuangan, direktur operasional, direktur pemasaran, wakil direktur, komisaris utama, presiden direktur, presiden komisaris,
        general manager, manajer umum, kepala cabang, kepala sekolah, kepala kantor, kepala pusat, kepala pelaksana, kepala seksi,
        kepala subbagian, kepala bagian, kepala unit, kepala satuan, kepala stasiun, kepala lembaga, kepala kejaksaan, kepala rutan,
        kepala lapas, kepala puskesmas, kepala ekonom, kepala staf, kepala dusun, kepala otorita, kepala kampung, kepala lingkungan,
        kepala regu, wakapolri, kabareskrim, wakapolda, wakapolres, kapolresta, kapolrestabes, kapolsubsektor, kasat lantas, kasat
        narkoba, kasat samapta, kanit reskrim, kasi humas, kasubag humas, dirreskrimum, dirreskrimsus, dirlantas, direskrimum, kabid
        propam, kadiv propam, danrem, dandim, danramil, pangdam, pangkostrad, ksal, ksau, kasad, danlanal, danlanud, dansat, babinsa,
        bhabinkamtibmas, jenderal polisi, jenderal tni, laksamana muda, laksamana madya, laksamana pertama, laksamana muda tni,
        laksamana madya tni, laksamana pertama tni, marsekal muda, marsekal madya, mayor jenderal, brigadir jenderal, letnan jenderal,
        letnan kolonel, letda, lettu, ipda, aipda, aiptu, bripka, brigadir, bripda, briptu, serda, serka, sertu, serma, kopral,
        prajurit, praka, pratu, prada, kombespol, komisaris besar, ajun komisaris besar, ajun komisaris, komisaris jenderal, inspektur
        jenderal, brigjen tni, mayjen tni, letjen tni, kolonel inf, mensos, menhub, menpora, mentan, menaker, menperin, mendag, menag,
        mendikbud, mendikbudristek, mendikdasmen, menristek, menkominfo, menkopolhukam, menko polhukam, menko perekonomian, menko
        marves, menteri pariwisata, menteri perhubungan, menteri pertanian, menteri perdagangan, menteri perindustrian, menteri
        sosial, menteri pendidikan, menteri ketenagakerjaan, menteri lingkungan hidup, menteri kehutanan, menteri kelautan dan
        perikanan, menteri investasi, menteri hukum, menteri sekretaris negara, wamen, wamenkeu, wamenlu, wamenkes, wabup, wagub,
        wawali, capres, cawapres, cagub, cawagub, cabup, cawabup, caleg, calon gubernur, calon presiden, calon wakil presiden, calon
        bupati, penjabat gubernur, penjabat bupati, penjabat wali kota, pj gubernur, pj bupati, pj wali kota, plt gubernur, plt
        bupati, plt, pj, pjs, penjabat, pelaksana tugas, sekda, sekretaris daerah, sekretaris kota, sekretaris desa, sekdes, kades,
        kadus, kadis, kadinkes, kadisdik, kadishub, kadispora, kasudin, asisten daerah, inspektur, irjen kementerian, waketum,
        wasekjen, wakil ketua umum, wakil sekretaris jenderal, ketua fraksi, ketua komisi, wakil ketua komisi, hakim konstitusi, hakim
        agung, guru besar, guru honorer, wakil rektor, kepala departemen, peneliti utama, peneliti senior, periset, mahasiswi, santri,
        siswa, siswi, pelajar, alumnus, wisatawan, turis, penumpang, pengunjung, pembeli, pelanggan, nasabah, pengendara, pengemudi,
        sopir bus, sopir truk, sopir angkot, pengojek, driver, pekerja, buruh, karyawan, karyawati, pegawai, petugas, pns, asn,
        pensiunan, purnawirawan, veteran, janda, ibunda, ayahanda, kakak, adik, paman, bibi, nenek, kakek, mbah, eyang, cucu,
        keponakan, sepupu, mertua, menantu, tetangga, sahabat, kerabat, kekasih, tunangan, pimpinan, pengasuh, pengurus, penanggung
        jawab, penyelenggara, koordinator, koordinator aksi, koordinator lapangan, inisiator, penggagas, salah satu pendiri,
        co-founder, founder, cofounder, presdir, wakil, perwakilan, delegasi, diplomat, atase, konjen, konsul jenderal, wakil tetap,
        sekretaris pers, sekretaris kabinet, penasihat presiden, penasihat keamanan, wakil perdana menteri, deputi, asisten, ajudan,
        staf ahli, tenaga ahli, mantan kapten, mantan pelatih, mantan menteri, mantan gubernur, mantan bupati, mantan wali kota,
        datuk, datuk seri, tun, raden, raden mas, gusti, ki, nyi, puan, encik, cik
        """;
}
