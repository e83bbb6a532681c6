using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

/// <summary>German, Dutch and Swedish, and Greek, Vietnamese and Malay.</summary>
public sealed partial class WordingTests
{
    private static readonly Dictionary<string, string> Articles = new()
    {
        ["de"] = """
            Der Stadtrat von Larfeld lehnte den Bau einer Brücke am Montag ab. Die Bürgermeisterin Ada Quill schloss einen zweiten
            Versuch nicht aus. Der Verein könnte im Herbst ein Volksbegehren einleiten. Einige Läden an der Mühlstraße haben wegen der
            Arbeiten geschlossen. Ingenieur Tom Barrow sagte, der Tunnel sei beim Hochwasser nicht beschädigt worden. Die Verkäufe der
            örtlichen Brauerei stiegen im vergangenen Jahr um zwölf Prozent. Der Direktor bestreitet den Verkauf der Mühle. Nicht nur
            die Schule bekommt neue Fenster. Die Polizei nahm am Hafen zwei Männer fest. Eine Krankenschwester wurde verletzt, als ein
            Lastwagen die Mauer der Schule rammte.
            """,
        ["nl"] = """
            De gemeenteraad van Larveld wees de bouw van een brug maandag af. Burgemeester Ada Kwil sluit een tweede poging niet uit. De
            club kan in de herfst een klacht indienen. Sommige winkels in de Molenstraat zijn door het werk gesloten. Ingenieur Tom
            Barro zei dat de tunnel door de overstroming niet is beschadigd. De verkoop van de plaatselijke brouwerij steeg vorig jaar
            met twaalf procent. De politie hield in de haven twee mannen aan. Niet alleen de school krijgt nieuwe ramen.
            """,
        ["sv"] = """
            Kommunfullmäktige i Larfält sade nej till en ny bro på måndagen. Föreningen kan i höst lämna in ett klagomål. Vissa butiker
            på Kvarngatan har stängt på grund av arbetet. Ingenjören Tom Barrow sade att tunneln inte skadades av översvämningen. Det
            lokala bryggeriets försäljning ökade med tolv procent i fjol. Polisen grep två män i hamnen. Inte bara skolan får nya
            fönster.
            """,
        ["el"] = """
            Το δημοτικό συμβούλιο της Λάρφης απέρριψε τη νέα γέφυρα τη Δευτέρα. Ο σύλλογος ίσως ζητήσει δημοψήφισμα το φθινόπωρο.
            Ορισμένα καταστήματα της οδού Μύλων έκλεισαν λόγω των έργων. Ο μηχανικός Τάσος Μπάρος είπε ότι η σήραγγα δεν καταστράφηκε
            από την πλημμύρα. Οι πωλήσεις της τοπικής ζυθοποιίας αυξήθηκαν πέρυσι κατά δώδεκα τοις εκατό. Δεν παίρνει μόνο το σχολείο
            νέα παράθυρα.
            """,
        ["vi"] = """
            Hội đồng thị xã Lâm Điền bác bỏ cây cầu mới hôm thứ Hai. Câu lạc bộ có thể gửi đơn khiếu nại vào mùa thu. Một số cửa hàng
            trên phố Cối Xay nghỉ bán vì công trình. Kỹ sư Trần Bá nói đường hầm không hư hại trong trận lụt. Doanh số của nhà máy bia
            địa phương tăng mười hai phần trăm năm ngoái. Cảnh sát bắt hai người đàn ông ở bến cảng. Không chỉ trường học được lắp cửa
            sổ mới.
            """,
        ["ms"] = """
            Majlis bandar Ladang Lar menolak jambatan baharu pada hari Isnin. Persatuan itu mungkin membuat aduan pada bulan Oktober.
            Sebahagian kedai di Jalan Kincir ditutup kerana kerja itu. Jurutera Tom Bakri berkata terowong itu tidak rosak akibat
            banjir. Jualan kilang tempatan meningkat dua belas peratus tahun lalu. Polis menahan dua lelaki di pelabuhan. Bukan sahaja
            sekolah mendapat tingkap baharu.
            """,
    };

