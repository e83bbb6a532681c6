namespace Summarizer.Languages.LongTables;

/// <summary>
/// Indonesian words for kinds of events, written by hand. The name of a kind, before the colon, is the same in all languages.
/// </summary>
internal static class IndonesianEvents
{
    public const string Lines = """
        earthquake: gempa susulan
        flood: banjir bandang
        landslide: longsor
        storm: badai topan siklon
        volcano: erupsi meletus letusan
        fire: kebakaran karhutla terbakar
        drought: kekeringan
        outbreak: wabah virus
        vaccine: vaksin vaksinasi
        summit: ktt
        talks: pertemuan bertemu perundingan
        visit: kunjungan berkunjung mengunjungi
        ceasefire: gencatan
        attack: serangan menyerang
        missile: rudal
        drone: drone nirawak
        explosion: ledakan meledak
        walkout: mogok
        protest: unjuk demonstrasi protes pengunjuk
        election: pemilu pilkada pemilihan suara
        court: pengadilan sidang hakim
        sentenced: vonis penjara divonis dihukum hukuman
        arrested: ditangkap penangkapan ditahan menangkap
        bribery: suap korupsi
        investigation: penyelidikan penyidikan
        resign: mundur
        appointed: dilantik ditunjuk pelantikan
        agreement: perjanjian kesepakatan menandatangani kontrak
        sanctions: sanksi
        tariff: tarif bea
        rate: bunga
        inflation: inflasi
        budget: anggaran apbn
        price: harga
        export: ekspor
        factory: pabrik
        plane: pesawat
        flight: penerbangan bandara
        train: kereta
        ferry: kapal feri perahu
        bus: bus
        accident: kecelakaan tabrakan jatuh
        sank: tenggelam karam terbalik
        mine: tambang penambang
        bridge: jembatan
        collapse: runtuh ambruk
        rescue: penyelamatan diselamatkan evakuasi
        match: pertandingan gol laga
        final: final
        champion: juara kejuaraan
        tournament: turnamen
        medal: medali
        festival: festival
        prize: penghargaan hadiah
        exhibition: pameran museum
        film: film
        archaeologists: arkeolog penggalian ekskavasi
        satellite: satelit roket peluncuran
        hospital: sakit
        killed: tewas meninggal korban
        murder: pembunuhan
        cyberattack: siber peretas
        outage: listrik pemadaman
        dam: bendungan
        migrants: pengungsi migran
        poisoning: keracunan
        nuclear: nuklir
        oil: minyak
        gas: gas
        bank: bank
        school: sekolah siswa
        """;
}
