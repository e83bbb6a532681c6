using System.Collections.Frozen;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>
/// Words for kinds of events in Turkish, English and Indonesian, one kind per line. They separate a summit from a verdict about the same
/// people, and they are almost the only words that can be compared across languages.
/// </summary>
internal static class EventWords
{
    private const int MinStemLength = 3;
    private const int MaxEndingLength = 7;

    private const string Lines = """
        deprem sarsıntı artçı|earthquake quake tremor aftershock aftershocks|gempa susulan
        sel taşkın|flood flooding floods flooded floodwaters|banjir bandang
        heyelan|landslide mudslide|longsor
        fırtına kasırga tayfun|storm hurricane typhoon cyclone|badai topan siklon
        yanardağ volkan|volcano volcanic eruption erupted erupts|erupsi meletus letusan
        yangın|fire wildfire blaze wildfires fires|kebakaran karhutla terbakar
        kuraklık|drought|kekeringan
        salgın virüs|outbreak epidemic virus|wabah virus
        aşı|vaccine vaccination vaccines|vaksin vaksinasi
        zirve|summit|ktt
        görüşme görüştü müzakere|talks meeting met negotiations|pertemuan bertemu perundingan
        ziyaret|visit visited visits|kunjungan berkunjung mengunjungi
        ateşkes|ceasefire truce|gencatan
        saldırı saldırdı|attack strike strikes attacks attacked airstrike|serangan menyerang
        füze|missile missiles|rudal
        dron iha insansız|drone drones|drone nirawak
        patlama patladı|explosion blast exploded|ledakan meledak
        grev|walkout picket|mogok
        protesto gösteri eylem|protest protests protesters rally demonstrators|unjuk demonstrasi protes pengunjuk
        seçim oy sandık|election vote ballot polls elections voters|pemilu pilkada pemilihan suara
        mahkeme dava yargıç hakim duruşma|court trial judge judges|pengadilan sidang hakim
        hapis ceza mahkum|sentenced sentence jail prison convicted verdict|vonis penjara divonis dihukum hukuman
        gözaltı tutuklama tutuklandı|arrested arrest detained arrests|ditangkap penangkapan ditahan menangkap
        rüşvet yolsuzluk|bribery corruption bribes graft|suap korupsi
        soruşturma|investigation probe|penyelidikan penyidikan
        istifa|resign resigned resigns resignation|mundur
        atama atandı|appointed appointment names|dilantik ditunjuk pelantikan
        anlaşma sözleşme imza imzaladı|agreement deal treaty signed pact|perjanjian kesepakatan menandatangani kontrak
        yaptırım|sanctions sanction|sanksi
        gümrük tarife|tariff tariffs duties|tarif bea
        faiz|rate rates|bunga
        enflasyon|inflation|inflasi
        bütçe|budget|anggaran apbn
        zam fiyat|price prices|harga
        ihracat|export exports|ekspor
        fabrika tesis|factory plant|pabrik
        uçak|plane aircraft jet airliner|pesawat
        uçuş havalimanı havaalanı|flight airport flights|penerbangan bandara
        tren demiryolu|train railway rail|kereta
        feribot gemi tekne|ferry ship boat vessel|kapal feri perahu
        otobüs|bus|bus
        kaza çarpıştı|accident crash crashed collision collided|kecelakaan tabrakan jatuh
        battı|sank capsized sinking|tenggelam karam terbalik
        maden|mine miners mining|tambang penambang
        köprü|bridge|jembatan
        çöktü|collapse collapsed|runtuh ambruk
        kurtarma kurtarıldı|rescue rescued rescuers|penyelamatan diselamatkan evakuasi
        maç gol|match goal scored|pertandingan gol laga
        final finali finalde|final|final
        şampiyon şampiyonluk|champion champions championship title|juara kejuaraan
        turnuva|tournament|turnamen
        madalya|medal|medali
        festival|festival|festival
        ödül|prize award|penghargaan hadiah
        sergi müze|exhibition museum|pameran museum
        film|film movie|film
        arkeolog kazı|archaeologists excavation archaeologist|arkeolog penggalian ekskavasi
        uydu roket fırlatma|satellite rocket launch launched|satelit roket peluncuran
        hastane|hospital|sakit
        ölüm öldü ölü hayatını|killed dead died death deaths|tewas meninggal korban
        cinayet|murder|pembunuhan
        siber|cyberattack hackers ransomware|siber peretas
        kesinti elektrik|outage blackout power electricity|listrik pemadaman
        baraj|dam|bendungan
        göçmen mülteci|migrants refugees|pengungsi migran
        zehirlenme zehirlendi|poisoning poisoned|keracunan
        nükleer|nuclear|nuklir
        petrol|oil|minyak
        doğalgaz gaz|gas|gas
        banka|bank|bank
        okul öğrenci|school students pupils|sekolah siswa
        """;

    private static readonly FrozenDictionary<string, string> Kinds = Parse();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Kinds.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The kind of event that a folded word means; null for any other word.</summary>
    /// <param name="endings">The suffixes of the word's language.</param>
    public static string? Of(string key, InflectionSuffixes endings)
    {
        if (Kinds.TryGetValue(key, out var kind))
            return kind;
        for (var length = key.Length - 1; length >= MinStemLength && key.Length - length <= MaxEndingLength; length--)
        {
            if (BySpan.TryGetValue(key.AsSpan(0, length), out kind) && endings.Contains(key.AsSpan(length)))
                return kind;
        }

        return null;
    }

    private static FrozenDictionary<string, string> Parse()
    {
        var kinds = new Dictionary<string, string>();
        foreach (var line in Lines.Split('\n', StringSplitOptions.TrimEntries))
        {
            var words = line.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
                kinds.TryAdd(WordFolding.Fold(word), words[0]);
        }

        return kinds.ToFrozenDictionary();
    }
}