    [Theory]
    [InlineData("de", "Der Stadtrat von Larfeld nahm den Bau einer Brücke am Montag an.", FactKind.Antonym, "nahm")]
    [InlineData(
        "de",
        "Die Verkäufe der örtlichen Brauerei gingen im vergangenen Jahr um zwölf Prozent zurück.",
        FactKind.Antonym,
        "gingen"
    )]
    [InlineData("de", "Die Polizei ließ am Hafen zwei Männer frei.", FactKind.Antonym, "ließ")]
    [InlineData("de", "Ein Dachdecker wurde verletzt, als ein Lastwagen die Mauer der Schule rammte.", FactKind.Phrase, "Dachdecker")]
    [InlineData("de", "Der Stadtrat von Larfeld lehnte den Bau einer Brücke nicht ab.", FactKind.Negation, "lehnte")]
    [InlineData("de", "Die Bürgermeisterin schloss einen zweiten Versuch aus.", FactKind.Negation, "schloss")]
    [InlineData("de", "Der Direktor bestreitet den Verkauf der Mühle nicht.", FactKind.Negation, "bestreitet")]
    [InlineData("de", "Tom Barrow sagte, der Tunnel sei beim Hochwasser beschädigt worden.", FactKind.Negation, "beschädigt")]
    [InlineData("de", "Alle Läden an der Mühlstraße haben geschlossen.", FactKind.Quantifier, "Alle")]
    [InlineData("de", "Der Verein hat im Herbst ein Volksbegehren eingeleitet.", FactKind.Modal, "eingeleitet")]
    [InlineData("nl", "De gemeenteraad van Larveld keurde de bouw van een brug maandag goed.", FactKind.Antonym, "keurde")]
    [InlineData("nl", "De verkoop van de plaatselijke brouwerij daalde vorig jaar met twaalf procent.", FactKind.Antonym, "daalde")]
    [InlineData("nl", "Tom Barro zei dat de tunnel door de overstroming is beschadigd.", FactKind.Negation, "beschadigd")]
    [InlineData("nl", "De gemeenteraad van Larveld wees de bouw van een brug niet af.", FactKind.Negation, "wees")]
    [InlineData("nl", "Alle winkels in de Molenstraat zijn door het werk gesloten.", FactKind.Quantifier, "Alle")]
    [InlineData("nl", "De club heeft in de herfst een klacht ingediend.", FactKind.Modal, "ingediend")]
    [InlineData("sv", "Kommunfullmäktige i Larfält sade ja till en ny bro på måndagen.", FactKind.Antonym, "sade ja")]
    [InlineData("sv", "Det lokala bryggeriets försäljning minskade med tolv procent i fjol.", FactKind.Antonym, "minskade")]
    [InlineData("sv", "Tom Barrow sade att tunneln skadades av översvämningen.", FactKind.Negation, "skadades")]
    [InlineData("sv", "Alla butiker på Kvarngatan har stängt på grund av arbetet.", FactKind.Quantifier, "Alla")]
    [InlineData("sv", "Föreningen har lämnat in ett klagomål i höst.", FactKind.Modal, "lämnat")]
    [InlineData("el", "Το δημοτικό συμβούλιο της Λάρφης ενέκρινε τη νέα γέφυρα τη Δευτέρα.", FactKind.Antonym, "ενέκρινε")]
    [InlineData("el", "Οι πωλήσεις της τοπικής ζυθοποιίας μειώθηκαν πέρυσι κατά δώδεκα τοις εκατό.", FactKind.Antonym, "μειώθηκαν")]
    [InlineData("el", "Ο Τάσος Μπάρος είπε ότι η σήραγγα καταστράφηκε από την πλημμύρα.", FactKind.Negation, "καταστράφηκε")]
    [InlineData("el", "Όλα τα καταστήματα της οδού Μύλων έκλεισαν λόγω των έργων.", FactKind.Quantifier, "Όλα")]
    [InlineData("el", "Ο σύλλογος ζήτησε δημοψήφισμα το φθινόπωρο.", FactKind.Modal, "ζήτησε")]
    [InlineData("vi", "Hội đồng thị xã Lâm Điền thông qua cây cầu mới hôm thứ Hai.", FactKind.Antonym, "thông qua")]
    [InlineData("vi", "Doanh số của nhà máy bia địa phương giảm mười hai phần trăm năm ngoái.", FactKind.Antonym, "giảm")]
    [InlineData("vi", "Kỹ sư Trần Bá nói đường hầm hư hại trong trận lụt.", FactKind.Negation, "hư")]
    [InlineData("vi", "Tất cả cửa hàng trên phố Cối Xay nghỉ bán vì công trình.", FactKind.Quantifier, "Tất cả")]
    [InlineData("vi", "Câu lạc bộ đã gửi đơn khiếu nại vào mùa thu.", FactKind.Modal, "gửi")]
    [InlineData("ms", "Majlis bandar Ladang Lar meluluskan jambatan baharu pada hari Isnin.", FactKind.Antonym, "meluluskan")]
    [InlineData("ms", "Jualan kilang tempatan menurun dua belas peratus tahun lalu.", FactKind.Antonym, "menurun")]
    [InlineData("ms", "Tom Bakri berkata terowong itu rosak akibat banjir.", FactKind.Negation, "rosak")]
    [InlineData("ms", "Semua kedai di Jalan Kincir ditutup kerana kerja itu.", FactKind.Quantifier, "Semua")]
    [InlineData("ms", "Persatuan itu telah membuat aduan pada bulan Oktober.", FactKind.Modal, "membuat")]
    public void Check_ReportsAnEdit_InSixLanguages(string tag, string statement, FactKind kind, string text) =>
        Assert.Contains(new UnsupportedFact(kind, text), Check(KnownLanguages.Of(tag), Articles[tag], statement));

