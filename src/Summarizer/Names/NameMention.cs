namespace Summarizer.Names;

/// <summary>One place of an article where a name stands.</summary>
/// <param name="Text">The name as written, without case suffixes.</param>
/// <param name="Words">Its words in lower case.</param>
/// <param name="Cues">What around it tells what it names.</param>
/// <param name="Start">Where it stands in the text.</param>
internal sealed record NameMention(string Text, IReadOnlyList<string> Words, NameCues Cues, int Start)
{
    /// <summary>The same for every mention of a name.</summary>
    public string Key { get; } = string.Join(' ', Words);
}

/// <summary>What around a name tells what it names.</summary>
[Flags]
internal enum NameCues
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A role stands before it: <c>lideri Usame bin Ladin</c>.</summary>
    RoleBefore = 1,

    /// <summary>A role written with a capital stands before it: <c>Başkan Trump</c>.</summary>
    TitleBefore = 2,

    /// <summary>A role follows after a comma: <c>Sergey Lavrov, the foreign minister,</c>.</summary>
    RoleAfter = 4,

    /// <summary>The role of a named person follows, which belongs to it: <c>Beyaz Saray Sözcüsü Anna Kelly</c>.</summary>
    OwnsRole = 8,

    /// <summary>A word of saying stands beside it: <c>Kelly said</c>.</summary>
    SayingBeside = 16,

    /// <summary>A word of saying stands before it: <c>belirten Lukaşenko</c>.</summary>
    SayingBefore = 32,

    /// <summary>An organization word in lower case stands before it: <c>terör örgütü El Kaide</c>.</summary>
    OrganizationWordBefore = 64,

    /// <summary>A place word in lower case stands beside it: <c>Anchorage kenti</c>, <c>kota Bandung</c>.</summary>
    PlaceWordBeside = 128,

    /// <summary>A preposition of place stands before it: <c>in Bootle</c>.</summary>
    PrepositionBefore = 256,

    /// <summary>A known place follows after a comma: <c>Bootle, England</c>.</summary>
    PlaceAfter = 512,

    /// <summary>It stands where any word has a capital.</summary>
    Opens = 1024,

    /// <summary>Digits or all capitals are in it, so that it is no person's name.</summary>
    NoPersonShape = 2048,

    /// <summary>It is one word of capitals.</summary>
    Acronym = 4096,

    /// <summary>One of its words also stands in lower case in the article.</summary>
    HoldsCommonWord = 8192,

    /// <summary>An article stands before it: <c>the Grand National</c>.</summary>
    ArticleBefore = 32768,

    /// <summary>It stands in parentheses after an organization.</summary>
    ShortForOrganization = 65536,

    /// <summary>Its last word also stands in lower case in the article.</summary>
    EndsWithCommonWord = 16384,
}
