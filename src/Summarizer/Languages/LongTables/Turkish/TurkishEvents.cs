namespace Summarizer.Languages.LongTables.Turkish;

/// <summary>
/// Turkish words for kinds of events, written by hand. The name of a kind, before the colon, is the same in all languages.
/// </summary>
internal static class TurkishEvents
{
    public const string Lines = """
        earthquake: deprem sarsıntı artçı
        flood: sel taşkın
        landslide: heyelan
        storm: fırtına kasırga tayfun
        volcano: yanardağ volkan
        fire: yangın
        drought: kuraklık
        outbreak: salgın virüs
        vaccine: aşı
        summit: zirve
        talks: görüşme görüştü müzakere
        visit: ziyaret
        ceasefire: ateşkes
        attack: saldırı saldırdı
        missile: füze
        drone: dron iha insansız
        explosion: patlama patladı
        walkout: grev
        protest: protesto gösteri eylem
        election: seçim oy sandık
        court: mahkeme dava yargıç hakim duruşma
        sentenced: hapis ceza mahkum
        arrested: gözaltı tutuklama tutuklandı
        bribery: rüşvet yolsuzluk
        investigation: soruşturma
        resign: istifa
        appointed: atama atandı
        agreement: anlaşma sözleşme imza imzaladı
        sanctions: yaptırım
        tariff: gümrük tarife
        rate: faiz
        inflation: enflasyon
        budget: bütçe
        price: zam fiyat
        export: ihracat
        factory: fabrika tesis
        plane: uçak
        flight: uçuş havalimanı havaalanı
        train: tren demiryolu
        ferry: feribot gemi tekne
        bus: otobüs
        accident: kaza çarpıştı
        sank: battı
        mine: maden
        bridge: köprü
        collapse: çöktü
        rescue: kurtarma kurtarıldı
        match: maç gol
        final: final finali finalde
        champion: şampiyon şampiyonluk
        tournament: turnuva
        medal: madalya
        festival: festival
        prize: ödül
        exhibition: sergi müze
        film: film
        archaeologists: arkeolog kazı
        satellite: uydu roket fırlatma
        hospital: hastane
        killed: ölüm öldü ölü hayatını
        murder: cinayet
        cyberattack: siber
        outage: kesinti elektrik
        dam: baraj
        migrants: göçmen mülteci
        poisoning: zehirlenme zehirlendi
        nuclear: nükleer
        oil: petrol
        gas: doğalgaz gaz
        bank: banka
        school: okul öğrenci
        """;
}
