namespace Summarizer.Languages;

/// <summary>
/// What shows names and speech in a language in which a surname from a short list comes before a given name of one or two characters.
/// </summary>
internal sealed record SurnameSigns
{
    /// <summary>The characters or syllables of given names.</summary>
    public string GivenCharacters { get; init; } = "";

    /// <summary>The syllables that can end a given name, where they differ from <see cref="GivenCharacters"/>.</summary>
    public string LastGivenCharacters { get; init; } = "";

    /// <summary>Frequent given names that show a name after a surname without any other sign.</summary>
    public IReadOnlySet<string> GivenNames { get; init; } = WordSet.Empty;

    /// <summary>The characters that no given name has, not even between a title and a verb.</summary>
    public string NeverGiven { get; init; } = "";

    /// <summary>Pairs of a variant character and the character that the tables use for it: <c>說说</c>.</summary>
    public string CharacterVariants { get; init; } = "";

    /// <summary>Surnames that are more often other words.</summary>
    public string WeakSurnames { get; init; } = "";

    /// <summary>Last characters of nouns for groups and bodies: 韩<c>方</c>.</summary>
    public string BodyEndings { get; init; } = "";

    /// <summary>The characters or syllables with which foreign names are written.</summary>
    public string ForeignCharacters { get; init; } = "";

    /// <summary>Surnames of two characters that are no other word.</summary>
    public IReadOnlySet<string> LongSurnames { get; init; } = WordSet.Empty;

    /// <summary>Names that follow each other without a dot: <c>扎西卓玛</c>; given names that begin a foreign name: <c>도널드</c>.</summary>
    public IReadOnlySet<string> ForeignParts { get; init; } = WordSet.Empty;

    /// <summary>People with foreign names whom the news calls by one name: <c>特朗普</c>.</summary>
    public IReadOnlySet<string> KnownPeople { get; init; } = WordSet.Empty;

    /// <summary>Titles that show that one foreign word is a name: 트럼프 <c>대통령</c>.</summary>
    public IReadOnlySet<string> ForeignTitles { get; init; } = WordSet.Empty;

    /// <summary>The dots between the parts of a foreign name.</summary>
    public string ForeignDots { get; init; } = "";

    /// <summary>Words that report speech.</summary>
    public IReadOnlySet<string> ReportingWords { get; init; } = WordSet.Empty;

    /// <summary>Other words directly after a name.</summary>
    public IReadOnlySet<string> AfterNames { get; init; } = WordSet.Empty;

    /// <summary>Words directly before a name.</summary>
    public IReadOnlySet<string> BeforeNames { get; init; } = WordSet.Empty;

    /// <summary>Single characters after a name that show nothing but its end.</summary>
    public string AfterCharacters { get; init; } = "";

    /// <summary>Last characters of nouns for people, which often stand before a name: 护林<c>员</c>.</summary>
    public string PersonEndings { get; init; } = "";

    /// <summary>Characters after a title that turn it into a different word: 市长<c>选</c>举.</summary>
    public string TitleCompounds { get; init; } = "";

    /// <summary>Words between a name and a title: 김대중 <c>전</c> 대통령.</summary>
    public IReadOnlySet<string> Former { get; init; } = WordSet.Empty;

    /// <summary>Titles before or after which a name may be short: 허준 <c>감독</c>.</summary>
    public IReadOnlySet<string> ShortNameTitles { get; init; } = WordSet.Empty;

    /// <summary>Endings that turn a noun into a different word: 유명<c>한</c>.</summary>
    public string NounSuffixes { get; init; } = "";

    /// <summary>Last characters of verbs before a noun or a clause: 나<c>온</c>.</summary>
    public string VerbEndings { get; init; } = "";

    /// <summary>Last characters of bodies between a name and a title: 외무<c>성</c> 부상.</summary>
    public string BodySuffixes { get; init; } = "";

    /// <summary>Words before a name that make it an object: <c>对</c>他说.</summary>
    public IReadOnlyList<string> ObjectMarkers { get; init; } = [];

    /// <summary>Words for somebody without a name.</summary>
    public IReadOnlyList<string> Somebody { get; init; } = [];

    /// <summary>Titles that form a name with a surname alone: <c>葉先生</c>.</summary>
    public IReadOnlySet<string> Familiar { get; init; } = WordSet.Empty;

    /// <summary>Prefixes that form a name with a surname alone: <c>小</c>祁.</summary>
    public string FamiliarPrefixes { get; init; } = "";

    /// <summary>Words before a word for an organization that make no name with it: <c>物业</c>公司.</summary>
    public IReadOnlySet<string> GenericHeads { get; init; } = WordSet.Empty;

    /// <summary>Last characters of teams and parties, whose names begin with a place: 成都蓉城<c>队</c>.</summary>
    public string TeamEndings { get; init; } = "";

    /// <summary>Characters after a word for a team that make another word of it: 队<c>员</c>.</summary>
    public string TeamCompounds { get; init; } = "";

    /// <summary>Characters after a listed organization that make another word of it: 参议院<c>选</c>举.</summary>
    public string OrganizationCompounds { get; init; } = "";

    /// <summary>Numerals and pronouns before a counter: <c>一</c>家公司.</summary>
    public string Numerals { get; init; } = "";

    /// <summary>The counters of organizations: 一<c>家</c>公司.</summary>
    public string Counters { get; init; } = "";

    /// <summary>Characters that no organization's name has.</summary>
    public string OrganizationStops { get; init; } = "";

    /// <summary>Words before an organization's name that do not belong to it: <c>现任</c>.</summary>
    public IReadOnlySet<string> OrganizationOpenings { get; init; } = WordSet.Empty;

    /// <summary>Characters after a word for an organization that make another noun of it: 大学<c>生</c>.</summary>
    public string NounEndings { get; init; } = "";

    /// <summary>First characters of words that point back: <c>该</c>公司.</summary>
    public string PointsBack { get; init; } = "";

    /// <summary>Particles of possession.</summary>
    public string Possessives { get; init; } = "";

    /// <summary>Words with which a paragraph goes on with the speaker of the one before.</summary>
    public IReadOnlyList<string> Continuing { get; init; } = [];

    /// <summary>Words with which the sentence after a quotation refers to it: <c>이렇게</c> 말했다.</summary>
    public IReadOnlyList<string> Referring { get; init; } = [];

    /// <summary>Particles at the end of a word, the longest of which is cut off: 이창선<c>은</c>.</summary>
    public IReadOnlySet<string> Particles { get; init; } = WordSet.Empty;
}
