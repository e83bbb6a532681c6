namespace Summarizer.Languages;

/// <summary>
/// The characters and words that show names and speech in a language without spaces and capitals. Each string is a set of characters.
/// </summary>
internal sealed record UnspacedSigns
{
    /// <summary>Last characters of nouns for people, groups and times: such nouns are not names.</summary>
    public string NounEndings { get; init; } = "";

    /// <summary>Given names of two or three characters, which show a name even after a rare surname.</summary>
    public IReadOnlySet<string> GivenNames { get; init; } = WordSet.Empty;

    /// <summary>Given names of one character.</summary>
    public string ShortGivenNames { get; init; } = "";

    /// <summary>First characters of given names.</summary>
    public string GivenNameStarts { get; init; } = "";

    /// <summary>Last characters of given names.</summary>
    public string GivenNameEnds { get; init; } = "";

    /// <summary>Last characters of surnames, also of rare ones.</summary>
    public string SurnameEnds { get; init; } = "";

    /// <summary>Surnames of one character.</summary>
    public string ShortSurnames { get; init; } = "";

    /// <summary>Given names of people abroad.</summary>
    public IReadOnlySet<string> ForeignGivenNames { get; init; } = WordSet.Empty;

    /// <summary>Last characters of nouns for people and bodies: such a topic is somebody without a name.</summary>
    public string SomebodyEndings { get; init; } = "";

    /// <summary>Last characters of nouns for people: in a statement, such a noun is not an invented name.</summary>
    public string PersonEndings { get; init; } = "";

    /// <summary>Characters for "with": what two do together can be said of either first.</summary>
    public string Companions { get; init; } = "";

    /// <summary>Last characters of offices that only kanji spell: リンドア遊撃<c>手</c>.</summary>
    public string OfficeEndings { get; init; } = "";

    /// <summary>Last characters of nouns for customers and clerks, which are not names before a title: 利用<c>者</c>さん.</summary>
    public string ClientEndings { get; init; } = "";

    /// <summary>First characters of words that point back: <c>同</c>社.</summary>
    public string PointsBack { get; init; } = "";

    /// <summary>Characters after a title that make it a part of another word: 市長<c>選</c>.</summary>
    public string TitleCompounds { get; init; } = "";

    /// <summary>Characters that end a name even directly before another one: 千葉<c>県</c>船橋<c>市</c>.</summary>
    public string Districts { get; init; } = "";

    /// <summary>The same after foreign names: オレゴン<c>州</c>ポートランド.</summary>
    public string ForeignDistricts { get; init; } = "";

    /// <summary>Characters that turn one of <see cref="Districts"/> before them into a different word: 市<c>长</c>.</summary>
    public string DistrictCompounds { get; init; } = "";

    /// <summary>Characters that form a noun with a word for a kind: <c>本</c>社.</summary>
    public string GenericHeads { get; init; } = "";

    /// <summary>Words for places with which short common nouns end too: <c>橋</c>.</summary>
    public string LandForms { get; init; } = "";

    /// <summary>Last characters of words that describe the noun after them.</summary>
    public string AttributiveEndings { get; init; } = "";

    /// <summary>Characters directly before a place: <c>訪</c>中国.</summary>
    public string PlacePrefixes { get; init; } = "";

    /// <summary>Countries directly before a company: <c>米</c>アップル.</summary>
    public string CountryPrefixes { get; init; } = "";

    /// <summary>Characters that continue a word for a kind of organization: 会社<c>員</c>.</summary>
    public string KindCompounds { get; init; } = "";

    /// <summary>Last characters of schools and other bodies that have no short form.</summary>
    public string SchoolEndings { get; init; } = "";

    /// <summary>Characters after an organization that make it another word: 参院<c>選</c>.</summary>
    public string OrganizationCompounds { get; init; } = "";

    /// <summary>Characters before the short name of a country: <c>訪</c>米.</summary>
    public string BeforeCountry { get; init; } = "";

    /// <summary>Characters after the short name of a country: 米<c>軍</c>.</summary>
    public string AfterCountry { get; init; } = "";

    /// <summary>Short names of countries that begin a word.</summary>
    public string BeginningCountries { get; init; } = "";

    /// <summary>Ranks before a name of two characters.</summary>
    public IReadOnlySet<string> Ranks { get; init; } = WordSet.Empty;

    /// <summary>Forms of address that stand after names of people, not after verbs.</summary>
    public IReadOnlyList<string> PersonalHonorifics { get; init; } = [];

    /// <summary>What stands between a job and the name of somebody: 舞踏家<c>として知られる</c>.</summary>
    public IReadOnlyList<string> KnownAs { get; init; } = [];

    /// <summary>Last characters of women's given names that begin with kana: つる<c>代</c>.</summary>
    public string FeminineEnds { get; init; } = "";

    /// <summary>Kana that are no given name before a form of address: <c>たく</c>さん.</summary>
    public IReadOnlySet<string> NotGivenNames { get; init; } = WordSet.Empty;

    /// <summary>Positions in a team in Latin letters, before a name.</summary>
    public IReadOnlyList<string> Positions { get; init; } = [];

    /// <summary>Prefixes of offices: <c>元</c>首相, <c>名誉</c>教授.</summary>
    public IReadOnlyList<string> OfficePrefixes { get; init; } = [];

