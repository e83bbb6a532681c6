using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>Words that are capitalized without being names: titles, roles, words that begin sentences.</summary>
internal sealed partial class CapitalizedCommonWords
{
    private static readonly Dictionary<string, string> Starts = new()
    {
        ["en"] = """
            police man woman men women boy girl mother father son daughter wife husband brother sister couple family child baby teenager
            teen student pupil fan player star team side club crowd video footage image picture photo study report research survey poll
            court judge jury government council fire work money love life death water food news music film movie book game match win victory
            defeat loss goal race season summer winter spring autumn today yesterday tomorrow tonight nearly almost around ex former despite
            meanwhile instead plus please thank world premier league cup league champions championship title final semi quarter round group
            stage city county town village island street road park hospital school university college everyone anyone nothing something yes
            no ok hello most many such next last first second third new old young big great good best better more less fewer half mr mrs ms
            miss dr sir lord lady dame prince princess king queen duke duchess saint st pope president prime minister secretary senator
            governor mayor mp mps ceo captain coach manager boss chief chairman striker midfielder defender goalkeeper winger keeper forward
            actress actor comedian singer rapper host presenter legend hero ace skipper officer detective sergeant lieutenant colonel
            general use see read click watch find keep make take get let be do go come look call ask try put set give show play run turn
            move start stop buy pay sell build help join meet hit beat left right home away north south east west northern southern eastern
            western central upper lower inner outer greater
            bank airport station church museum theatre theater stadium bridge river lake mount mountain ocean sea bay beach valley forest
            hotel restaurant company group inc corp ltd department agency office bureau party union association federation committee
            commission board institute foundation society trust service force army navy air guard court house parliament congress senate
            assembly ministry act bill law treaty deal agreement war battle operation project plan programme program award prize festival
            day week month year eve morning afternoon evening night earlier later afterwards overall inside outside elsewhere still sadly
            recently inevitably however above below scroll down authorities officials residents users fans players witnesses experts
            internet web bible god christmas easter halloween thanksgiving ramadan earth moon sun mars
            """,
        ["tr"] = """
            polis savcı mahkeme hükümet meclis bakanlık başkan bakan vali belediye ülke dünya hayat insan çocuk kadın erkek adam genç yaşlı
            ünlü eski yeni büyük küçük son ilk bütün tüm her bazı birçok çoğu bugün dün yarın şimdi geçen gelecek önce sonra daha en çok az
            hz hazreti allah tanrı sayın prof doç dr av op yrd milli millî ulusal uluslararası genel merkez merkezi devlet cumhuriyet
            cumhuriyeti kuzey güney doğu batı orta iç dış yukarı aşağı türk cadde caddesi sokak mahalle ilçe il şehir kent köy bölge müdür
            müdürlüğü başkanlığı bakanlığı komutanlığı gazi şehit lig süper kupa kupası ligi
            """,
        ["id"] = """
            polisi pemerintah presiden menteri warga masyarakat tim klub pemain pelatih kapten aktor aktris artis penyanyi film acara pihak
            korban pelaku tersangka saksi anggota ketua wakil mantan calon kepala direktur kota kabupaten provinsi desa kecamatan kelurahan
            jalan gedung rumah sakit sekolah universitas bandara stasiun pelabuhan partai bank hotel pulau gunung sungai laut danau negara
            daerah wilayah kawasan republik utara selatan timur barat tengah pusat raya besar agung umum nasional internasional liga piala
            juara musim babak grup final laga pertandingan gol skor hasil data menurut produk karakter rakyat penyakit kamera kubu operator
            gerai layout umpan akun cucu pendapat gambar karier putusan lewat via teleskop pria wanita pimpinan melansir sekalipun fan bocah
            deputi warung platform layanan aplikasi situs laman versi seri edisi gelandang bek kiper striker duo trio pasangan putra putri
            istri suami ibunda ayah adik kakak sahabat rekan mahasiswa siswa guru dosen petugas seorang seluruh para kedua ketiga sang si
            bapak ibu pak bu mas mbak haji tuhan allah nabi bulan tahun hari minggu jam pagi siang sore malam rp pt cv tbk bumi
            """,
        ["fr"] = """
            monsieur madame mademoiselle mme mlle mm m président présidente premier première ministre ministère secrétaire directeur
            directrice maire député sénateur général saint sainte état république nord sud est ouest police justice gouvernement parlement
            assemblée nationale conseil ville région département mairie place rue avenue boulevard dieu internet noël coupe ligue
            championnat seul seule seuls seules toujours fin chez côté malgré grâce contre entre vers outre sauf hormis faute objectif
            résultat contrairement concernant contacté contactée joint jointe invités bref selon interrogé interrogée invité invitée âgé
            âgée face dès après avant depuis pendant lors alors ainsi aussi mais puis car or donc si comme quand où que qui quoi chaque
            plusieurs certains toutes tous tout pourtant cependant toutefois néanmoins désormais enfin ensuite cette ces cet son ses leur
            leurs notre nos votre vos mon ma mes on nous vous ils elles je tu
            """,
        ["es"] = """
            señor señora presidente presidenta ministro ministra gobierno estado república norte sur este oeste policía san santa santo don
            doña rey reina según dios internet
            """,
        ["de"] = """
            herr frau präsident präsidentin kanzler bundeskanzler bundeskanzlerin minister ministerin könig königin papst gott sankt
            """,
        ["ru"] = """
            президент министр премьер правительство государственная дума совет россиянин господин госпожа бог интернет
            """,
    };

