namespace Summarizer.Names;

/// <summary>One occurrence of a name in an article.</summary>
/// <param name="Text">As written, without case suffixes.</param>
/// <param name="Words">The name's words in lower case.</param>
internal sealed record NameMention(string Text, IReadOnlyList<string> Words, NameCues Cues, int Start)
{
    /// <summary>The offset after the last character, including a suffix.</summary>
    public int End { get; init; }

    /// <summary>
    /// The offset of the role before the name, with its institution or place: <c>Başkan Trump</c>. Without a role, that of the name.
    /// </summary>
    public int RoleStart { get; init; } = Start;

    /// <summary>Equal for all mentions of a name.</summary>
    public string Key { get; } = string.Join(' ', Words);
}

/// <summary>What the context of a name shows about it.</summary>
[Flags]
internal enum NameCues
{
    None = 0,

    /// <summary>A role precedes it: <c>lideri Usame bin Ladin</c>.</summary>
    RoleBefore = 1,

    /// <summary>A capitalized role precedes it: <c>Başkan Trump</c>.</summary>
    TitleBefore = 2,

    /// <summary>A role follows after a comma: <c>Sergey Lavrov, the foreign minister,</c>.</summary>
    RoleAfter = 4,

    /// <summary>It belongs to the role of the person named after it: <c>Beyaz Saray Sözcüsü Anna Kelly</c>.</summary>
    OwnsRole = 8,

    /// <summary>A reporting verb is next to it: <c>Kelly said</c>.</summary>
    SayingBeside = 16,

    /// <summary>A reporting verb precedes it: <c>belirten Lukaşenko</c>.</summary>
    SayingBefore = 32,

    /// <summary>A lower-case organization word precedes it: <c>terör örgütü El Kaide</c>.</summary>
    OrganizationWordBefore = 64,

    /// <summary>A lower-case place word is next to it: <c>Anchorage kenti</c>, <c>kota Bandung</c>.</summary>
    PlaceWordBeside = 128,

    /// <summary>A preposition of place precedes it: <c>in Bootle</c>.</summary>
    PrepositionBefore = 256,

    /// <summary>A known place follows after a comma: <c>Bootle, England</c>.</summary>
    PlaceAfter = 512,

    /// <summary>It is in a position where any word has a capital.</summary>
    Opens = 1024,

    /// <summary>It contains digits or a word in capitals, so it is not a person's name.</summary>
    NoPersonShape = 2048,

    /// <summary>It is one word in capitals.</summary>
    Acronym = 4096,

    /// <summary>One of its words also occurs in lower case in the article.</summary>
    HoldsCommonWord = 8192,

    /// <summary>An article precedes it: <c>the Grand National</c>.</summary>
    ArticleBefore = 32768,

    /// <summary>It follows an organization in parentheses.</summary>
    ShortForOrganization = 65536,

    /// <summary>A number follows in brackets: <c>Suyatno (47)</c>.</summary>
    AgeAfter = 131072,

    /// <summary>A preposition precedes it that shows a place if no article follows: <c>en Bilbao</c>.</summary>
    LocativeBefore = 262144,

    /// <summary>Its last word also occurs in lower case in the article.</summary>
    EndsWithCommonWord = 16384,

    /// <summary>It is one word that begins a sentence and has no capital elsewhere, so that it may be a common word.</summary>
    OnlyOpens = 524288,

    /// <summary>It is in a heading.</summary>
    InHeading = 1048576,
}
