namespace Summarizer.Languages;

/// <summary>
/// The characters and words that show names and speech in a language without spaces and capitals. A string is a set of characters.
/// </summary>
internal sealed record UnspacedSigns
{
    /// <summary>Last characters of nouns for people, groups and times: these nouns are no names.</summary>
    public string NounEndings { get; init; } = "";

    /// <summary>Last characters of nouns for people and bodies: a topic that ends like this is somebody without a name.</summary>
    public string SomebodyEndings { get; init; } = "";

    /// <summary>Last characters of nouns for people: these nouns are not planted names.</summary>
    public string PersonEndings { get; init; } = "";

    /// <summary>Last characters of offices that only kanji spell: リンドア遊撃<c>手</c>.</summary>
    public string OfficeEndings { get; init; } = "";

    /// <summary>Last characters of nouns for a customer or a clerk, which no title follows: 利用<c>者</c>さん.</summary>
    public string ClientEndings { get; init; } = "";

    /// <summary>First characters of words that point back: <c>同</c>社.</summary>
    public string PointsBack { get; init; } = "";

    /// <summary>What makes a title a part of another word: 市長<c>選</c>.</summary>
    public string TitleCompounds { get; init; } = "";

    /// <summary>What ends a name also before another one: 千葉<c>県</c>船橋<c>市</c>.</summary>
    public string Districts { get; init; } = "";

    /// <summary>Characters that with a word for a kind are a noun: <c>本</c>社.</summary>
    public string GenericHeads { get; init; } = "";

    /// <summary>Words for places that short common nouns end with too: <c>橋</c>.</summary>
    public string LandForms { get; init; } = "";

    /// <summary>Last characters of words that describe the noun after them.</summary>
    public string AttributiveEndings { get; init; } = "";

    /// <summary>What stands directly before a place: <c>訪</c>中国.</summary>
    public string PlacePrefixes { get; init; } = "";

    /// <summary>Countries directly before a company: <c>米</c>アップル.</summary>
    public string CountryPrefixes { get; init; } = "";

    /// <summary>What goes on after a word for a kind of organization: 会社<c>員</c>.</summary>
    public string KindCompounds { get; init; } = "";

    /// <summary>Last characters of schools and other bodies that have no short form.</summary>
    public string SchoolEndings { get; init; } = "";

    /// <summary>What makes an organization another word: 参院<c>選</c>.</summary>
    public string OrganizationCompounds { get; init; } = "";

    /// <summary>What stands before the short name of a country: <c>訪</c>米.</summary>
    public string BeforeCountry { get; init; } = "";

    /// <summary>What stands after the short name of a country: 米<c>軍</c>.</summary>
    public string AfterCountry { get; init; } = "";

    /// <summary>Short names of countries that begin a word.</summary>
    public string BeginningCountries { get; init; } = "";

    /// <summary>Ranks before a name of two characters.</summary>
    public IReadOnlySet<string> Ranks { get; init; } = WordSet.Empty;

    /// <summary>Positions in a team in Latin letters, before a name.</summary>
    public IReadOnlyList<string> Positions { get; init; } = [];

    /// <summary>What is between a name and an office, or before an office: <c>元</c>, <c>名誉</c>.</summary>
    public IReadOnlyList<string> Former { get; init; } = [];

    /// <summary>What goes on after a title: 政調会長<c>代理</c>.</summary>
    public IReadOnlyList<string> TitleSuffixes { get; init; } = [];

    /// <summary>Titles of one character that are more often a part of a name.</summary>
    public IReadOnlySet<string> NamelikeTitles { get; init; } = WordSet.Empty;

    /// <summary>Last words of descriptions before a company's name in one run.</summary>
    public IReadOnlyList<string> OrganizationKinds { get; init; } = [];

    /// <summary>Nouns for a shop, a company or a group directly before its name in quotation marks: 居酒屋「…」.</summary>
    public IReadOnlyList<string> QuotedKinds { get; init; } = [];

    /// <summary>Legal forms that begin a company's name.</summary>
    public IReadOnlyList<string> LegalForms { get; init; } = [];

    /// <summary>Abbreviations in Latin letters that are no organizations.</summary>
    public IReadOnlySet<string> LatinNouns { get; init; } = WordSet.Empty;

    /// <summary>Who runs a school.</summary>
    public IReadOnlySet<string> SchoolOperators { get; init; } = WordSet.Empty;

    /// <summary>Nouns that stand for the person just named.</summary>
    public IReadOnlySet<string> Descriptions { get; init; } = WordSet.Empty;

    /// <summary>Words for somebody unknown before a particle.</summary>
    public IReadOnlyList<string> Somebody { get; init; } = [];

    /// <summary>What makes a name directly before a quotation its source.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What makes a quotation directly after it a report: 本人<c>いわく</c>.</summary>
    public IReadOnlyList<string> ReportingSources { get; init; } = [];

    /// <summary>Words before a verb with which the next sentence refers to a quotation.</summary>
    public IReadOnlyList<string> Referring { get; init; } = [];

    /// <summary>Between a name and its particle: 佐藤さん<c>自身</c>は.</summary>
    public IReadOnlyList<string> Emphasis { get; init; } = [];

    /// <summary>The end of a sentence after a name that is its predicate: 見つけたのは佐藤さん<c>だった。</c></summary>
    public IReadOnlyList<string> Copulas { get; init; } = [];

    /// <summary>Verbs and their particle after whoever is asked: 佐藤さん<c>に聞</c>くと.</summary>
    public IReadOnlyList<string> Asking { get; init; } = [];

    /// <summary>Verbs after whoever gets a letter or a call instead of writing it.</summary>
    public IReadOnlyList<string> Receiving { get; init; } = [];

    /// <summary>Words in a sentence that announces the words of the person it is about: 答えは短い.</summary>
    public IReadOnlyList<string> Announcing { get; init; } = [];

    /// <summary>Words in the clause after a confession, and before it.</summary>
    public IReadOnlyList<string> Confessions { get; init; } = [];

    /// <summary>Words before a confession.</summary>
    public string Questioning { get; init; } = "";

    /// <summary>Titles of a suspect, the first to look for first.</summary>
    public IReadOnlyList<string> Suspects { get; init; } = [];

    /// <summary>After the particle of quotation: what makes the words a name or a comparison.</summary>
    public IReadOnlyList<string> NotSpeech { get; init; } = [];

    /// <summary>Verbs of speech that begin like <see cref="NotSpeech"/>.</summary>
    public IReadOnlyList<string> SpeechVerbs { get; init; } = [];

    /// <summary>Between a quotation and the particle: 「…」<c>など</c>と.</summary>
    public IReadOnlyList<string> QuotationParticles { get; init; } = [];

    /// <summary>After the particle: what makes only a clause of its own speech.</summary>
    public IReadOnlyList<string> SpeechOfSentence { get; init; } = [];

    /// <summary>Between the particle and a noun of speech.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Verbs after とも.</summary>
    public IReadOnlyList<string> AddedSpeech { get; init; } = [];

    /// <summary>Nouns for what is said or written.</summary>
    public IReadOnlyList<string> SpeechNouns { get; init; } = [];

    /// <summary>Words after a quotation that make it what somebody often says: 「…」<c>が口癖</c>.</summary>
    public IReadOnlyList<string> Sayings { get; init; } = [];

    /// <summary>The whole clause after words that somebody is said to have used: 「…」<c>という</c>.</summary>
    public IReadOnlySet<string> Hearsay { get; init; } = WordSet.Empty;
}