    /// <summary>Words that continue a title: 政調会長<c>代理</c>.</summary>
    public IReadOnlyList<string> TitleSuffixes { get; init; } = [];

    /// <summary>Titles of one character that are more often the end of a name.</summary>
    public IReadOnlySet<string> NamelikeTitles { get; init; } = WordSet.Empty;

    /// <summary>Last words of a description directly before a company's name: 所属<c>事務所</c>スターライト.</summary>
    public IReadOnlyList<string> OrganizationKinds { get; init; } = [];

    /// <summary>Nouns for a shop, a company or a group directly before its name in quotation marks: 居酒屋「…」.</summary>
    public IReadOnlyList<string> QuotedKinds { get; init; } = [];

    /// <summary>Legal forms that begin a company's name.</summary>
    public IReadOnlyList<string> LegalForms { get; init; } = [];

    /// <summary>Abbreviations in Latin letters that are not organizations.</summary>
    public IReadOnlySet<string> LatinNouns { get; init; } = WordSet.Empty;

    /// <summary>Operators in the names of schools: <c>県立</c>千葉.</summary>
    public IReadOnlySet<string> SchoolOperators { get; init; } = WordSet.Empty;

    /// <summary>Nouns that stand for the person just named.</summary>
    public IReadOnlySet<string> Descriptions { get; init; } = WordSet.Empty;

    /// <summary>Words for somebody unknown before a particle.</summary>
    public IReadOnlyList<string> Somebody { get; init; } = [];

    /// <summary>Words before a role that make its holder somebody unknown: <c>ある</c>理事.</summary>
    public IReadOnlyList<string> Unnamed { get; init; } = [];

    /// <summary>Words after a quotation that show that several people said it: との<c>声が</c>上がった.</summary>
    public IReadOnlyList<string> Voices { get; init; } = [];

    /// <summary>Words after a quotation whose speaker is not named: と批判<c>され</c>た.</summary>
    public IReadOnlyList<string> Impersonal { get; init; } = [];

    /// <summary>Words between a name and a quotation that make the name the source.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Those of <see cref="Sources"/> after which a quotation is always reported: 本人<c>いわく</c>.</summary>
    public IReadOnlyList<string> ReportingSources { get; init; } = [];

    /// <summary>Words before a verb with which the next sentence refers to the quotation: <c>そう</c>話す.</summary>
    public IReadOnlyList<string> Referring { get; init; } = [];

    /// <summary>Words between a name and its particle: 佐藤さん<c>自身</c>は.</summary>
    public IReadOnlyList<string> Emphasis { get; init; } = [];

    /// <summary>The end of a sentence after a name that is its predicate: 見つけたのは佐藤さん<c>だった。</c></summary>
    public IReadOnlyList<string> Copulas { get; init; } = [];

    /// <summary>Particles and verbs after the person who is asked: 佐藤さん<c>に聞</c>くと.</summary>
    public IReadOnlyList<string> Asking { get; init; } = [];

    /// <summary>Verbs after the person who receives a letter or a call.</summary>
    public IReadOnlyList<string> Receiving { get; init; } = [];

    /// <summary>Words in a sentence that announces what somebody says: <c>答え</c>は短い.</summary>
    public IReadOnlyList<string> Announcing { get; init; } = [];

    /// <summary>What makes a verb the topic, so that whoever acts is named after it: 書いた<c>のは</c>田中さんだ.</summary>
    public string Cleft { get; init; } = "\0";

    /// <summary>Particles after a topic or a subject.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Particles after a place or means of speaking: 会見<c>で</c>「…」.</summary>
    public IReadOnlyList<string> Means { get; init; } = [];

    /// <summary>Words in the clause after a confession: と<c>供述</c>している.</summary>
    public IReadOnlyList<string> Confessions { get; init; } = [];

    /// <summary>Words before a confession: <c>調べに</c>対し.</summary>
    public IReadOnlyList<string> Questioning { get; init; } = [];

    /// <summary>Titles of suspects; the first ones are looked for first.</summary>
    public IReadOnlyList<string> Suspects { get; init; } = [];

    /// <summary>Words after the particle of quotation that make what is quoted a name or a comparison.</summary>
    public IReadOnlyList<string> NotSpeech { get; init; } = [];

    /// <summary>Verbs of speech that begin like <see cref="NotSpeech"/>.</summary>
    public IReadOnlyList<string> SpeechVerbs { get; init; } = [];

    /// <summary>Words between a quotation and its particle: 「…」<c>など</c>と.</summary>
    public IReadOnlyList<string> QuotationParticles { get; init; } = [];

    /// <summary>Words after the particle that show speech only if a whole sentence is quoted.</summary>
    public IReadOnlyList<string> SpeechOfSentence { get; init; } = [];

    /// <summary>Words between the particle and a noun for what is said: と<c>の</c>声.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Verbs after とも: とも<c>述べ</c>た.</summary>
    public IReadOnlyList<string> AddedSpeech { get; init; } = [];

    /// <summary>Nouns for what is said or written.</summary>
    public IReadOnlyList<string> SpeechNouns { get; init; } = [];

    /// <summary>Words after a quotation that somebody often says: 「…」<c>が口癖</c>.</summary>
    public IReadOnlyList<string> Sayings { get; init; } = [];

    /// <summary>Clauses after words that somebody is said to have used: 「…」<c>という</c>.</summary>
    public IReadOnlySet<string> Hearsay { get; init; } = WordSet.Empty;
}