    private static readonly Dictionary<string, string[]> Endings = new()
    {
        ["en"] =
        [
            "ing",
            "ly",
            "ed",
            "ers",
            "ors",
            "ists",
            "ians",
            "ment",
            "ments",
            "tion",
            "tions",
            "ness",
            "ship",
            "ies",
            "ees",
            "ents",
            "ants",
            "ists",
            "ist",
            "ous",
            "ful",
            "less",
            "able",
            "ible",
            "ive",
            "ic",
            "ical",
            "est",
            "year",
            "old",
        ],
        ["tr"] =
        [
            "lar",
            "ler",
            "lari",
            "leri",
            "larin",
            "lerin",
            "masi",
            "mesi",
            "diginda",
            "ken",
            "arak",
            "erek",
            "dan",
            "den",
            "nin",
            "siz",
            "suz",
            "sal",
            "sel",
            "daki",
            "deki",
            "ki",
        ],
        ["id"] = ["nya", "kan", "lah"],
        ["fr"] = ["ment", "tion", "tions", "eurs", "eur", "euse", "ant", "ants", "ee", "ees", "es", "er"],
        ["de"] = ["ung", "ungen", "heit", "keit", "schaft", "tion", "tat", "ismus"],
    };

    private static readonly ConcurrentDictionary<string, CapitalizedCommonWords> ByTag = new();

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _starts;
    private readonly FrozenSet<string> _reporting;
    private readonly FrozenSet<string> _places;
    private readonly string[] _endings;
    private readonly bool _isIndonesian;

    private CapitalizedCommonWords(Language language)
    {
        _words = Keys([
            .. language.FunctionWords,
            .. language.Pronouns,
            .. language.Connectives,
            .. language.Roles,
            .. language.CalendarWords,
            .. language.OrganizationWords,
            .. language.PlaceWords,
        ]);
        _starts = Keys([Starts.GetValueOrDefault(language.Tag, ""), .. language.CommonWords, .. NumberWords.Of(language).Keys]);
        _reporting = Keys([.. language.ReportingVerbs.Where(verb => !verb.Contains(' ', StringComparison.Ordinal))]);
        _places = language
            .Places.Concat(language.Organizations)
            .Where(name => !name.Contains(' ', StringComparison.Ordinal))
            .Select(name => WordFolding.Fold(name))
            .ToFrozenSet();
        _isIndonesian = language.Tag is "id" or "ms";
        _endings = Endings.GetValueOrDefault(language.Tag, []);
    }

    public static CapitalizedCommonWords Of(Language language) =>
        Starts.ContainsKey(language.Tag)
            ? ByTag.GetOrAdd(language.Tag, static (_, language) => new CapitalizedCommonWords(language), language)
            : new CapitalizedCommonWords(language);

    /// <summary>Whether a folded word is never a name, wherever it occurs.</summary>
    public bool Contains(string key) => _words.Contains(key) || _starts.Contains(key);

    /// <summary>Whether the form of a folded word shows that it may be a common word at the beginning of a sentence.</summary>
    public bool HasCommonForm(string key) =>
        (_isIndonesian && IndonesianForm().IsMatch(key))
        || Array.Exists(_endings, ending => key.Length > ending.Length + 1 && key.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a folded word is a reporting verb.</summary>
    public bool IsReporting(string key) => _reporting.Contains(key);

    /// <summary>Whether a folded word is a place or organization in the language's table.</summary>
    public bool IsKnownName(string key) => _places.Contains(key);

    private static FrozenSet<string> Keys(IEnumerable<string> lists) =>
        lists
            .SelectMany(list => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(word => WordFolding.Fold(word))
            .Where(key => key.Length > 0)
            .ToFrozenSet();

    // Verbs and words derived from them: "Menjamu", "Kehadiran", "Pernyataan".
    [GeneratedRegex("^(?:(?:me[mn]|meng|ber|ter|di)\\w{3,}|(?:ke|pe)\\w{3,}an|pe(?:ng|ny|[mnlr])\\w{4,})$")]
    private static partial Regex IndonesianForm();
}