    [Theory]
    [InlineData("de", "Der Bau einer Brücke wurde am Montag vom Stadtrat abgelehnt.")]
    [InlineData("de", "Larfelds Stadtrat hat den Bau einer Brücke nicht gebilligt.")]
    [InlineData("de", "Einen zweiten Versuch hält die Bürgermeisterin für möglich.")]
    [InlineData("de", "Die Verkäufe der Brauerei nahmen um zwölf Prozent zu.")]
    [InlineData("de", "Der Tunnel blieb beim Hochwasser unbeschädigt, sagte Tom Barrow.")]
    [InlineData("de", "Ohne Fenster muss die Schule nicht auskommen.")]
    [InlineData("de", "Die Schule bekommt neue Fenster.")]
    [InlineData("de", "Womöglich leitet der Verein im Herbst ein Volksbegehren ein.")]
    [InlineData("de", "Am Hafen wurden zwei Männer festgenommen.")]
    [InlineData("nl", "De bouw van een brug is maandag door de gemeenteraad verworpen.")]
    [InlineData("nl", "De verkoop van de brouwerij nam vorig jaar met twaalf procent toe.")]
    [InlineData("nl", "De school krijgt nieuwe ramen.")]
    [InlineData("nl", "De tunnel kwam ongeschonden uit de overstroming, zei Tom Barro.")]
    [InlineData("nl", "In de haven zijn twee mannen opgepakt.")]
    [InlineData("sv", "Larfälts kommunfullmäktige avslog en ny bro på måndagen.")]
    [InlineData("sv", "Det lokala bryggeriets försäljning steg med tolv procent i fjol.")]
    [InlineData("sv", "Skolan får nya fönster.")]
    [InlineData("sv", "Två män greps av polisen i hamnen.")]
    [InlineData("el", "Η νέα γέφυρα απορρίφθηκε τη Δευτέρα από το δημοτικό συμβούλιο της Λάρφης.")]
    [InlineData("el", "Οι πωλήσεις της ζυθοποιίας ανέβηκαν κατά δώδεκα τοις εκατό.")]
    [InlineData("el", "Το σχολείο παίρνει νέα παράθυρα.")]
    [InlineData("vi", "Hội đồng thị xã Lâm Điền không thông qua cây cầu mới hôm thứ Hai.")]
    [InlineData("vi", "Doanh số của nhà máy bia gia tăng mười hai phần trăm năm ngoái.")]
    [InlineData("vi", "Trường học được lắp cửa sổ mới.")]
    [InlineData("ms", "Jambatan baharu tidak diluluskan majlis bandar Ladang Lar pada hari Isnin.")]
    [InlineData("ms", "Jualan kilang tempatan naik dua belas peratus tahun lalu.")]
    [InlineData("ms", "Sekolah mendapat tingkap baharu.")]
    [InlineData("ms", "Dua lelaki ditangkap polis di pelabuhan.")]
    public void Check_Accepts_OtherWords_InSixLanguages(string tag, string statement) =>
        Assert.Empty(Check(KnownLanguages.Of(tag), Articles[tag], statement));
}
